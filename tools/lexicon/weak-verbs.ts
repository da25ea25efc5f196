/** The verbs of supplement-verbs.txt. Weak conjugation after Duden, "Die Grammatik". */
import { readFileSync } from 'node:fs';
import {
  finiteBit,
  INFINITIVE,
  PARTICIPLE1,
  PARTICIPLE2,
  SEPARABLE,
  type Tense,
} from '../../analysis/tokens/lexicon/morphology.ts';
import { INSEPARABLE_PREFIXES } from '../../language/german/prefixes.ts';
import type { Forms } from './forms.ts';

const LIST = new URL('./supplement-verbs.txt', import.meta.url);

/** @returns the particles of the separable ones */
export function addSupplementVerbs(forms: Forms): string[] {
  const particles: string[] = [];
  for (const entry of readFileSync(LIST, 'utf8').replace(/^#.*$/gm, '').trim().split(/\s+/)) {
    const [first = '', base] = entry.split('|');
    if (base === undefined) {
      addWeak(forms, first);
      continue;
    }
    particles.push(first);
    forms.add(first + base, 'verb', INFINITIVE | SEPARABLE, first + base);
  }
  return particles;
}

/** Endings by tense: first, second and third person singular, then plural. */
const ENDINGS: Readonly<Record<Tense, string>> = {
  present: 'e st t en t en',
  preterite: 'te test te ten tet ten',
  subjunctive1: 'e est e en et en',
  subjunctive2: 'te test te ten tet ten',
};

function addWeak(forms: Forms, infinitive: string): void {
  const stem = infinitive.replace(/e?n$/, '');
  const root = needsE(stem) ? `${stem}e` : stem;
  const add = (form: string, bits: number): void => forms.add(form, 'verb', bits, infinitive);
  add(infinitive, INFINITIVE);
  add(`${infinitive}d`, PARTICIPLE1);
  add(`${takesGe(infinitive) ? 'ge' : ''}${root}t`, PARTICIPLE2);
  for (const tense of Object.keys(ENDINGS) as Tense[]) {
    ENDINGS[tense].split(' ').forEach((ending, index) => {
      const form = ending === 'en' ? infinitive : (ending.startsWith('e') ? stem : root) + ending;
      const person = ((index % 3) + 1) as 1 | 2 | 3;
      add(form, finiteBit(tense, index < 3 ? 'singular' : 'plural', person));
    });
  }
}

/** redet, leitet, öffnet, atmet, zeichnet; but lernt, warnt, wohnt */
const needsE = (stem: string): boolean => /(?:[dt]|[^aeiouäöülrhmn][mn]|ch[mn])$/.test(stem);

/** gesagt, but verlautbart, telefoniert */
const takesGe = (infinitive: string): boolean =>
  !infinitive.endsWith('ieren') && !INSEPARABLE_PREFIXES.some((prefix) => infinitive.startsWith(prefix));

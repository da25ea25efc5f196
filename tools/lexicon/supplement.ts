/** What the packages lack, from supplement.txt. */
import { readFileSync } from 'node:fs';
import { type Gender, nounBit } from '../../analysis/tokens/lexicon/morphology.ts';
import type { Forms } from './forms.ts';

const GENDER_OF: Readonly<Record<string, Gender>> = { m: 'masculine', f: 'feminine', n: 'neuter' };

/** @returns the lemmas that it declines, in place of the packages */
export function addSupplement(forms: Forms): Set<string> {
  const lemmas = new Set<string>();
  for (const line of readFileSync(new URL('./supplement.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    lemmas.add(addNoun(forms, line.split(' ')));
  }
  return lemmas;
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
  const [nominative, genitivePlural, accusative] = (['nominative', 'genitive', 'accusative'] as const).map(
    (each) => nounBit(gender, 'plural', each),
  );
  add(plural, nominative ?? 0, genitivePlural ?? 0, accusative ?? 0);
  add(dativePlural, nounBit(gender, 'plural', 'dative'));
  return lemma;
}

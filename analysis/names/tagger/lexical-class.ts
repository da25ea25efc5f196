/** What the lexicon says of a word, as one number: words that can be the same share it. */
import { type Analyses, LISTED } from '../../tokens/lexicon/analyses.ts';
import {
  FEMININE,
  FINITE,
  INFINITIVE,
  INFLECTED,
  MASCULINE,
  NEUTER,
  PARTICIPLE1,
  PARTICIPLE2,
  PLURAL,
  SINGULAR,
  UNINFLECTED,
} from '../../tokens/lexicon/morphology.ts';

const NOUN_SETS = [MASCULINE, FEMININE, NEUTER, SINGULAR, PLURAL];
const VERB_SETS = [FINITE, INFINITIVE, PARTICIPLE1 | PARTICIPLE2];
const ADJECTIVE_SETS = [UNINFLECTED, INFLECTED];

/** How a form was found matters, as a surname may look like a compound; that it is listed is the rule. */
export function lexicalClass({ noun, verb, adjective, origin }: Analyses): number {
  const bits = [
    ...touched(noun, NOUN_SETS),
    ...touched(verb, VERB_SETS),
    ...touched(adjective, ADJECTIVE_SETS),
  ];
  return bits.reduce(
    (all, isSet, bit) => (isSet ? all | (1 << bit) : all),
    (origin & ~LISTED) << bits.length,
  );
}

const touched = (readings: number, sets: readonly number[]): boolean[] =>
  sets.map((set) => (readings & set) !== 0);

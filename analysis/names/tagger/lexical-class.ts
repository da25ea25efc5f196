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
  let bits = 0;
  let bit = 0;
  for (const set of NOUN_SETS) bits |= Number((noun & set) !== 0) << bit++;
  for (const set of VERB_SETS) bits |= Number((verb & set) !== 0) << bit++;
  for (const set of ADJECTIVE_SETS) bits |= Number((adjective & set) !== 0) << bit++;
  return bits | ((origin & ~LISTED) << bit);
}

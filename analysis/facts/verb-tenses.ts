/** The tense that a verb shows where it stands: its tag says whether it is finite, the lexicon what the form can be. */
import { REPORTING_PRESENT } from '../../language/german/tenses.ts';
import {
  PARTICIPLE2,
  PRESENT as PRESENT_FORMS,
  PRETERITE,
  SUBJUNCTIVE2,
} from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { hasTag, tagSet } from '../tokens/tagger/tags.ts';

export const PRESENT = 1;
export const PAST = 2;
export const PARTICIPLE = 4;

const FULL_VERB = tagSet('finite-verb');
const AUXILIARY = tagSet('finite-auxiliary', 'finite-modal');
const PARTICIPLES = tagSet('participle');
/** "ist gesichert" */
const PREDICATIVE = tagSet('adverbial');
/** "chillte", "chillten": what the ending shows of a verb that the lexicon does not know. */
const WEAK_PRETERITE = /ten?$/;

/** Bits of PRESENT, PAST and PARTICIPLE; 0 for what shows no tense. */
export function tensesAt({ tokens, forms, tags }: Text, at: number): number {
  const tag = tags[at] ?? 0;
  const readings = forms[at]?.verb ?? 0;
  const word = tokens[at]?.text ?? '';
  if (hasTag(FULL_VERB, tag)) return tensesOfFullVerb(word, readings);
  // "konnte" looks back; "sollte" and "könnte", which may be subjunctives, may look ahead.
  if (hasTag(AUXILIARY, tag))
    return (readings & PRETERITE) !== 0 && (readings & SUBJUNCTIVE2) === 0 ? PAST : 0;
  if (hasTag(PARTICIPLES, tag)) return PARTICIPLE;
  return hasTag(PREDICATIVE, tag) && (readings & PARTICIPLE2) !== 0 ? PARTICIPLE : 0;
}

function tensesOfFullVerb(word: string, readings: number): number {
  if (readings === 0) return WEAK_PRETERITE.test(word) ? PAST : PRESENT;
  const past = (readings & PRETERITE) !== 0 ? PAST : 0;
  const isPresent = (readings & PRESENT_FORMS) !== 0 && !REPORTING_PRESENT.has(word);
  return past | (isPresent ? PRESENT : 0);
}

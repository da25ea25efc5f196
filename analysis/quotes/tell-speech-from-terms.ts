/**
 * Tells what stands in quotation marks: a sentence somebody said, a phrase out of one, or a name or title.
 * „Wir gehen.“ is a sentence, „schwer erträglich“ a phrase, die Zeitung „Neue Rundschau“ a name.
 */
import {
  has,
  isCapitalised,
  isFiniteVerb,
  isLowerWord,
  lowerAt,
  textAt,
  type Words,
} from '../grammar/parse-words.ts';
import {
  DETERMINER,
  INFINITIVE,
  NAMING_NOUN,
  NOMINATIVE_PRONOUN,
  PREPOSITION,
} from '../grammar/word-classes.ts';
import type { Quotation } from './pair-quotation-marks.ts';

export type Nature = 'sentence' | 'phrase' | 'name';

export function natureOf(words: Words, { open, close }: Quotation): Nature {
  const inside = countInside(words, open + 1, close);
  if (inside.words === 0) return 'name';
  const endsSentence = /^[.!?…]$/.test(textAt(words, close - 1));
  if (isNamed(words, open) && inside.words < 8) return 'name';
  if (
    inside.words >= 3 &&
    inside.finite > 0 &&
    (inside.words >= 5 || endsSentence || isCapitalised(words, open + 1))
  )
    return 'sentence';
  if (inside.words >= 12) return 'sentence';
  if (endsSentence && (textAt(words, open - 1) === ':' || inside.words >= 3)) return 'sentence';
  if (
    inside.finite === 0 &&
    inside.words <= 6 &&
    isCapitalised(words, open + 1) &&
    inside.lower <= inside.function
  )
    return 'name';
  return 'phrase';
}

interface Inside {
  words: number;
  finite: number;
  lower: number;
  function: number;
}

function countInside(words: Words, first: number, last: number): Inside {
  const count: Inside = { words: 0, finite: 0, lower: 0, function: 0 };
  for (let at = first; at < last; at++) {
    const token = words.tokens[at];
    if (!token || token.kind === 'mark') continue;
    count.words++;
    if (!isLowerWord(words, at)) continue;
    count.lower++;
    if (isFiniteVerb(words, at) && !(has(words, at, INFINITIVE) && at === last - 1)) count.finite++;
    if (
      has(words, at, DETERMINER | PREPOSITION | NOMINATIVE_PRONOUN) ||
      /^(?:und|oder|the|of|and|for)$/.test(token.text)
    )
      count.function++;
  }
  return count;
}

/** "der Film „…“", "die sogenannte „…“", "namens „…“" */
function isNamed(words: Words, open: number): boolean {
  if (has(words, open - 1, NAMING_NOUN)) return true;
  return /^(?:sogenannte[nrsm]?|genannte[nrsm]?|namens|betitelten?|heißt|heißen|hieß|alias|getauften?|titels|selbsternannten?)$/.test(
    lowerAt(words, open - 1),
  );
}

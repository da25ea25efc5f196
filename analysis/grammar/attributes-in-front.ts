/** What stands between article and noun: "die | drei sehr großen, alten | Häuser". */
import { endOfQuotedName } from './noun-row.ts';
import { has, isCapitalised, isFiniteVerb, isLowerWord, textAt, type Words } from './parse-words.ts';
import { COORDINATOR, DETERMINER, PREPOSITION } from './word-classes.ts';

/** Index of the first noun after article, numerals and adjectives; `at` itself where a noun begins there. */
export function skipAttributes(words: Words, at: number, end: number): number {
  let noun = at;
  while (noun < end && noun < at + 9 && isAttribute(words, noun, at)) noun++;
  return noun < end && (isCapitalised(words, noun) || endOfQuotedName(words, noun, end) > noun) ? noun : at;
}

const INFLECTED = /(?:e|e[nrsm])$/;

/** Articles, numerals and adjectives, "und" and a comma between these, and what grades them: "sehr großen". */
function isAttribute(words: Words, at: number, first: number): boolean {
  const token = words.tokens[at];
  if (!token) return false;
  if (has(words, at, DETERMINER)) return at === first || has(words, at - 1, DETERMINER);
  if (token.kind === 'number') return true;
  if (token.text === ',' || token.text === 'und')
    return isPlainAdjective(words, at - 1) && isPlainAdjective(words, at + 1);
  if (token.kind !== 'word' || isCapitalised(words, at) || has(words, at, PREPOSITION | COORDINATOR))
    return false;
  // "die geplante Reform", but not "nannte die Reform"
  if (isFiniteVerb(words, at)) return at > first && INFLECTED.test(token.text);
  return INFLECTED.test(token.text) || isPlainAdjective(words, at + 1);
}

const isPlainAdjective = (words: Words, at: number): boolean =>
  isLowerWord(words, at) &&
  INFLECTED.test(textAt(words, at)) &&
  !has(words, at, DETERMINER | PREPOSITION | COORDINATOR);

/** Looks a stretch of a clause through for its subject: "sagte am Montag in Wien auch die Trainerin". */
import { FIRST_OF_TWO_WORDS, SECOND_OF_TWO_WORDS } from '../../language/german/clause-words.ts';
import { NEUTER_PRONOUNS } from '../../language/german/pronouns.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import { type NounPhrase, parseNounPhrase } from './noun-phrases.ts';
import { has, isCapitalised, lowerAt, textAt, type Words } from './parse-words.ts';
import { INERT, PREPOSITION, REFLEXIVE_OR_DATIVE } from './word-classes.ts';

/**
 * The first noun phrase that no preposition and no case keeps from being the subject.
 * @param to token to stop before; the phrase itself may reach on to `end` ("die Trainerin, Eva Huber,")
 */
export function scanForSubject(words: Words, from: number, to: number, end = to): NounPhrase | null {
  for (let at = from; at < to; ) {
    const skipped = skipWhatIsNoSubject(words, at, to);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const phrase = parseNounPhrase(words, at, end);
    if (phrase && isLikelySubject(words, phrase)) return phrase;
    at = phrase ? phrase.last : at + 1;
  }
  return null;
}

/** Index behind "sich", "unter anderem", a prepositional phrase or something in quotation marks. */
function skipWhatIsNoSubject(words: Words, at: number, to: number): number {
  if (has(words, at, REFLEXIVE_OR_DATIVE) && !isCapitalised(words, at)) return at + 1;
  if (FIRST_OF_TWO_WORDS.has(textAt(words, at)) && SECOND_OF_TWO_WORDS.has(textAt(words, at + 1))) {
    return at + 2;
  }
  if (has(words, at, PREPOSITION) && !isCapitalised(words, at)) {
    return parseNounPhrase(words, at + 1, to)?.last ?? at + 1;
  }
  if (!has(words, at, INERT) || !OPENING_MARKS.has(textAt(words, at))) return at;
  let close = at + 1;
  while (close < to && !(has(words, close, INERT) && CLOSING_MARKS.has(textAt(words, close)))) close++;
  return close + 1;
}

function isLikelySubject(words: Words, phrase: NounPhrase): boolean {
  if (!phrase.canBeSubject) return false;
  return !(phrase.isPronoun && NEUTER_PRONOUNS.has(lowerAt(words, phrase.first)));
}

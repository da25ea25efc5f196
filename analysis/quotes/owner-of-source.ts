/** Whose words a source gives: "Angaben der Polizei", "nach eigenen Angaben". */

import { GENITIVE_DETERMINERS, OF } from '../../language/german/noun-phrase-words.ts';
import { OWN, SPEAKING_SOURCE } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { type NounPhrase, parseNounPhrase } from '../grammar/noun-phrases.ts';
import {
  has,
  isCapitalised,
  isFiniteVerb,
  isLowerWord,
  isTagged,
  lowerAt,
  textAt,
  type Words,
} from '../grammar/parse-words.ts';
import { findSubject } from '../grammar/subjects.ts';
import { ADJECTIVE_TAGS } from '../grammar/tag-sets.ts';
import { DETERMINER, PREPOSITION, SOURCE_NOUN } from '../grammar/word-classes.ts';
import type { SpokenBy } from './cue.ts';
import { pronounAt } from './source-cue.ts';

/** "Angaben des Vereins" are the Verein's, "Recherchen" nobody's; a "Medienbericht" speaks for itself. */
export function ownerOfSource(words: Words, phrase: NounPhrase): NounPhrase | null {
  const noun = phrase.coreLast - 1;
  if (!has(words, noun, SOURCE_NOUN) || SPEAKING_SOURCE.test(lowerAt(words, noun))) return phrase;
  return speakerOfNoun(words, phrase.coreLast, phrase.last);
}

/** "nach eigenen Angaben" are the subject's, "nach ihren Angaben" hers. */
export function ownerInFront(words: Words, scope: Scope, noun: number): SpokenBy | null {
  const word = lowerAt(words, noun - 1);
  if (/^(?:sein|ihr)e[nmr]$/.test(word)) return { phrase: pronounAt(noun - 1), antecedent: null };
  if (!OWN.test(word)) return null;
  const antecedent = subjectNear(words, scope, noun);
  return antecedent && { phrase: { ...pronounAt(noun - 1), last: noun + 1, isPronoun: false }, antecedent };
}

/** How far from its verb a source phrase may stand, in tokens. */
const REACH = 12;

function subjectNear(words: Words, scope: Scope, at: number): NounPhrase | null {
  for (let verb = Math.max(scope.first, at - REACH); verb < Math.min(scope.last, at + REACH); verb++) {
    const subject =
      isLowerWord(words, verb) && isFiniteVerb(words, verb) ? findSubject(words, scope, verb) : null;
    if (subject) return subject.phrase;
  }
  return null;
}

/** "Hubers", "Moritz’", "Betroffener"; but not "nach SWR-Recherchen | Papiere" */
const GENITIVE_ENDING = /(?:[sxzß]['’]?|er)$/;

/** The genitive or "von …" behind a noun of saying. */
export function speakerOfNoun(words: Words, at: number, end: number): NounPhrase | null {
  if (OF.has(textAt(words, at))) return parseNounPhrase(words, at + 1, end);
  if (has(words, at, DETERMINER) && isLowerWord(words, at) && !has(words, at, PREPOSITION)) {
    return GENITIVE_DETERMINERS.has(textAt(words, at)) ? parseNounPhrase(words, at, end) : null;
  }
  // "nach Angaben Hubers", "nach Angaben Berliner Behörden", "nach Angaben örtlicher Behörden"
  const isBareGenitive = /er$/.test(textAt(words, at)) && isTagged(words, at, ADJECTIVE_TAGS);
  if (isBareGenitive) return parseNounPhrase(words, at, end);
  const phrase = isCapitalised(words, at) ? parseNounPhrase(words, at, end) : null;
  return phrase && GENITIVE_ENDING.test(textAt(words, phrase.coreLast - 1)) ? phrase : null;
}

/** Tags that the tagger gets wrong where what stands around leaves no doubt. */

import { SUBORDINATES } from '../../language/german/clause-words.ts';
import type { Text } from '../tokens/sentences.ts';
import { hasTag, isFiniteTag, TAG, type TagSet, tagSet } from '../tokens/tagger/tags.ts';
import { isInitial } from './printed-words.ts';
import { FINITE } from './word-classes.ts';
import { classifierOf } from './word-classifier.ts';

const ENDS: TagSet = tagSet('comma', 'sentence-end', 'mark');
const LIKE_ADJECTIVES: TagSet = tagSet('attributive-adjective', 'noun', 'proper-noun', 'indefinite-pronoun');

/** @returns the same array where nothing is wrong */
export function correctedTags({
  tokens,
  tags,
  lexicon,
}: Pick<Text, 'tokens' | 'tags' | 'lexicon'>): Uint8Array {
  let corrected = tags;
  const correct = (at: number, tag: number): void => {
    if (corrected === tags) corrected = Uint8Array.from(tags);
    corrected[at] = tag;
  };
  for (let at = 0; at < tokens.length; at++) {
    // `V. schweigt`, whatever `v.` may be
    if (isInitial(tokens, at)) correct(at, TAG['proper-noun']);
    else if (SUBORDINATES.has(tokens[at]?.text ?? '')) correct(at, TAG['subordinating-conjunction']);
    else if (isSpokenBehind(tokens, tags, at) && mayAnnounce(lexicon, tokens[at]?.lower ?? ''))
      correct(at, TAG['finite-verb']);
    else if (tags[at - 1] === TAG['zu-particle'] && isFiniteTag(tags[at] ?? 0)) correct(at, TAG.infinitive);
  }
  return corrected;
}

const mayAnnounce = (lexicon: Text['lexicon'], form: string): boolean =>
  classifierOf(lexicon)
    .reporting.usesOf(form)
    .some(({ classes }) => (classes & FINITE) !== 0);

/**
 * "Das Wasser wäre giftig, | erklärten Forscher am Montag.": an adjective in front of its noun, as it looks, if the sentence
 * had a verb behind it or went on with adjectives: "mit alten, erklärten Regeln".
 */
function isSpokenBehind(tokens: Text['tokens'], tags: Uint8Array, at: number): boolean {
  if (tags[at] !== TAG['attributive-adjective'] || tags[at - 1] !== TAG.comma) return false;
  if (tags[at + 1] !== TAG.noun || goesOnWithAdjectives(tokens, tags, at - 2)) return false;
  let end = at + 1;
  while (end < tags.length && !hasTag(ENDS, tags[end] ?? 0)) {
    if (isFiniteTag(tags[end] ?? 0)) return false;
    end++;
  }
  return tags[end] === TAG['sentence-end'] && hasVerbInFront(tags, at - 1);
}

/** "alten": without its noun right behind, the tagger may take it for one itself. */
const goesOnWithAdjectives = (tokens: Text['tokens'], tags: Uint8Array, at: number): boolean =>
  hasTag(LIKE_ADJECTIVES, tags[at] ?? 0) && /^\p{Ll}/u.test(tokens[at]?.text ?? '');

function hasVerbInFront(tags: Uint8Array, from: number): boolean {
  for (let at = from - 1; at >= 0 && tags[at] !== TAG['sentence-end']; at--)
    if (isFiniteTag(tags[at] ?? 0)) return true;
  return false;
}

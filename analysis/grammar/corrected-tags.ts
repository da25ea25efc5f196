/** Tags that the tagger gets wrong where what stands around leaves no doubt. */

import { OPENS_CLAUSE_OR_GOVERNS, SUBORDINATES } from '../../language/german/clause-words.ts';
import type { Text } from '../tokens/sentences.ts';
import { hasTag, isFiniteTag, TAG, type TagSet, tagSet } from '../tokens/tagger/tags.ts';
import { isInitial } from './printed-words.ts';
import { DETERMINER_TAGS, PREPOSITION_TAGS } from './tag-sets.ts';
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
    else if (SUBORDINATES.has(tokens[at]?.text ?? '') || opensClause(tokens, tags, at))
      correct(at, TAG['subordinating-conjunction']);
    else if (
      hasTag(LIKE_VERBS, tags[at] ?? 0) &&
      mayAnnounce(lexicon, tokens[at]?.lower ?? '') &&
      (isSpokenBehind(tokens, tags, at) || isOnlyVerb(tags, at))
    )
      correct(at, TAG['finite-verb']);
    else if (tags[at - 1] === TAG['zu-particle'] && isFiniteTag(tags[at] ?? 0)) correct(at, TAG.infinitive);
  }
  return corrected;
}

/** "Während die Ministerin von einem Erfolg spricht, …": no preposition, as its clause ends with the verb. */
function opensClause(tokens: Text['tokens'], tags: Uint8Array, at: number): boolean {
  if (!OPENS_CLAUSE_OR_GOVERNS.has(tokens[at]?.lower ?? '') || tags[at] !== TAG.preposition) return false;
  const end = endOfClause(tags, at);
  for (let word = at + 1; word < end - 1; word++) if (isFiniteTag(tags[word] ?? 0)) return false;
  return end > at + 2 && isFiniteTag(tags[end - 1] ?? 0);
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

/**
 * "Aus dem Ministerium | verlautet dagegen, man prüfe.", "Als „Farce“ | bezeichnete Moser das Verfahren.": a participle or an adjective
 * as it looks, where the sentence has no other verb; but "Mehrfach kritisiert, trat er zurück" and "Die viel kritisierte Reform".
 */
function isOnlyVerb(tags: Uint8Array, at: number): boolean {
  if (isBehindDeterminer(tags, at)) return false;
  const first = startOfSentence(tags, at);
  const end = endOfClause(tags, at);
  if (first < 0 || end < 0 || first === at) return false;
  for (let near = first; near < end; near++) if (isFiniteTag(tags[near] ?? 0)) return false;
  return tags[end] === TAG['sentence-end'] || !isFiniteTag(tags[end + 1] ?? 0);
}

/** Tokens looked at on either side; longer sentences are no prose. */
const REACH = 60;

/** -1 where it is too far. */
function startOfSentence(tags: Uint8Array, at: number): number {
  for (let first = at; first > at - REACH; first--)
    if (first === 0 || hasTag(ENDS_SENTENCE, tags[first - 1] ?? 0)) return first;
  return -1;
}

/** -1 where none is near. */
function endOfClause(tags: Uint8Array, at: number): number {
  for (let end = at + 1; end < Math.min(tags.length, at + REACH); end++)
    if (hasTag(ENDS_CLAUSE, tags[end] ?? 0)) return end;
  return -1;
}

const LIKE_VERBS: TagSet = tagSet('participle', 'attributive-adjective');
const ENDS_SENTENCE: TagSet = tagSet('sentence-end');
const ENDS_CLAUSE: TagSet = tagSet('comma', 'sentence-end');
const BEFORE_ATTRIBUTES: TagSet = tagSet('adverbial', 'attributive-adjective', 'negation');
/** "die | viel kritisierte Reform" */
function isBehindDeterminer(tags: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before > at - REACH && hasTag(BEFORE_ATTRIBUTES, tags[before] ?? TAG.mark)) before--;
  const tag = tags[before] ?? TAG.mark;
  return hasTag(DETERMINER_TAGS, tag) || hasTag(PREPOSITION_TAGS, tag);
}

/** "alten": without its noun right behind, the tagger may take it for one itself. */
const goesOnWithAdjectives = (tokens: Text['tokens'], tags: Uint8Array, at: number): boolean =>
  hasTag(LIKE_ADJECTIVES, tags[at] ?? 0) && /^\p{Ll}/u.test(tokens[at]?.text ?? '');

function hasVerbInFront(tags: Uint8Array, from: number): boolean {
  for (let at = from - 1; at >= 0 && tags[at] !== TAG['sentence-end']; at--)
    if (isFiniteTag(tags[at] ?? 0)) return true;
  return false;
}

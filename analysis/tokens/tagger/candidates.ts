/**
 * Which tags a word form may have at all: what the lexicon allows, what it was seen with, and for unknown words all that is
 * open. So most words have one to three candidates, which is faster and better than to weigh all tags.
 */
import * as morphology from '../lexicon/morphology.ts';
import { isNone, NO_TAGS, type TagSet, tagSet, union } from './tags.ts';
import type { WordFacts } from './word.ts';

/** What a form was seen with in training, by the hash of its lower case. */
export interface SeenForm {
  readonly tags: TagSet;
  /** Seen so often that it has no other tags. */
  readonly isClosed: boolean;
}

const NAMES = tagSet('noun', 'proper-noun');
const UNKNOWN_CAPITAL = tagSet('noun', 'proper-noun', 'foreign', 'attributive-adjective');
const OPEN = tagSet(
  'finite-verb',
  'infinitive',
  'zu-infinitive',
  'participle',
  'attributive-adjective',
  'adverbial',
  'foreign',
);
const NUMBERS = tagSet('number', 'attributive-adjective');
const WITH_DIGITS = tagSet('attributive-adjective', 'noun', 'number', 'proper-noun', 'foreign');
const FINITE = tagSet('finite-verb');
const INFINITIVE = tagSet('infinitive');
const ZU_INFINITIVE = tagSet('zu-infinitive');
const PARTICIPLE = tagSet('participle', 'adverbial');
const UNINFLECTED = tagSet('adverbial');
const PREPOSITION = tagSet('preposition');
const INFLECTED = tagSet('attributive-adjective');
const FINITE_BITS = morphology.FINITE | morphology.IMPERATIVE_SINGULAR | morphology.IMPERATIVE_PLURAL;

/** @param maySayNothing whether a capital letter says nothing here, as at the start of a sentence */
export function candidatesOf(facts: WordFacts, seen: SeenForm | undefined, maySayNothing: boolean): TagSet {
  if (seen?.isClosed && (maySayNothing || !facts.hasCapital)) return seen.tags;
  const possible = possibleTags(facts, maySayNothing);
  return seen ? union(possible, seen.tags) : possible;
}

function possibleTags(facts: WordFacts, maySayNothing: boolean): TagSet {
  const isSmall = maySayNothing || !facts.hasCapital;
  if (facts.isPureAdverb && isSmall) return UNINFLECTED;
  if (facts.isPurePreposition && isSmall) return PREPOSITION;
  if (facts.isNumber) return NUMBERS;
  if (facts.hasDigit) return WITH_DIGITS;
  const { origin } = facts.analyses;
  if (facts.hasCapital && !maySayNothing) {
    if (origin === 0) return UNKNOWN_CAPITAL;
    return facts.analyses.adjective !== 0 ? union(NAMES, INFLECTED) : NAMES;
  }
  const known = origin === 0 ? OPEN : tagsOfAnalyses(facts);
  // `dm-Chef` is a noun and nothing else, though it begins small.
  return facts.hasCapital || isNone(known) ? union(known, NAMES) : known;
}

function tagsOfAnalyses({ analyses: { verb, adjective } }: WordFacts): TagSet {
  let tags = NO_TAGS;
  if ((verb & FINITE_BITS) !== 0) tags = union(tags, FINITE);
  if ((verb & morphology.INFINITIVE) !== 0) tags = union(tags, INFINITIVE);
  if ((verb & morphology.ZU_INFINITIVE) !== 0) tags = union(tags, ZU_INFINITIVE);
  if ((verb & morphology.PARTICIPLE2) !== 0) tags = union(tags, PARTICIPLE);
  if ((verb & morphology.PARTICIPLE1) !== 0) tags = union(tags, UNINFLECTED);
  if ((adjective & morphology.UNINFLECTED) !== 0) tags = union(tags, UNINFLECTED);
  if ((adjective & morphology.INFLECTED) !== 0) tags = union(tags, INFLECTED);
  return tags;
}

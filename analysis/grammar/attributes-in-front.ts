/** What stands between article and noun: "die | drei sehr großen, alten | Häuser", "die | von der Partei geplante | Reform". */

import { OWNERS } from '../../language/german/pronouns.ts';
import { CONTRASTING } from '../../language/german/roles.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import { endOfQuotedName } from './noun-row.ts';
import { isTagged, lowerAt, type Words } from './parse-words.ts';
import {
  ADJECTIVE_TAGS,
  ATTRIBUTE_TAGS,
  DETERMINER_TAGS,
  FINITE_TAGS,
  MARK_TAGS,
  NOUN_TAGS,
  PREPOSITION_TAGS,
  RELATIVE_TAGS,
  SUBORDINATOR_TAGS,
} from './tag-sets.ts';

/** Tokens between an article and its noun: "die von der Regierung am Montag beschlossene Reform". */
const LONGEST_ATTRIBUTE = 10;

/** Index of the first noun or name in marks (ein „Almosen“) behind article, numerals and adjectives; `at` where there is none. */
export function skipAttributes(words: Words, at: number, end: number): number {
  const noun = nounsAt(words, at, end);
  if (noun >= 0) return noun;
  let mark = at;
  while (mark < end && (isTagged(words, mark, DETERMINER_TAGS) || isTagged(words, mark, ATTRIBUTE_TAGS)))
    mark++;
  return endOfQuotedName(words, mark, end) > mark ? mark : at;
}

/** Where the noun row of a phrase that begins at `at` begins; -1 where none begins there. */
export function nounsAt(words: Words, at: number, to: number): number {
  if (isTagged(words, at, NOUN_TAGS)) return at;
  const opens = isTagged(words, at, DETERMINER_TAGS) || isTagged(words, at, ATTRIBUTE_TAGS);
  if (!opens && !isOwner(words, at)) return -1;
  let noun = at + 1;
  while (noun < to && noun - at <= LONGEST_ATTRIBUTE) {
    if (isTagged(words, noun, NOUN_TAGS) && !isMeasure(words, noun)) return noun;
    const next = isTagged(words, noun, DETERMINER_TAGS)
      ? afterInnerPhrase(words, noun, to)
      : afterInnerNouns(words, noun, to);
    if (next < 0 || endsAttributes(words, noun)) return -1;
    noun = next;
  }
  return -1;
}

/** "der fast zwei | Meter | große Torhüter", "die 41 | Jahre | alte Frau" */
const isMeasure = (words: Words, noun: number): boolean =>
  isTagged(words, noun - 1, NUMBER) && isTagged(words, noun + 1, ADJECTIVE_TAGS);

const NUMBER = tagSet('number');

/** "der Streit, in | dessen | Folge": the owner in the genitive, with a noun of his own. */
const isOwner = (words: Words, at: number): boolean =>
  isTagged(words, at, RELATIVE_TAGS) && OWNERS.has(lowerAt(words, at));

/**
 * "die | von der Partei | geplante Reform": inside an attribute only a preposition brings another article.
 * "all | die | Leute": two determiners in a row.
 */
function afterInnerPhrase(words: Words, determiner: number, to: number): number {
  if (isTagged(words, determiner - 1, DETERMINER_TAGS))
    return standsAlone(words, determiner - 1) ? -1 : determiner + 1;
  if (!isTagged(words, determiner - 1, PREPOSITION_TAGS)) return -1;
  const inner = nounsAt(words, determiner, to);
  return inner >= 0 && isTagged(words, inner + 1, ATTRIBUTE_TAGS) ? inner + 1 : -1;
}

/** "Dieser | hatte gesagt", "Der | wiederum sagte", "gab dieser | an", "Einige | von ihnen klagten", "hatte dieser | den Einbruch gestanden": no determiner of what follows. */
export const standsAlone = (words: Words, at: number): boolean =>
  (isTagged(words, at, DETERMINER_TAGS) &&
    isTagged(words, CONTRASTING.has(lowerAt(words, at + 1)) ? at + 2 : at + 1, FINITE_TAGS)) ||
  (isTagged(words, at, DEMONSTRATIVE_OR_INDEFINITE) && isTagged(words, at + 1, ENDS_PHRASE)) ||
  (isTagged(words, at, INDEFINITE) &&
    lowerAt(words, at + 1) === 'von' &&
    isTagged(words, at + 2, PERSONAL)) ||
  (isTagged(words, at, DEMONSTRATIVE) &&
    isTagged(words, at + 1, ARTICLE) &&
    /^d/.test(lowerAt(words, at + 1)));

const DEMONSTRATIVE_OR_INDEFINITE = tagSet('demonstrative-determiner', 'indefinite-determiner');
const INDEFINITE = tagSet('indefinite-determiner');
const ENDS_PHRASE = tagSet('verb-particle', 'comma', 'sentence-end');
const PERSONAL = tagSet('personal-pronoun');
const DEMONSTRATIVE = tagSet('demonstrative-determiner');
const ARTICLE = tagSet('article');

/** "die | in Bolivien | geborene Forscherin", "der | seit drei Jahren | laufende Prozess"; but "gab der dritte | zu Protokoll" */
function afterInnerNouns(words: Words, preposition: number, to: number): number {
  let inner = preposition + 1;
  // "43 | von 98 befragte Heime"
  const isShare = lowerAt(words, preposition) === 'von' && isTagged(words, preposition - 1, NUMBER);
  if (isShare || !isTagged(words, preposition, PREPOSITION_TAGS)) return inner;
  while (inner < to && isTagged(words, inner, INNER_ATTRIBUTES)) inner++;
  const first = inner;
  while (inner < to && isTagged(words, inner, NOUN_TAGS)) inner++;
  if (inner === first) return preposition + 1;
  return isTagged(words, inner, ATTRIBUTE_TAGS) ? inner : -1;
}

const INNER_ATTRIBUTES = tagSet('number', 'attributive-adjective');

function endsAttributes(words: Words, at: number): boolean {
  if (isTagged(words, at, FINITE_TAGS) || isTagged(words, at, SUBORDINATOR_TAGS)) return true;
  const isListed = isTagged(words, at - 1, ATTRIBUTE_TAGS) && isTagged(words, at + 1, ATTRIBUTE_TAGS);
  return isTagged(words, at, MARK_TAGS) && !isListed;
}

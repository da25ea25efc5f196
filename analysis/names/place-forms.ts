/**
 * Places that no list has and the tagger passed over, known by what stands in front of them: `in Killheim`, `Schloss Rabenstein`;
 * then they are places wherever they stand. And places of the lists in the genitive, `weite Teile Griechenlands`.
 */
import {
  ENDINGS_OF_PLACES,
  NO_ENDINGS_OF_PLACES,
  NO_PLACES,
  NOUNS_OF_PLACES,
} from '../../language/german/places.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { LISTED } from '../tokens/lexicon/analyses.ts';
import type { Text } from '../tokens/sentences.ts';
import { isSentenceOpener } from './common-words.ts';
import { isGivenName, isPlace } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isOrganisation } from './organisation-words.ts';
import { endOfDateline, lengthOfShape, withHeadOfPlace } from './place-shapes.ts';
import { isRoleNoun } from './role-words.ts';

/** Shorter names of places are words as well: `Zug`, `Inn`, `Main`. */
const SHORTEST_LISTED = 6;

/**
 * Words that stand for a place somewhere in the article: behind `in` and `aus`, where nobody is, or behind `die Gemeinde`.
 * @param isSurname whether somebody of the article is called so
 */
export function locatedWords(
  text: Text,
  names: readonly TaggedName[],
  isSurname: (word: string) => boolean,
): ReadonlySet<string> {
  const nameAt: (TaggedName | undefined)[] = new Array(text.tokens.length);
  for (const name of names) nameAt.fill(name, name.first, name.last);
  const located = new Set<string>();
  for (let at = 1; at < text.tokens.length; at++) {
    const word = wordAt(text.tokens, at);
    if (!isCapital(word)) continue;
    const before = wordAt(text.tokens, at - 1);
    if (!/^(?:in|aus)$/i.test(before) && !NOUNS_OF_PLACES.test(before)) continue;
    const name = nameAt[at];
    const isAlone = name ? name.last - name.first === 1 : !isCapital(wordAt(text.tokens, at + 1));
    const isPerson = name?.class === 'person';
    if (isAlone && !isSurname(word) && (isPerson || isUnknownName(text, at))) located.add(word);
  }
  return located;
}

/** @param located words that are places in this article. @returns the names with the places put in, in order */
export function addPlaces(
  text: Text,
  names: readonly TaggedName[],
  located: ReadonlySet<string>,
): TaggedName[] {
  const taken = new Uint8Array(text.tokens.length);
  for (const { first, last, class: kind } of names) if (kind !== 'other') taken.fill(1, first, last);
  const added = datelines(text).filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  for (const { first, last } of added) taken.fill(1, first, last);
  for (let at = 0; at < text.tokens.length; at++) {
    const length = taken[at] ? 0 : lengthOfPlace(text, at, located);
    if (length === 0 || taken.subarray(at, at + length).includes(1)) continue;
    added.push({ class: 'place', first: at, last: at + length });
    at += length - 1;
  }
  return [...names.map((name) => withHeadOfPlace(text, name)), ...added].sort((a, b) => a.first - b.first);
}

function datelines(text: Text): TaggedName[] {
  return text.sentences.flatMap((sentence, at) => {
    if (sentence.kind === 'title' || text.sentences[at - 1]?.block === sentence.block) return [];
    const last = endOfDateline(text, sentence);
    return last > sentence.first ? [{ class: 'place' as const, first: sentence.first, last }] : [];
  });
}

function isUnknownName(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  if (!/^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}{3,})?$/u.test(word)) return false;
  if ((text.forms[at]?.noun ?? 0) !== 0 && !ENDINGS_OF_PLACES.test(word)) return false;
  if (NO_ENDINGS_OF_PLACES.test(word)) return false;
  return ![isGivenName, isRoleNoun, isOrganisation, isSentenceOpener].some((isOther) => isOther(word));
}

/** Tokens of the place that begins here; 0 where none does. */
function lengthOfPlace(text: Text, at: number, located: ReadonlySet<string>): number {
  const word = wordAt(text.tokens, at);
  if (!isCapital(word)) return 0;
  const bare = word.replace(/(?<=[^s])s$/, '');
  if (located.has(word) || (bare !== word && located.has(bare))) return 1;
  if (word === 'St' && wordAt(text.tokens, at + 1) === '.' && isCapital(wordAt(text.tokens, at + 2)))
    return 3;
  const isListed = isListedPlace(word) || (isPlaceInGenitive(word) && isCapital(wordAt(text.tokens, at - 1)));
  return isListed && !isWordOfItsOwn(text, at) ? 1 : lengthOfShape(text, at);
}

/** `Österreichs` */
export const isPlaceInGenitive = (word: string): boolean =>
  /[^s]s$/.test(word) && isListedPlace(word.slice(0, -1));

const isListedPlace = (word: string): boolean =>
  word.length >= SHORTEST_LISTED && isPlace(word) && !isGivenName(word) && !NO_PLACES.has(word);

/** `die Favoriten`, `Wetter`, `Vereinigte`: words of the lexicon, and forms of such. */
function isWordOfItsOwn({ forms, tokens }: Text, at: number): boolean {
  // `Sachsen-Anhalt`
  if (wordAt(tokens, at).includes('-')) return false;
  const { noun = 0, adjective = 0, origin = 0 } = forms[at] ?? {};
  return adjective !== 0 || (noun !== 0 && (origin & LISTED) !== 0);
}

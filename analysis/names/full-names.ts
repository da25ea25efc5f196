/**
 * Full names that the tagger passed over: a known given name before a word that is nothing else, `Roswitha Quandl`;
 * and names that the text itself announces: `alias Abu Nour`, `Schorsch genannt`.
 */

import { NAME_PARTICLES } from '../../language/german/noun-phrase-words.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import { formAt, isCapital, wordAt } from '../grammar/printed-words.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { isCommonNoun, isSentenceOpener, isWholeCommonNoun } from './common-words.ts';
import { isGivenName, isPlace, isSurname } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isOrganisation, isOrganisationHead } from './organisation-words.ts';
import { isFeminineRole, isRoleNoun, isTitle } from './role-words.ts';

const LONGEST_NAME = 6;

/** `des Kommissionspräsidenten | Hollender`: behind what one person is, a word that is nothing else is who it is. */
function isBehindRole(text: Text, at: number, limit: number): boolean {
  const { tokens, forms } = text;
  const role = formAt(tokens, at - 1);
  const word = wordAt(tokens, at);
  // `deutsche Aggressoren`
  if (!isCapital(word) || ((forms[at - 1]?.adjective ?? 0) & INFLECTED) !== 0) return false;
  if (!isRoleNoun(role) || isSurname(wordAt(tokens, at - 1)) || !/^\p{Lu}\p{Ll}{3,}$/u.test(word))
    return false;
  const { noun = 0, adjective = 0, verb = 0 } = forms[at] ?? {};
  if ((noun | adjective | verb) !== 0 || !isPossibleSurname(text, at, limit)) return false;
  if (at + 1 < limit && isCapital(wordAt(tokens, at + 1))) return false;
  // `die Spieler Ajax`
  return isFeminineRole(role) || !/^(?:die|beiden)$/i.test(wordAt(tokens, at - 2));
}

/** `Johannes Amundsen | Bø`: behind a full name begins none that is of no language we know, unless it is the end of that one. */
function withLastName(text: Text, name: TaggedName, taken: Uint8Array): TaggedName {
  const word = wordAt(text.tokens, name.last);
  const { noun = 0, adjective = 0, verb = 0 } = text.forms[name.last] ?? {};
  const isEnd =
    name.class === 'person' &&
    name.last - name.first > 1 &&
    isGivenName(wordAt(text.tokens, name.first)) &&
    !isSurname(wordAt(text.tokens, name.last - 1)) &&
    !taken[name.last] &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    (noun | adjective | verb) === 0 &&
    ![isSentenceOpener, isRoleNoun, isTitle, isPlace, isOrganisation].some((isOther) => isOther(word)) &&
    !isCapital(wordAt(text.tokens, name.last + 1));
  return isEnd ? { ...name, last: name.last + 1 } : name;
}

/** @returns the tagged names, with the full names between them, in order */
export function addFullNames(text: Text, tagged: readonly TaggedName[]): TaggedName[] {
  const taken = new Uint8Array(text.tokens.length);
  for (const { first, last, class: kind } of tagged.filter((name) => !isHalfName(text, name)))
    if (kind !== 'other' || isQuoted(text, first)) taken.fill(1, first, last);
  const added: TaggedName[] = [];
  for (const { first, last } of text.sentences) {
    for (let at = first; at < last; at++) {
      const end = taken[at] ? at : endOfNewName(text, at, { first, last });
      if (end === at || taken.subarray(at, end).includes(1)) continue;
      added.push({ class: 'person', first: at, last: end });
      at = end - 1;
    }
  }
  const replaced = new Uint8Array(text.tokens.length);
  for (const { first, last } of added) replaced.fill(1, first, last);
  const kept = tagged.filter(({ first, last }) => !replaced.subarray(first, last).includes(1));
  const all = [...kept, ...added].sort((a, b) => a.first - b.first);
  taken.fill(0);
  for (const { first, last } of all) taken.fill(1, first, last);
  return all.map((name) => withLastName(text, name, taken));
}

/** @returns `at` itself where no name begins there */
function endOfNewName(
  text: Text,
  at: number,
  sentence: { readonly first: number; readonly last: number },
): number {
  const full = endOfFullName(text, at, sentence.last);
  if (full > at || at === sentence.first) return full;
  return isBehindRole(text, at, sentence.last) ? at + 1 : at;
}

/** `Dennis | Schröder`: a lone word tagged beside the other half of the name. */
function isHalfName(text: Text, { class: kind, first, last }: TaggedName): boolean {
  if (kind !== 'person' || last - first > 1) return false;
  return isCertainGivenName(wordAt(text.tokens, first - 1)) || isCertainGivenName(wordAt(text.tokens, first));
}

/** A title of a work stands in quotation marks. */
const isQuoted = (text: Text, first: number): boolean => BEFORE_TITLE.has(wordAt(text.tokens, first - 1));
const BEFORE_TITLE: ReadonlySet<string> = new Set([...OPENING_MARKS, ..."'‹›"]);

/** @param limit the end of the sentence: a name does not run on into the next one, or the next paragraph */
function endOfFullName(text: Text, start: number, limit: number): number {
  if (!isCertainGivenName(wordAt(text.tokens, start))) return start;
  const word = (at: number): string => (at < limit ? wordAt(text.tokens, at) : '');
  let at = start;
  while (isCertainGivenName(word(at)) && at - start < LONGEST_NAME) at++;
  if (word(at) === 'genannt') return at;
  while (/^\p{Lu}$/u.test(word(at)) && word(at + 1) === '.') at += 2;
  let surname = at;
  while (
    (NAME_PARTICLES.has(word(surname)) || (word(surname) === 'und' && word(surname - 1) === 'von')) &&
    surname - start < LONGEST_NAME
  )
    surname++;
  const nickname = endOfNickname(text, at);
  if (nickname > at && isCapital(word(nickname))) return nickname + 1;
  // `Kemal von der Heide`: behind a particle, any noun may be a surname.
  const isNoble = surname > at && isCapital(word(surname)) && word(surname - 1) !== 'in';
  return isNoble || isPossibleSurname(text, surname, limit) || isAnnounced(text, start, surname)
    ? surname + 1
    : start;
}

/** `die Vorsitzende | Malte Sieger`, `der Obmann des Vereins, | Malte Sieger,`: where somebody is named, any noun may be a surname. */
function isAnnounced({ tokens }: Text, given: number, surname: number): boolean {
  const word = wordAt(tokens, surname);
  if (surname !== given + 1 || !isCapital(word) || isOrganisation(word)) return false;
  const before = wordAt(tokens, given - 1);
  return isRoleNoun(before) || (before === ',' && wordAt(tokens, surname + 1) === ',');
}

/** Behind the `„Gio“` of `Giovanni „Gio“ Conti`; `at` itself where there is none. */
function endOfNickname({ tokens }: Text, at: number): number {
  if (!OPENING_MARKS.has(wordAt(tokens, at)) || !isCapital(wordAt(tokens, at + 1))) return at;
  return CLOSING_MARKS.has(wordAt(tokens, at + 2)) ? at + 3 : at;
}

const isCertainGivenName = (word: string): boolean =>
  isCapital(word) &&
  isGivenName(word) &&
  !isWholeCommonNoun(word) &&
  !isSentenceOpener(word) &&
  !isRoleNoun(word) &&
  !isTitle(word) &&
  !isPlace(word);

function isPossibleSurname(text: Text, at: number, limit: number): boolean {
  const word = at < limit ? wordAt(text.tokens, at) : '';
  return isSurname(word) || isUnknownWord(word) || isNoNoun(text, at, word);
}

/** `Constanze | Kurz`: inside a sentence only nouns and names have a capital. */
function isNoNoun({ forms }: Text, at: number, word: string): boolean {
  const { noun = 0, adjective = 0 } = forms[at] ?? {};
  return isCapital(word) && word.length > 2 && noun === 0 && adjective !== 0 && !/e[nrms]?$/.test(word);
}

const isUnknownWord = (word: string): boolean =>
  isCapital(word) &&
  word.length > 2 &&
  !isCommonNoun(word) &&
  !isSentenceOpener(word) &&
  !isRoleNoun(word) &&
  !isPlace(word) &&
  !isOrganisation(word) &&
  !isOrganisationHead(word);

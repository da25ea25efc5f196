/**
 * Sets the borders of a tagged person: cuts what is none of the name (`Kreml-Sprecher Peskow`, `Frau Weidinger`, `Weidingers
 * Sprecherin`) and takes in the point of an initial (`Ronald K.`).
 */
import {
  ARTICLES_IN_NAMES,
  CONTRACTIONS,
  PARTICLES_BEFORE_ARTICLE,
} from '../../language/german/noun-phrase-words.ts';
import { SAINTS } from '../../language/german/organisations.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import { isCapital, isDeterminer, wordAt } from '../grammar/printed-words.ts';
import type { Text } from '../tokens/sentences.ts';
import { isCommonNoun } from './common-words.ts';
import { isGivenName, isSurname } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isInitials, isOrganisation } from './organisation-words.ts';
import { isRoleNoun, isTitle } from './role-words.ts';
import { endOfLine, trimEntity } from './trim-entities.ts';

/** `Präsident der DDR | Egon Wolmer`: a body, and somebody by given name and surname. */
function splitBody(text: Text, name: TaggedName): TaggedName[] {
  if (isRoleAndPerson(text, name)) return [{ class: 'person', first: name.first + 1, last: name.last }];
  const [body, given, surname] = [name.first, name.last - 2, name.last - 1].map((at) =>
    wordAt(text.tokens, at),
  );
  const isBoth =
    name.class === 'organisation' &&
    name.last - name.first === 3 &&
    (isOrganisation(body ?? '') || isInitials(body ?? '')) &&
    isGivenName(given ?? '') &&
    !isOrganisation(given ?? '') &&
    (isSurname(surname ?? '') || !isNoun(text, name.last - 1));
  if (!isBoth) return [name];
  return [
    { ...name, last: name.first + 1 },
    { class: 'person', first: name.first + 1, last: name.last },
  ];
}

/** `voestalpine-Chef | Karl Huber` */
const isRoleAndPerson = ({ tokens }: Text, { class: kind, first, last }: TaggedName): boolean =>
  kind === 'organisation' &&
  last - first === 3 &&
  isRoleNoun(wordAt(tokens, first)) &&
  isGivenName(wordAt(tokens, first + 1)) &&
  isCapital(wordAt(tokens, last - 1));

/** `laut Trainer Pep Salvador Erik Holm`: two people in a row, each by given name and surname. */
export function splitNames(text: Text, name: TaggedName): TaggedName[] {
  if (name.class !== 'person') return splitBody(text, name);
  const word = (at: number): string => wordAt(text.tokens, at);
  const middle = name.first + 2;
  const isPair = name.last - name.first === 4;
  const isGiven = (at: number): boolean => isGivenName(word(at)) && !isSurname(word(at));
  if (!isPair || !isGiven(name.first) || !isGiven(middle) || isGivenName(word(middle - 1))) return [name];
  return [
    { ...name, last: middle },
    { ...name, first: middle },
  ];
}

/** @returns the name alone, or null where nothing is left of it */
export function trimName(text: Text, name: TaggedName): TaggedName | null {
  if (name.class !== 'person') return trimEntity(text, name);
  const word = (at: number): string => wordAt(text.tokens, at);
  const last = endOfNoble(text, endOfName(text, name));
  let { first } = name;
  if (last - first > 1 && isNounHere(text, first))
    return last - first === 2 ? null : { ...name, first: first + 1, last };
  while (first < last - 1 && isBeforeName(text, first, last - first)) first++;
  if (isSaint(text, first)) return null;
  // `Frau Gemeindeammann | Eva Holm`
  if (last - first === 1 && isRoleNoun(word(first)) && isGivenName(word(last)) && !isGivenName(word(first)))
    return null;
  // `Landrätin | von Humpolz`
  if (first > name.first && last - first === 2 && word(first) === 'von' && !isSurname(word(first + 1)))
    return { class: 'place', first: first + 1, last };
  return isCapital(word(first)) || last - first > 1 ? { ...name, first, last } : null;
}

const BORDERS: ReadonlySet<string> = new Set([...',;:()', ...DOUBLE_MARKS]);

/** A name holds no comma; an initial at its end has its point. */
function endOfName(text: Text, { first, last: tagged }: TaggedName): number {
  const word = (at: number): string => wordAt(text.tokens, at);
  const last = endOfLine(text, first, tagged);
  let end = first;
  while (end < last && !BORDERS.has(word(end))) end++;
  while (end - 1 > first && /^\p{Ll}+$/u.test(word(end - 1))) end--;
  end = beforeAffiliation(text, first, end);
  // `Harris Witzeleien`, `Maja Holms Engel`: behind a word in -s, a noun is what belongs to its bearer. Behind a given name
  // in -s it may be the surname: `Hans Obermayer`, but `Andreas | Trainerin`.
  const isOwned = (at: number): boolean => {
    const bearer = word(at - 1);
    if (!bearer.endsWith('s')) return false;
    if (isGivenName(bearer)) return isRoleNoun(word(at)) && /in$/.test(word(at)) && !isSurname(word(at));
    if (isRoleNoun(word(at)) && !isSurname(word(at))) return true;
    if (at - first < 2) return !isSurname(word(at)) && isNoun(text, at);
    return !isSurname(bearer) && (isSurname(bearer.slice(0, -1)) || isNoun(text, at));
  };
  while (end - 1 > first && isOwned(end - 1)) end--;
  const isInitial = end - first > 1 && /^\p{Lu}$/u.test(word(end - 1)) && word(end) === '.';
  return isInitial ? end + 1 : Math.max(end, first + 1);
}

/** `Gesine | von und zu Wolmer`, `Jan Van | der Wolmer`: particles that only names have, and none ends in. */
function endOfNoble({ tokens }: Text, end: number): number {
  const isCut =
    PARTICLES_BEFORE_ARTICLE.has(wordAt(tokens, end - 1).toLowerCase()) &&
    ARTICLES_IN_NAMES.has(wordAt(tokens, end));
  if (isCut && isCapital(wordAt(tokens, end + 1))) return end + 2;
  const isNoble = ['von', 'und', 'zu'].every((word, at) => wordAt(tokens, end + at) === word);
  return isNoble && isCapital(wordAt(tokens, end + 3)) ? end + 4 : end;
}

/** `Kemal Arslan | von der Zentrale`: behind a full name, an everyday noun is none of it. */
function beforeAffiliation(text: Text, first: number, end: number): number {
  for (let at = first + 2; at < end - 1; at++) {
    if (!/^(?:von|vom)$/.test(wordAt(text.tokens, at))) continue;
    if (isNoun(text, end - 1) && isGivenName(wordAt(text.tokens, first))) return at;
  }
  return end;
}

const isNoun = ({ forms }: Text, at: number): boolean => (forms[at]?.noun ?? 0) !== 0;

/** `Usyk-Promoter`, `Ministerin`, `Dr`; `Bauer` and `Richter` may be names themselves. */
function isBeforeName(text: Text, at: number, length: number): boolean {
  const word = wordAt(text.tokens, at);
  const next = wordAt(text.tokens, at + 1);
  if (word === '.' || isTitle(word)) return true;
  if (isGivenName(word)) return false;
  if (isRoleNoun(word) && (!isSurname(word) || word.includes('-'))) return true;
  // `Schlachter Hollender`, `Topscorer Jan Veit`: a noun that is no name
  if (isNoun(text, at) && !isSurname(word)) return true;
  if (length > 2 && /^\p{L}+-\p{Lu}/u.test(word) && !isSurname(word)) return true;
  // `Wiener Lukas Brandl`, `Argus Jan Veit`: whatever stands before a given name and is none itself.
  return length > 2 && isCapital(word) && word.length > 2 && isGivenName(next) && !isSurname(word);
}

/** `im Roman Noli`: a word that is noun and given name is a noun behind an article. */
const isNounHere = (text: Text, first: number): boolean =>
  isCommonNoun(wordAt(text.tokens, first)) &&
  (isDeterminer(wordAt(text.tokens, first - 1)) || CONTRACTIONS.has(wordAt(text.tokens, first - 1)));

const isSaint = (text: Text, first: number): boolean =>
  SAINTS.has(wordAt(text.tokens, first - 1)) ||
  (wordAt(text.tokens, first - 1) === '.' && wordAt(text.tokens, first - 2) === 'St');

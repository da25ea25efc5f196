/**
 * What belongs to the noun of a role and stands behind it: genitives and what prepositions of belonging bring.
 * `Leiterin | der Abteilung Brückenbau bei der Stadt Wels`, `Chef | der Klinik in Norden`; not `… von der LMU | zum KURIER`.
 */
import { TIME_NOUNS } from '../../../language/german/calendar.ts';
import {
  GENITIVE_DETERMINERS,
  JOINING_WORDS,
  NAME_PARTICLES,
  PARTICLES_OF_GERMAN,
} from '../../../language/german/noun-phrase-words.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../../language/german/quotation-marks.ts';
import { BEHIND_ROLES, BEHIND_ROLES_WITH_PLACE, MAY_BELONG_TO_VERB } from '../../../language/german/roles.ts';
import { isCapital, isDeterminer, isGenitiveName, wordAt } from '../../grammar/printed-words.ts';
import { isPlace } from '../../names/name-lists.ts';
import { isInitials } from '../../names/organisation-words.ts';
import { INFLECTED } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import { isAttribute, isOrdinal } from './attribute.ts';
import { isPersonNoun } from './person-noun.ts';

/** Tokens of the longest complement: `der Abteilung für … der Stadt Graz`. */
export const LONGEST_COMPLEMENT = 16;
const LONGEST_QUOTED_NAME = 8;
/** Articles and adjectives in front of a noun. */
const MOST_BEFORE_NOUN = 6;

/**
 * @param at index behind the noun of the role
 * @param limit index not to pass
 * @param allowsPlace whether `in Norden` may belong to it; in `sagt die Chefin | in Norden` it may as well be where she says so
 * @returns index behind the complement; `at` where there is none
 */
export function endOfComplement(text: Text, at: number, limit: number, allowsPlace = true): number {
  const last = Math.min(limit, at + LONGEST_COMPLEMENT);
  let end = at;
  for (;;) {
    const isOpen = allowsPlace || isCloselyBound(wordAt(text.tokens, end), end === at);
    const next = isOpen ? endOfPart(text, end, last, end === at) : end;
    if (next === end) return end;
    end = behindAbbreviation(text, next, last);
  }
}

const isCloselyBound = (word: string, isFirst: boolean): boolean =>
  isFirst ? !MAY_BELONG_TO_VERB.has(word) : GENITIVE_DETERMINERS.has(word) || JOINING_WORDS.has(word);

/** Behind the `(HGM)` of `Direktor des Heeresmuseums (HGM)`; the index itself where no abbreviation is bracketed. */
function behindAbbreviation({ tokens }: Text, at: number, limit: number): number {
  const isBracketed =
    wordAt(tokens, at) === '(' && isInitials(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === ')';
  return isBracketed && at + 3 <= limit ? at + 3 : at;
}

function endOfPart(text: Text, at: number, limit: number, isFirst: boolean): number {
  const word = wordAt(text.tokens, at);
  if (isFirst && isQuotedName(text, at, limit)) return endOfQuotedName(text, at, limit);
  // `Oberrabbiner Israels`
  if (isFirst && isGenitiveName(word) && isPlace(word.slice(0, -1))) return at + 1;
  // `Verteidiger Rapid Wien` is told by the name index; a bare noun behind a noun of the list is a name: `Mitglied Greenpeace`.
  if (GENITIVE_DETERMINERS.has(word)) return endOfNounPhrase(text, at, limit);
  const behind = endOfNounPhrase(text, at + 1, limit);
  if (behind === at + 1 || TIME_NOUNS.test(wordAt(text.tokens, behind - 1)) || isTime(text, at + 1, behind))
    return at;
  // `als Präsidentin | für die Finanzen zuständig`
  if (word === 'für' && isPredicative(text, behind)) return at;
  if (BEHIND_ROLES.has(word) || (word === 'hinter' && isFirst)) return behind;
  if (BEHIND_ROLES_WITH_PLACE.has(word)) return INDEFINITE.has(wordAt(text.tokens, at + 1)) ? at : behind;
  if (!isFirst && JOINING_WORDS.has(word) && !hasPersonNoun(text, at + 1, behind)) return behind;
  return at;
}

const isPredicative = ({ tokens, forms }: Text, at: number): boolean => {
  const { adjective = 0 } = forms[at] ?? {};
  return adjective !== 0 && (adjective & INFLECTED) === 0 && !isCapital(wordAt(tokens, at));
};

/** `in einer Notiz`, `in einem Interview` */
const INDEFINITE: ReadonlySet<string> = new Set(['ein', 'eine', 'einer', 'einem', 'einen']);

/** `im Jahr 2020`, `am 3. Mai`, `in der Vorwoche` */
function isTime(text: Text, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (
      (text.tokens[at]?.kind === 'number' &&
        wordAt(text.tokens, at + 1) !== '/' &&
        !isOrdinal(text, at) &&
        !isNumberOfClub(text, at)) ||
      TIME_NOUNS.test(wordAt(text.tokens, at))
    )
      return true;
  return false;
}

function hasPersonNoun(text: Text, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isPersonNoun(text, at)) return true;
  return false;
}

/** Article, adjectives and a row of nouns and names; `at` itself where none begins there. */
function endOfNounPhrase(text: Text, at: number, limit: number): number {
  let noun = at;
  while (
    noun < limit &&
    noun - at < MOST_BEFORE_NOUN &&
    (isDeterminer(wordAt(text.tokens, noun)) || isAttribute(text, noun))
  )
    noun++;
  let end = noun;
  while (end < limit) {
    const next = endOfNoun(text, end, noun, limit);
    if (next === end) break;
    end = next;
  }
  return end === noun ? at : end;
}

function endOfNoun(text: Text, at: number, first: number, limit: number): number {
  const word = wordAt(text.tokens, at);
  if (isCapital(word)) return at + 1;
  // `Obmann des | 1. FC Wels`
  if (isNumberOfClub(text, at)) return at + 3;
  if (isQuotedName(text, at, limit)) return endOfQuotedName(text, at, limit);
  if (at === first) return at;
  // `Alters- und Hirnforschung`
  if (
    word === '-' &&
    JOINING_WORDS.has(wordAt(text.tokens, at + 1)) &&
    isCapital(wordAt(text.tokens, at + 2))
  )
    return at + 3;
  // `Bündnis 90/Die Grünen`
  if (text.tokens[at]?.kind === 'number' && wordAt(text.tokens, at + 1) === '/') return at + 1;
  if (word === '/' && isCapital(wordAt(text.tokens, at + 1)))
    return at + (isDeterminer(wordAt(text.tokens, at + 1)) ? 3 : 2);
  const joins = word === '&' || word === '+' || (NAME_PARTICLES.has(word) && !PARTICLES_OF_GERMAN.has(word));
  if (joins && isCapital(wordAt(text.tokens, at + 1))) return at + 2;
  // `der Kultur | gGmbH`
  if (/^\p{Ll}\p{Lu}/u.test(word)) return at + 1;
  // `FC St. Pauli`, `von Harald K.`
  return word === '.' && /^(?:St|\p{Lu})$/u.test(wordAt(text.tokens, at - 1)) ? at + 1 : at;
}

const isNumberOfClub = ({ tokens }: Text, at: number): boolean =>
  tokens[at]?.kind === 'number' && wordAt(tokens, at + 1) === '.' && isInitials(wordAt(tokens, at + 2));

const isQuotedName = (text: Text, at: number, limit: number): boolean =>
  OPENING_MARKS.has(wordAt(text.tokens, at)) &&
  isCapital(wordAt(text.tokens, at + 1)) &&
  endOfQuotedName(text, at, limit) > at;

function endOfQuotedName({ tokens }: Text, at: number, limit: number): number {
  for (let close = at + 2; close < Math.min(limit, at + LONGEST_QUOTED_NAME); close++)
    if (CLOSING_MARKS.has(wordAt(tokens, close))) return close + 1;
  return at;
}

/**
 * Where a name behind a noun is somebody else's, and begins another phrase: "fragte ein Kind | Karl Huber", "lobte der Verband | Karl
 * Huber", "riet die Ärztin | Karl Huber". In "sagte der Arzt Karl Huber" he is the doctor.
 */

import { INDEFINITE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import { BODIES_WITHOUT_NAMES } from '../../language/german/organisations.ts';
import { genderOfGivenName, isGivenName } from '../names/name-lists.ts';
import { isFeminineRole, isRoleNoun } from '../names/role-words.ts';
import { isCapitalised, lowerAt, textAt, type Words } from './parse-words.ts';
import { formAt } from './printed-words.ts';

/** @param first first noun of the row @param at a token of it, behind the first */
export function isNameOfAnother(words: Words, first: number, at: number): boolean {
  if (at !== first + 1 || (words.forms[first]?.noun ?? 0) === 0) return false;
  const noun = formAt(words.tokens, first);
  const next = formAt(words.tokens, at);
  // "fragte die Moderatorin | Minister Karl Huber"
  const isTitled = isRoleNoun(next) && !isFeminineRole(next) && isFeminineRole(noun);
  const name = isTitled ? at + 1 : at;
  if (!isFullName(words, name)) return false;
  if (BODIES_WITHOUT_NAMES.test(textAt(words, first))) return true;
  if (!isRoleNoun(noun)) return false;
  return isFeminineRole(noun)
    ? !mayBeWomans(words, name)
    : INDEFINITE_ARTICLES.has(lowerAt(words, first - 1));
}

/** A known given name with what may be its surname; in the genitive it belongs to the noun: "die Anwältin Karl Hubers". */
const isFullName = (words: Words, at: number): boolean => {
  const surname = textAt(words, at + 1);
  return isGivenName(textAt(words, at)) && isCapitalised(words, at + 1) && !surname.endsWith('s');
};

const mayBeWomans = (words: Words, at: number): boolean => genderOfGivenName(textAt(words, at)) !== 'male';

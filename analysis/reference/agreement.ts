/** Gender and number that a noun phrase or a pronoun shows, and whether two of them may be the same. */

import { JOINING_WORDS } from '../../language/german/noun-phrase-words.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, PLURAL_DETERMINERS } from '../../language/german/pronouns.ts';
import type { Gender } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { isFeminineRole, isRoleNoun } from '../names/role-words.ts';

export interface Agreement {
  readonly gender: Gender;
  readonly number: 'singular' | 'plural' | 'unknown';
}

export const AGREES_WITH_ALL: Agreement = { gender: 'unknown', number: 'unknown' };

/** Third persons plural end in -n, whatever the tense and mood. */
const PLURAL_VERB = /n$|^sind$/;

/** @param finite index of the finite verb that the phrase is the subject of; -1 where there is none */
export function agreementOf(words: Words, phrase: NounPhrase, finite: number): Agreement {
  const number = finite < 0 ? 'unknown' : PLURAL_VERB.test(lowerAt(words, finite)) ? 'plural' : 'singular';
  if (phrase.isPronoun) return agreementOfPronoun(lowerAt(words, phrase.first), number);
  const article = lowerAt(words, phrase.first);
  const noun = textAt(words, phrase.coreLast - 1);
  if (isJoined(words, phrase) || PLURAL_DETERMINERS.has(article) || noun.endsWith('innen'))
    return { gender: 'unknown', number: 'plural' };
  if (isFeminineRole(noun)) return { gender: 'female', number: 'singular' };
  if (!isRoleNoun(noun)) return { gender: 'unknown', number };
  if (article === 'die') {
    const isOne = /e$/.test(noun) && number !== 'plural';
    return isOne ? { gender: 'female', number: 'singular' } : { gender: 'unknown', number: 'plural' };
  }
  return { gender: 'male', number: number === 'plural' ? 'plural' : 'singular' };
}

function agreementOfPronoun(pronoun: string, number: Agreement['number']): Agreement {
  if (MALE_PRONOUNS.has(pronoun) || /^(?:sein|dessen)/.test(pronoun))
    return { gender: 'male', number: 'singular' };
  if (!FEMALE_PRONOUNS.has(pronoun) && !pronoun.startsWith('ihre')) return { gender: 'unknown', number };
  return { gender: number === 'singular' ? 'female' : 'unknown', number };
}

/** "Paul Hammer und Leo Stocker" */
function isJoined(words: Words, { first, last }: NounPhrase): boolean {
  for (let at = first + 1; at < last - 1; at++) if (JOINING_WORDS.has(textAt(words, at))) return true;
  return false;
}

/** yes: gender or number fit and both are known; unknown: nothing speaks against it. */
export type Fit = 'yes' | 'unknown' | 'no';

export function fitOf(one: Agreement, other: Agreement): Fit {
  const gender = compare(one.gender, other.gender);
  const number = compare(one.number, other.number);
  if (gender === 'no' || number === 'no') return 'no';
  return gender === 'yes' || (number === 'yes' && one.number === 'plural') ? 'yes' : 'unknown';
}

function compare(one: string, other: string): Fit {
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  return one === other ? 'yes' : 'no';
}

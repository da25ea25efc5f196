/** Gender and number that a noun phrase or a pronoun shows, and whether two of them may be the same. */

import { GENDER_OF_ARTICLE, JOINING_WORDS } from '../../language/german/noun-phrase-words.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, PLURAL_DETERMINERS } from '../../language/german/pronouns.ts';
import { AGED } from '../../language/german/sources.ts';
import type { Gender } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { isFeminineRole, isRoleNoun, roleHead } from '../names/role-words.ts';
import { SINGULAR, THIRD_PLURAL, THIRD_SINGULAR } from '../tokens/lexicon/morphology.ts';
import { isPersonNoun, isSubstantive, isWomanByForm } from './roles/person-noun.ts';

export interface Agreement {
  readonly gender: Gender;
  readonly number: 'singular' | 'plural' | 'unknown';
}

export const AGREES_WITH_ALL: Agreement = { gender: 'unknown', number: 'unknown' };

/** @param finite index of the finite verb that the phrase is the subject of; -1 where there is none */
export function agreementOf(words: Words, phrase: NounPhrase, finite: number): Agreement {
  const number = numberOfVerb(words, finite);
  if (phrase.isPronoun) return agreementOfPronoun(lowerAt(words, phrase.first), number);
  const article = lowerAt(words, phrase.first);
  const at = phrase.coreLast - 1;
  const noun = textAt(words, at);
  if (isJoined(words, phrase, number) || PLURAL_DETERMINERS.has(article) || isPlural(words, at))
    return { gender: 'unknown', number: 'plural' };
  if (isFeminineRole(noun) || isWomanByForm(words, at) || (noun.endsWith('in') && isPersonNoun(words, at)))
    return { gender: 'female', number: 'singular' };
  if (AGED.test(noun)) return { gender: GENDER_OF_ARTICLE[article] ?? 'unknown', number: 'singular' };
  if (!isRoleNoun(noun) && !isPersonNoun(words, at) && !isSubstantive(words, at))
    return { gender: 'unknown', number };
  if (article === 'die') {
    const isOne = /e$/.test(noun) && number !== 'plural';
    return isOne ? { gender: 'female', number: 'singular' } : { gender: 'unknown', number: 'plural' };
  }
  // "laut der Beauftragten", "die Meinung der Beauftragten": one woman or more than one.
  if (article === 'der' && noun.endsWith('en') && roleHead(noun)?.endsWith('e')) return AGREES_WITH_ALL;
  return { gender: 'male', number: number === 'plural' ? 'plural' : 'singular' };
}

/** "Frauen", "Lehrerinnen": no form of the noun for one. */
function isPlural({ tokens, forms }: Words, at: number): boolean {
  const noun = forms[at]?.noun ?? 0;
  return noun === 0 ? /innen$/.test(tokens[at]?.text ?? '') : (noun & SINGULAR) === 0;
}

/** "habe" is one's, "sagten" more than one's; "kann" ends like a plural and is none. */
function numberOfVerb(words: Words, finite: number): Agreement['number'] {
  const verb = words.forms[finite]?.verb ?? 0;
  const isOne = (verb & THIRD_SINGULAR) !== 0;
  const isMore = (verb & THIRD_PLURAL) !== 0;
  if (isOne === isMore) return 'unknown';
  return isOne ? 'singular' : 'plural';
}

function agreementOfPronoun(pronoun: string, number: Agreement['number']): Agreement {
  if (MALE_PRONOUNS.has(pronoun) || /^(?:sein|dessen)/.test(pronoun))
    return { gender: 'male', number: 'singular' };
  if (!FEMALE_PRONOUNS.has(pronoun) && !pronoun.startsWith('ihre')) return { gender: 'unknown', number };
  return { gender: number === 'singular' ? 'female' : 'unknown', number };
}

/** "Paul Hammer und Leo Stocker"; but "die Chefin der Liste „Jetzt oder nie“" is one. */
function isJoined(words: Words, { first, coreLast, last }: NounPhrase, number: Agreement['number']): boolean {
  const end = number === 'singular' ? coreLast : last;
  for (let at = first + 1; at < end - 1; at++) if (JOINING_WORDS.has(textAt(words, at))) return true;
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

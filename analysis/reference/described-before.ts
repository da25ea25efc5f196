import { BEFORE_PREDICATES } from '../../language/german/noun-phrase-words.ts';
import { isCapital, type Tokens, wordAt } from '../grammar/printed-words.ts';

/**
 * „Die Angeklagte schwieg. … Die Gutachterin Eva Nehls widersprach. … Die Angeklagte lachte.“: who is described before a person is named at
 * all is hardly that person later, unless the text says so.
 * @param noun as printed
 * @param body index of the first token below the headline and lead, which describe whom the text then names
 * @param named index of the token with which the person is first named
 */
export function isDescribedBefore(tokens: Tokens, noun: string, body: number, named: number): boolean {
  for (let at = body; at < named; at++) if (wordAt(tokens, at) === noun) return true;
  return false;
}

/** Tokens looked back through for whom an article brought in, and between the article and its noun. */
const FARTHEST = 600;
const MOST_ATTRIBUTES = 3;

/**
 * „Richter Karl Huber lachte. Ein Angeklagter hatte … Der Angeklagte schwieg.“: whom an indefinite article brings in is nobody who has
 * been named before (Heim 1982, "The Semantics of Definite and Indefinite Noun Phrases").
 * @param noun as printed
 * @param named index of the token with which the person is first named
 * @param before index of the token of the mention
 */
export function isBroughtInSince(tokens: Tokens, noun: string, named: number, before: number): boolean {
  const stem = stemOf(noun);
  for (let at = before - 1; at > Math.max(named, before - FARTHEST); at--)
    if (stemOf(wordAt(tokens, at)) === stem && isBroughtIn(tokens, at)) return true;
  return false;
}

/** `ein junger | Angeklagter`; not in `Huber war ein …`, `Huber, ein …`, `als ein …`, which say what somebody known is. */
function isBroughtIn(tokens: Tokens, noun: number): boolean {
  let at = noun - 1;
  while (noun - at <= MOST_ATTRIBUTES && !isCapital(wordAt(tokens, at)) && !isIndefinite(tokens, at)) at--;
  return isIndefinite(tokens, at) && !BEFORE_PREDICATES.has(wordAt(tokens, at - 1));
}

const isIndefinite = (tokens: Tokens, at: number): boolean => /^ein(?:e[mnrs]?)?$/i.test(wordAt(tokens, at));

/** `Angeklagter`, `Angeklagten`, `37-Jährige` */
const stemOf = (noun: string): string => noun.replace(/e[nrsm]?$/, '');

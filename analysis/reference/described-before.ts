import { type Tokens, wordAt } from '../grammar/printed-words.ts';

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

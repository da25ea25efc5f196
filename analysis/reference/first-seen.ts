/** Where words and ages are first printed below headline and lead: who is described before a person is named at all is hardly that person. */
import { wordAt } from '../grammar/printed-words.ts';
import type { Text } from '../tokens/sentences.ts';

export interface FirstSeen {
  /**
   * „Die Angeklagte schwieg. … Die Gutachterin Eva Nehls widersprach. … Die Angeklagte lachte.“: index of the first token of that form.
   * Headline and lead describe whom the text then names.
   */
  readonly word: ReadonlyMap<string, number>;
  /** `einer 39-jährigen Angeklagten`: by age, the index of the first token. */
  readonly age: ReadonlyMap<number, number>;
}

export function firstSeen({ tokens, sentences }: Text): FirstSeen {
  const body = sentences.find(({ kind }) => kind === 'paragraph')?.first ?? 0;
  const word = new Map<string, number>();
  const age = new Map<number, number>();
  for (let at = body; at < tokens.length; at++) {
    const printed = wordAt(tokens, at);
    if (!word.has(printed)) word.set(printed, at);
    const years = /^(\d+)-[Jj]ährig/.exec(printed)?.[1];
    if (years !== undefined && !age.has(Number(years))) age.set(Number(years), at);
  }
  return { word, age };
}

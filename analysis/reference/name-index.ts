import type { NameMention } from '../names/name-mention.ts';
import type { Text } from '../tokens/sentences.ts';

/** The name that a token belongs to. */
export type NameAt = (token: number) => NameMention | undefined;

export function indexByToken(names: readonly NameMention[]): NameAt {
  const index = new Map<number, NameMention>();
  for (const name of names) for (let at = name.first; at < name.last; at++) index.set(at, name);
  return (token) => index.get(token);
}

/** For each token, the number of its sentence. */
export function sentenceNumbers({ tokens, sentences }: Text): Int32Array {
  const numbers = new Int32Array(tokens.length);
  sentences.forEach(({ first, last }, number) => {
    numbers.fill(number, first, last);
  });
  return numbers;
}

/** Who gets to speak: the words quoted from each speaker, direct and reported apart. */
import type { Person, Quote, Voice } from '../analysis.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Text } from '../tokens/sentences.ts';
import type { Token } from '../tokens/tokens.ts';

interface Share {
  readonly personId: string | null;
  readonly name: string | null;
  directWords: number;
  indirectWords: number;
}

/** @returns the voices, those with the most words first; speech without a speaker is one voice with the name null */
export function measureVoices(
  { tokens }: Text,
  quotes: readonly Quote[],
  people: readonly Person[],
): Voice[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const counter = countWords(tokens, quotes);
  const shares = new Map<string, Share>();
  for (const { kind, span, speaker } of quotes) {
    const personId = speaker?.personId ?? null;
    const name = (personId && names.get(personId)) ?? speaker?.name ?? null;
    const key = personId ?? `named ${name?.toLowerCase() ?? ''}`;
    const share = shares.get(key) ?? { personId, name, directWords: 0, indirectWords: 0 };
    if (kind === 'direct') share.directWords += counter.words(span.start, span.end);
    // Words in quotation marks inside reported speech are counted with the direct quote that they are.
    else share.indirectWords += counter.words(span.start, span.end) - counter.direct(span.start, span.end);
    shares.set(key, share);
  }
  return [...shares.values()]
    .filter(({ directWords, indirectWords }) => directWords + indirectWords > 0)
    .sort((a, b) => b.directWords + b.indirectWords - a.directWords - a.indirectWords);
}

interface WordCounter {
  /** Words that begin from the offset `start` on and before `end`. */
  words(start: number, end: number): number;
  /** Those of them that stand in a direct quote. */
  direct(start: number, end: number): number;
}

/** Sums once over the text, so that each quote is counted in logarithmic time however much quotes overlap. */
function countWords(tokens: readonly Token[], quotes: readonly Quote[]): WordCounter {
  const opened = new Int32Array(tokens.length + 1);
  for (const { kind, span } of quotes) {
    if (kind !== 'direct') continue;
    opened[firstFrom(tokens, span.start)] = (opened[firstFrom(tokens, span.start)] ?? 0) + 1;
    opened[firstFrom(tokens, span.end)] = (opened[firstFrom(tokens, span.end)] ?? 0) - 1;
  }
  const words = new Int32Array(tokens.length + 1);
  const direct = new Int32Array(tokens.length + 1);
  let depth = 0;
  tokens.forEach(({ kind }, at) => {
    depth += opened[at] ?? 0;
    const word = kind === 'mark' ? 0 : 1;
    words[at + 1] = (words[at] ?? 0) + word;
    direct[at + 1] = (direct[at] ?? 0) + (depth > 0 ? word : 0);
  });
  const between = (sums: Int32Array, start: number, end: number) =>
    (sums[firstFrom(tokens, end)] ?? 0) - (sums[firstFrom(tokens, start)] ?? 0);
  return {
    words: (start, end) => between(words, start, end),
    direct: (start, end) => between(direct, start, end),
  };
}

/** Index of the first token that begins at the offset or after it. */
const firstFrom = (tokens: readonly Token[], offset: number): number =>
  countLeading(tokens, ({ start }) => start < offset);

import type { Token } from '../../tokens/tokens.ts';
import type { CivilDate } from '../civil-date.ts';
import type { Tense, Tenses } from '../clause-tense.ts';

/** One sentence, as the rules about dates see it. */
export interface DateContext {
  readonly tokens: readonly Token[];
  /** Index of the sentence's first token, and after its last. */
  readonly first: number;
  readonly last: number;
  /** The day of publication; null where it is not known, and then nothing relative is resolved. */
  readonly published: CivilDate | null;
  /** Whether the clauses of the sentence look back or ahead; read when first asked for. */
  tenses(): Tenses;
}

/** A date from the token `first` up to, but not including, the token `last`. */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  readonly iso: string;
}

/** Reads the date that begins at the token `at`, or null where none does. */
export type DateRule = (context: DateContext, at: number) => FoundDate | null;

/** The word at an index of the sentence; empty outside of it. */
export function wordAt({ tokens, first, last }: DateContext, at: number): string {
  return at >= first && at < last ? (tokens[at]?.text ?? '') : '';
}

/** The tense of the clause around a token; where that shows none, the sentence's. */
export function tenseAt(context: DateContext, at: number): Tense {
  const tenses = context.tenses();
  const tense = tenses.clauseAt(at);
  return tense === 'open' ? tenses.sentence : tense;
}

/** A whole number without marks ("7", "2021") at an index of the sentence, or null. */
export function plainNumberAt(context: DateContext, at: number): number | null {
  const word = wordAt(context, at);
  return /^\d{1,4}$/.test(word) ? Number(word) : null;
}

/** "7." with the point glued on. */
export function isOrdinalAt(context: DateContext, at: number): boolean {
  const { tokens } = context;
  return (
    /^\d{1,2}$/.test(wordAt(context, at)) &&
    wordAt(context, at + 1) === '.' &&
    tokens[at]?.end === tokens[at + 1]?.start
  );
}

/** Right, given and wanted answers, and the figures made of them. */

export interface Counts {
  readonly right: number;
  /** Answers that were given. */
  readonly given: number;
  /** Answers in the gold. */
  readonly gold: number;
}

export const NO_COUNTS: Counts = { right: 0, given: 0, gold: 0 };

export const countsOf = (right: number, given: number, gold: number): Counts => ({ right, given, gold });

export const addCounts = (one: Counts, other: Counts): Counts =>
  countsOf(one.right + other.right, one.given + other.given, one.gold + other.gold);

/** Counts that are still being added to. */
export type OpenCounts = { -readonly [Key in keyof Counts]: number };

/** Shares of 1; 0 where nothing was given or wanted. */
export function scores({ right, given, gold }: Counts): { precision: number; recall: number; f1: number } {
  const precision = given ? right / given : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** A share as per cent with one decimal, right-aligned. */
export const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** One line: precision, recall, F1 in per cent, and how many there are in the gold. */
export function formatCounts(name: string, counts: Counts): string {
  const { precision, recall, f1 } = scores(counts);
  return `${name.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${counts.gold}`;
}

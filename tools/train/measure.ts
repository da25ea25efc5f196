/** Measures names against annotated sentences: exact words and class, GermEval's strict count. */
import type { GoldName, GoldSentence } from './training-data.ts';

export const MEASURED = ['person', 'organisation', 'place'] as const;
export type Measured = (typeof MEASURED)[number];

export interface Counts {
  right: number;
  given: number;
  gold: number;
}

export type Table = Record<Measured, Counts>;

export const emptyTable = (): Table => ({
  person: { right: 0, given: 0, gold: 0 },
  organisation: { right: 0, given: 0, gold: 0 },
  place: { right: 0, given: 0, gold: 0 },
});

/** Adds one sentence; a span stands for the words (parted by blanks) that it touches. */
export function count(table: Table, gold: GoldSentence, found: readonly GoldName[]): void {
  for (const kind of MEASURED) {
    const wanted = wordSpans(gold.text, gold.names, kind);
    const given = wordSpans(gold.text, found, kind);
    table[kind].gold += wanted.size;
    table[kind].given += given.size;
    for (const span of given) if (wanted.has(span)) table[kind].right++;
  }
}

function wordSpans(text: string, names: readonly GoldName[], kind: Measured): Set<string> {
  return new Set(
    names
      .filter((name) => name.class === kind)
      .map(({ start, end }) => {
        const from = text.lastIndexOf(' ', start) + 1;
        const to = text.indexOf(' ', end - 1);
        return `${from}:${to < 0 ? text.length : to}`;
      }),
  );
}

export function scores({ right, given, gold }: Counts): { precision: number; recall: number; f1: number } {
  const precision = given ? right / given : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

export function print(title: string, table: Table): void {
  for (const kind of MEASURED) {
    const { precision, recall, f1 } = scores(table[kind]);
    console.log(
      `${title.padEnd(10)} ${kind.padEnd(12)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${table[kind].gold} in the gold)`,
    );
  }
}

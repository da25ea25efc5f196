/** Measures names against annotated sentences: exact words and class, GermEval's strict count. */
import { addCounts, type Counts, countsOf, NO_COUNTS, percent, scores } from '../../counts.ts';
import type { GoldName, GoldSentence } from './training-data.ts';

const MEASURED = ['person', 'organisation', 'place'] as const;
export type Measured = (typeof MEASURED)[number];

type Table = Record<Measured, Counts>;

export const emptyTable = (): Table => ({
  person: NO_COUNTS,
  organisation: NO_COUNTS,
  place: NO_COUNTS,
});

/** Adds one sentence; a span stands for the words (parted by blanks) that it touches. */
export function count(table: Table, gold: GoldSentence, found: readonly GoldName[]): void {
  for (const kind of MEASURED) {
    const wanted = wordSpans(gold.text, gold.names, kind);
    const given = wordSpans(gold.text, found, kind);
    const right = [...given].filter((span) => wanted.has(span)).length;
    table[kind] = addCounts(table[kind], countsOf(right, given.size, wanted.size));
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

export function print(title: string, table: Table): void {
  for (const kind of MEASURED) {
    const { precision, recall, f1 } = scores(table[kind]);
    console.log(
      `${title.padEnd(10)} ${kind.padEnd(12)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${table[kind].gold} in the gold)`,
    );
  }
}

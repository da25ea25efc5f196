/** Who said what, as the reader scorer counts it. */
import type { Learnt } from '../../../analysis/quotes/attribution/attribute-speakers.ts';
import { findQuotes } from '../../../analysis/quotes/quotes.ts';
import { isRightSpeaker, matchQuotes } from './compare.ts';
import type { Document } from './documents.ts';
import { DATA } from './documents.ts';

/** One quote that was shown. */
export interface Shown {
  readonly document: string;
  readonly kind: 'direct' | 'indirect';
  readonly text: string;
  readonly speaker: string | null;
  readonly isPerson: boolean;
  readonly certainty: number;
  readonly reason: string | null;
  readonly wanted: string | null | undefined;
  readonly isRight: boolean;
}

export function shownIn({ name, text, people, entities, gold }: Document, learnt: Learnt): Shown[] {
  const certainties = new Map<number, number>();
  const quotes = findQuotes(
    text,
    DATA.subjects,
    people,
    entities,
    learnt,
    ({ words, utterance }, _, { certainty }) =>
      certainties.set(words.tokens[utterance.first]?.start ?? 0, certainty),
  ).map((quote) => ({ ...quote, text: text.article.text.slice(quote.span.start, quote.span.end) }));
  const matched = matchQuotes(gold.quotes, quotes);
  return quotes.map((quote) => {
    const wanted = matched.get(quote);
    const speaker = quote.speaker?.name ?? null;
    return {
      document: name,
      kind: quote.kind,
      text: quote.text,
      speaker,
      isPerson: quote.speaker?.personId != null,
      certainty: certainties.get(quote.span.start) ?? 1,
      reason: quote.speaker?.reason ?? null,
      wanted: wanted?.speaker,
      isRight: wanted !== undefined && isRightSpeaker(speaker, wanted, gold.people),
    };
  });
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

export function report(name: string, shown: readonly Shown[], gold: number): string {
  const right = shown.filter(({ isRight }) => isRight).length;
  const matched = shown.filter(({ wanted }) => wanted !== undefined).length;
  const named = shown.filter(({ isPerson }) => isPerson);
  const wrong = named.filter(({ isRight }) => !isRight).length;
  return [
    name.padEnd(28),
    `who said what ${percent(2 * right, shown.length + gold)}`,
    `found ${percent(2 * matched, shown.length + gold)}`,
    `speaker ${percent(right, matched)}`,
    `wrong mouth ${percent(wrong, named.length)}`,
    `n ${gold}`,
  ].join('  ');
}

/** What is shown as certain must be right this often. */
const CERTAIN = 0.94;

/** The lowest probability from which on what is shown as certain is right often enough. */
export function thresholdOf(shown: readonly Shown[]): number {
  const named = shown.filter(({ speaker }) => speaker !== null).sort((a, b) => b.certainty - a.certainty);
  let right = 0;
  let lowest = 1;
  named.forEach(({ isRight, certainty }, at) => {
    if (isRight) right++;
    if (at >= FEWEST && right / (at + 1) >= CERTAIN) lowest = certainty;
  });
  return Math.round(lowest * 1000) / 1000;
}

/** Of fewer, the share says little. */
const FEWEST = 30;

/** For each threshold: how much of what is shown as certain is right, and how much of the gold that is. */
export function calibration(shown: readonly Shown[], gold: number): string {
  return [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
    .map((least) => {
      const sure = shown.filter(({ speaker, certainty }) => speaker !== null && certainty >= least);
      const right = sure.filter(({ isRight }) => isRight).length;
      return `  certain from ${least}: right ${percent(right, sure.length)} of ${sure.length}, ${percent(right, gold)} of the gold`;
    })
    .join('\n');
}

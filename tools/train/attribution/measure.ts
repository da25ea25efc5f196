/** Who said what, as the reader scorer counts it. */
import { type Learnt, maySpeakerBeOpen } from '../../../analysis/quotes/attribution/attribute-speakers.ts';
import {
  type CertaintyWeights,
  type Choosing,
  certaintyOf,
  evidenceOf,
  isNamedByCue,
} from '../../../analysis/quotes/attribution/certainty.ts';
import { attributeQuotes } from '../../../analysis/quotes/quotes.ts';
import { matchQuotes, withoutCarriers } from '../../eval/gold/match-quotes.ts';
import { isSpokenBy } from '../gold-texts.ts';
import { learn } from '../logistic.ts';
import type { Document } from './documents.ts';

/** One quote that was shown. */
export interface Shown {
  readonly document: string;
  readonly kind: 'direct' | 'indirect';
  readonly text: string;
  readonly speaker: string | null;
  readonly isPerson: boolean;
  /** What was believed when the speaker was chosen; null for answers in interviews, which are certain. */
  readonly choosing: Choosing | null;
  readonly certainty: number;
  readonly reason: string | null;
  readonly wanted: string | null | undefined;
  readonly isRight: boolean;
  /** It would be right to show no speaker. */
  readonly isNobodys: boolean;
}

/** Every quote that counts, with its likeliest speaker, however unlikely. */
export function shownIn({ name, read, gold }: Document, learnt: Learnt): Shown[] {
  const choosings = new Map<number, Choosing>();
  const unattributed = { announced: 0, unannounced: 0 };
  const showingAll = { ...learnt, thresholds: { ...learnt.thresholds, shown: 0, unattributed } };
  const { text } = read.text.article;
  const quotes = attributeQuotes(read, showingAll, ({ words, utterance }, _, { choosing }) =>
    choosings.set(words.tokens[utterance.first]?.start ?? 0, choosing),
  ).map((quote) => ({ ...quote, text: text.slice(quote.span.start, quote.span.end) }));
  const matched = matchQuotes(gold.quotes, quotes);
  return withoutCarriers(quotes, matched, gold.quotes).map((quote) => {
    const wanted = matched.get(quote);
    const speaker = quote.speaker?.name ?? null;
    return {
      document: name,
      kind: quote.kind,
      text: quote.text,
      speaker,
      isPerson: quote.speaker?.personId != null,
      choosing: choosings.get(quote.span.start) ?? null,
      certainty: 1,
      reason: quote.speaker?.reason ?? null,
      wanted: wanted?.speaker,
      isRight: wanted !== undefined && isSpokenBy(speaker, wanted, gold.people),
      isNobodys: wanted !== undefined && isSpokenBy(null, wanted, gold.people),
    };
  });
}

/** The same as the reader sees it: how certain each speaker is, nobody where that is too little, and then the words only where they are likely to be somebody's. */
export function asShown(all: readonly Shown[], certaintyWeights: CertaintyWeights, learnt: Learnt): Shown[] {
  return all
    .map((shown) => withCertainty(shown, certaintyWeights, learnt))
    .filter(({ speaker, choosing }) => speaker !== null || !choosing || maySpeakerBeOpen(choosing, learnt));
}

function withCertainty(shown: Shown, certaintyWeights: CertaintyWeights, { thresholds }: Learnt): Shown {
  const certainty = shown.choosing ? certaintyOf(shown.choosing, certaintyWeights) : 1;
  if (certainty >= thresholds.shown || (shown.choosing && isNamedByCue(shown.choosing)))
    return { ...shown, certainty };
  return { ...shown, certainty, speaker: null, isPerson: false, isRight: shown.isNobodys };
}

/** Few choices move what was learnt from many. */
const PRIOR_STRENGTH = 0.03;

/** Learns what the belief in a speaker is worth. @param before what was learnt of it before */
export function learnCertainty(shown: readonly Shown[], before: CertaintyWeights): CertaintyWeights {
  const samples = shown.flatMap(({ choosing, speaker, isRight, document }) =>
    choosing && speaker !== null
      ? [{ evidence: Object.fromEntries(evidenceOf(choosing)), isRight, weight: 1, name: document }]
      : [],
  );
  const evidence = new Set(samples.flatMap((sample) => Object.keys(sample.evidence)));
  const priors = Object.fromEntries([...evidence].sort().map((name) => [name, before[name] ?? 0]));
  return { ...before, ...learn(samples, priors, PRIOR_STRENGTH) };
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

/** What is shown as certain must be right this often, held out; on articles that nobody has seen it is less so, by two points and more. */
const CERTAIN = 0.953;

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

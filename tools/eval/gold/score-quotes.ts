/** Passages of speech, and in whose mouth they were put. */
import type { Quote, QuoteKind } from '../../../analysis/analysis.ts';
import { type Counts, countsOf } from '../../counts.ts';
import { isRightSpeaker } from './compare.ts';
import type { Gold, GoldQuote } from './gold-article.ts';
import { type FoundQuote, matchQuotes, withoutCarriers } from './match-quotes.ts';
import { isAside, type Prediction, printedAt } from './prediction.ts';

export interface QuoteCounts {
  readonly found: Counts;
  /** Of those found, those with the right speaker. */
  readonly speaker: Counts;
  readonly whoSaidWhat: Counts;
  /** The same over the quotes whose speaker is not marked as a guess. */
  readonly certain: Counts;
  /** `right` counts the wrong ones: of the quotes given to a person, those that are not that person's. */
  readonly wrongMouth: Counts;
}

interface GivenQuote extends FoundQuote {
  readonly speaker: Quote['speaker'];
}

export function scoreQuotes(gold: Gold, prediction: Prediction, kind: QuoteKind): QuoteCounts {
  const wanted = gold.quotes.filter((quote) => quote.kind === kind);
  const given = givenQuotes(prediction, kind);
  const matched = matchQuotes(wanted, given);
  const counting = given.filter((quote) => matched.has(quote) || !quote.isAside);
  const shown = withoutCarriers(counting, matched, gold.quotes);
  const isRight = (quote: GivenQuote): boolean =>
    hasRightSpeaker(quote, matched.get(quote), gold, prediction);
  const right = new Set(shown.filter(isRight));
  const inMouths = shown.filter(({ speaker }) => speaker !== null && speaker.personId !== null);
  const certain = shown.filter(({ speaker }) => speaker?.sure);
  const rightIn = (quotes: readonly GivenQuote[]): number =>
    quotes.filter((quote) => right.has(quote)).length;
  return {
    found: countsOf(matched.size, shown.length, wanted.length),
    speaker: countsOf(right.size, matched.size, matched.size),
    whoSaidWhat: countsOf(right.size, shown.length, wanted.length),
    certain: countsOf(rightIn(certain), certain.length, wanted.length),
    wrongMouth: countsOf(inMouths.length - rightIn(inMouths), inMouths.length, inMouths.length),
  };
}

const givenQuotes = (prediction: Prediction, kind: QuoteKind): GivenQuote[] =>
  prediction.analysis.quotes
    .filter((quote) => quote.kind === kind)
    .map(({ span, speaker }) => ({
      kind,
      text: printedAt(prediction, span),
      isAside: isAside(prediction, span),
      speaker,
    }));

function hasRightSpeaker(
  { speaker }: GivenQuote,
  wanted: GoldQuote | undefined,
  gold: Gold,
  { analysis }: Prediction,
): boolean {
  if (!wanted) return false;
  const person = speaker && analysis.people.find(({ id }) => id === speaker.personId);
  const names = speaker && [person?.name ?? '', speaker.name].filter((name) => name !== '');
  return isRightSpeaker(names, [wanted.speaker, ...wanted.acceptable], gold.people);
}

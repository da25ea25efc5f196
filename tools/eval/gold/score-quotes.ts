/** Passages of speech, and in whose mouth they were put. */
import type { Quote, QuoteKind } from '../../../analysis/analysis.ts';
import { type Counts, countsOf } from '../../counts.ts';
import { assign } from './assign.ts';
import { isRightSpeaker, sharedWords, wordsOf } from './compare.ts';
import type { Gold, GoldQuote } from './gold-article.ts';
import { isAside, type Prediction, printedAt } from './prediction.ts';

/** From which share of common words a passage counts as the one in the gold. */
const SHARED_WORDS: Readonly<Record<QuoteKind, number>> = { direct: 0.8, indirect: 0.5 };
/** How much longer, in letters, than a quotation in it a reported clause is. */
const REPORTED_AROUND_QUOTATION = 12;

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

export function scoreQuotes(gold: Gold, prediction: Prediction, kind: QuoteKind): QuoteCounts {
  const wanted = gold.quotes.filter((quote) => quote.kind === kind);
  const given = quotesOf(prediction, kind);
  const wantedWords = new Map(wanted.map((quote) => [quote, wordsOf(quote.text)]));
  const givenWords = new Map(given.map((quote) => [quote, wordsOf(printedAt(prediction, quote.span))]));
  const pairs = assign(wanted, given, (one, other) => {
    const share = sharedWords(wantedWords.get(one) ?? [], givenWords.get(other) ?? []);
    if (share < SHARED_WORDS[kind]) return 0;
    return isAside(prediction, other.span) ? share - 0.001 : share;
  });
  const extra = extraQuotes(gold, prediction, kind, new Set(pairs.map(([, found]) => found)));
  const right = new Set(pairs.filter((pair) => isRight(pair, gold, prediction)).map(([, found]) => found));
  const shown = [...pairs.map(([, found]) => found), ...extra];
  const inMouths = shown.filter(({ speaker }) => speaker !== null && speaker.personId !== null);
  const certain = shown.filter(({ speaker }) => speaker?.sure);
  const rightIn = (quotes: readonly Quote[]): number => quotes.filter((quote) => right.has(quote)).length;
  return {
    found: countsOf(pairs.length, shown.length, wanted.length),
    speaker: countsOf(right.size, pairs.length, pairs.length),
    whoSaidWhat: countsOf(right.size, shown.length, wanted.length),
    certain: countsOf(rightIn(certain), certain.length, wanted.length),
    wrongMouth: countsOf(inMouths.length - rightIn(inMouths), inMouths.length, inMouths.length),
  };
}

const quotesOf = ({ analysis }: Prediction, kind: QuoteKind): Quote[] =>
  analysis.quotes.filter((quote) => quote.kind === kind);

/** A clause half quoted and half reported may be found as indirect too, once for each quotation in the gold. */
function extraQuotes(gold: Gold, prediction: Prediction, kind: QuoteKind, matched: Set<Quote>): Quote[] {
  const gist = (text: string): string => ` ${wordsOf(text).join(' ')} `;
  const direct = gold.quotes.filter((quote) => quote.kind === 'direct').map(({ text }) => gist(text));
  const carriesQuotation = ({ span }: Quote): boolean => {
    const text = gist(printedAt(prediction, span));
    const at = direct.findIndex(
      (quotation) => text.includes(quotation) && text.length > quotation.length + REPORTED_AROUND_QUOTATION,
    );
    if (at >= 0) direct.splice(at, 1);
    return at >= 0;
  };
  return quotesOf(prediction, kind)
    .filter((quote) => !matched.has(quote) && !isAside(prediction, quote.span))
    .filter((quote) => kind === 'direct' || !carriesQuotation(quote));
}

const isRight = ([wanted, found]: [GoldQuote, Quote], gold: Gold, { analysis }: Prediction): boolean =>
  isRightSpeaker(found.speaker, [wanted.speaker, ...wanted.acceptable], analysis.people, gold.people);

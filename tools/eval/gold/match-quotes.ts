/** Which of the quotes found are those of the gold; the rules of the reader scorer. */
import type { QuoteKind } from '../../../analysis/analysis.ts';
import { assign } from './assign.ts';
import { sharedWords, wordsOf } from './compare.ts';

interface PrintedQuote {
  readonly kind: QuoteKind;
  readonly text: string;
}

export interface FoundQuote extends PrintedQuote {
  /** It stands where the gold does not look, and gives way to the same words in the text. */
  readonly isAside?: boolean;
}

/** From which share of common words a passage counts as the one in the gold. */
const SHARED_WORDS: Readonly<Record<QuoteKind, number>> = { direct: 0.8, indirect: 0.5 };
/** By how many letters and blanks a report is longer than the quotation it carries. */
const MORE_THAN_QUOTED = 12;

/** One to one, as much of the words as can be matched. */
export function matchQuotes<Wanted extends PrintedQuote, Found extends FoundQuote>(
  gold: readonly Wanted[],
  found: readonly Found[],
): Map<Found, Wanted> {
  const words = new Map([...gold, ...found].map((quote) => [quote, wordsOf(quote.text)]));
  const pairs = assign(gold, found, (wanted, quote) => {
    if (wanted.kind !== quote.kind) return 0;
    const share = sharedWords(words.get(wanted) ?? [], words.get(quote) ?? []);
    if (share < SHARED_WORDS[quote.kind]) return 0;
    return quote.isAside ? share - 0.001 : share;
  });
  return new Map(pairs.map(([wanted, quote]) => [quote, wanted]));
}

const padded = (words: string): string => ` ${wordsOf(words).join(' ')} `;

const quotationsIn = (gold: readonly PrintedQuote[]): string[] =>
  gold.filter(({ kind }) => kind === 'direct').map(({ text }) => padded(text));

/** "Er halte das für „verfrüht“": the words hold a direct quotation of the gold, or it holds them, as answers of interviews do. */
export function overlapsQuotation(text: string, gold: readonly PrintedQuote[]): boolean {
  const words = padded(text);
  return quotationsIn(gold).some((quoted) => words.includes(quoted) || quoted.includes(words));
}

/**
 * Without the reports that carry a quotation of the gold and are not listed there themselves: half quoted, half reported, they
 * may be shown or not, one for each such quotation.
 */
export function withoutCarriers<Found extends FoundQuote>(
  found: readonly Found[],
  matched: ReadonlyMap<Found, PrintedQuote>,
  gold: readonly PrintedQuote[],
): Found[] {
  const quotations = quotationsIn(gold);
  return found.filter((quote) => {
    if (quote.kind === 'direct' || matched.has(quote)) return true;
    const words = padded(quote.text);
    const at = quotations.findIndex(
      (quoted) => words.includes(quoted) && words.length > quoted.length + MORE_THAN_QUOTED,
    );
    if (at >= 0) quotations.splice(at, 1);
    return at < 0;
  });
}

/** What a reader says is wrong in an article's annotations. */
import type { Quote, Speaker } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';

/** A quote, known again by its words where the article has changed around it. */
interface OfQuote {
  /** The quoted words, or as many of them as `MOST_WORDS`. */
  readonly words: string;
  /** Where they began; tells the same words at two places apart. */
  readonly start: number;
}

export type Correction =
  /** Somebody else speaks; null: the text does not say who. */
  | ({ readonly kind: 'speaker'; readonly speaker: string | null } & OfQuote)
  | ({ readonly kind: 'no-quote' } & OfQuote)
  | { readonly kind: 'no-person'; readonly name: string };

/** Characters of a quote that are kept. */
export const MOST_WORDS = 400;

/** How a correction names a quote. */
export function nameQuote(text: string, { start, end }: Span): OfQuote {
  return { words: text.slice(start, Math.min(end, start + MOST_WORDS)).normalize('NFC'), start };
}

/** Whether two corrections are about the same thing, so that the later takes the place of the earlier. */
export function isAboutSame(one: Correction, other: Correction): boolean {
  if (one.kind === 'no-person' || other.kind === 'no-person')
    return (
      one.kind === other.kind &&
      one.kind === 'no-person' &&
      other.kind === 'no-person' &&
      one.name === other.name
    );
  return one.words === other.words && one.start === other.start;
}

/** The names that a quote may be given to, in the order of their weight, without the one that it has. */
export function otherSpeakers(
  {
    people,
    quotes,
  }: { readonly people: readonly { readonly name: string }[]; readonly quotes: readonly Quote[] },
  speaker: Speaker | null,
): string[] {
  const names = [
    ...people.map(({ name }) => name),
    ...quotes.flatMap(({ speaker: other }) => other?.name ?? []),
  ];
  return [...new Set(names)].filter((name) => name !== speaker?.name);
}

/** What holds of every analysis, whatever the text. */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article, Span } from '../../article/article.ts';

/** A letter, a digit, a sign of currency or per cent: marks of punctuation alone say nothing. */
const SHOWN = /[\p{L}\p{N}\p{Sc}%‰°]/u;

interface Stretch {
  /** Where in the analysis. */
  readonly place: string;
  readonly span: Span;
}

/** @returns what does not hold, in words; empty if all does */
export function violations(article: Article, analysis: Analysis): string[] {
  const stretches = spansIn(analysis);
  return [
    ...stretches
      .filter(({ span }) => !isInOneBlock(article, span))
      .map(({ place, span }) => `${place}: ${span.start}–${span.end} is not inside one block`),
    ...stretches
      .filter(({ span }) => !SHOWN.test(article.text.slice(span.start, span.end)))
      .map(({ place }) => `${place}: is empty`),
    ...textsIn(analysis, '').map((place) => `${place}: is an empty text`),
    ...disordered(
      'quotes',
      analysis.quotes.map(({ span }) => span),
    ),
    ...disordered(
      'numbers',
      analysis.numbers.map(({ span }) => span),
    ),
    ...disordered(
      'dates',
      analysis.dates.map(({ span }) => span),
    ),
    ...disordered(
      'keySentences',
      analysis.summary.keySentences.map(({ span }) => span),
    ),
    ...analysis.people.flatMap(({ id, mentions }) =>
      disordered(
        `people ${id}`,
        mentions.map(({ span }) => span),
      ),
    ),
    ...danglingIn(analysis),
  ];
}

const isInOneBlock = ({ blocks }: Article, { start, end }: Span): boolean =>
  start < end && blocks.some(({ span }) => span.start <= start && end <= span.end);

/** Everything that has the form of a span, wherever it is. */
export function spansIn(value: unknown, place = ''): Stretch[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as Partial<Span>;
  const own = typeof start === 'number' && typeof end === 'number' ? [{ place, span: { start, end } }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => spansIn(each, `${place}/${key}`))];
}

function textsIn(value: unknown, place: string): string[] {
  if (typeof value === 'string') return SHOWN.test(value) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${place}/${key}`));
}

function disordered(place: string, spans: readonly Span[]): string[] {
  const at = spans.findIndex(({ start }, index) => start < (spans[index - 1]?.start ?? 0));
  return at < 0 ? [] : [`${place}: number ${at} stands before the one before it`];
}

function danglingIn({ people, quotes, summary }: Analysis): string[] {
  const ids = new Set(people.map(({ id }) => id));
  const named = [
    ...quotes.map(({ speaker }) => speaker?.personId),
    ...summary.voices.map(({ personId }) => personId),
    ...summary.keyFacts.who,
  ];
  return named.filter((id) => id && !ids.has(id)).map((id) => `${id} is nobody`);
}

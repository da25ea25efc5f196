/** From a place in the text to what is marked there, and from one quote to the next. */
import type { Analysis, Mention, Person, Quote } from '../analysis/analysis.ts';
import type { Span } from '../article/article.ts';
import type { Layer } from './layers.ts';
import { namesOf } from './names-of.ts';
import { keyOfSpeaker } from './voices.ts';

export type Annotation =
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'person'; readonly person: Person; readonly mention: Mention };

/**
 * What is marked at an offset of the article's text: a name rather than the quote that it stands in, the shortest of
 * quotes within quotes.
 */
export function annotationAt({ people, quotes }: Analysis, offset: number): Annotation | null {
  for (const person of people) {
    const mention = person.mentions.find(({ kind, span }) => kind === 'name' && covers(span, offset));
    if (mention) return { kind: 'person', person, mention };
  }
  const quote = quoteAt({ quotes }, offset);
  return quote && { kind: 'quote', quote };
}

export function quoteAt({ quotes }: Pick<Analysis, 'quotes'>, offset: number): Quote | null {
  const [shortest] = quotes
    .filter(({ span }) => covers(span, offset))
    .sort((one, other) => one.span.end - one.span.start - (other.span.end - other.span.start));
  return shortest ?? null;
}

export const spanOf = (annotation: Annotation): Span =>
  annotation.kind === 'quote' ? annotation.quote.span : annotation.mention.span;

/**
 * The quote after (1) or before (-1) an offset, around the ends.
 * @param quotes in the order of the text
 */
export function quoteFrom(quotes: readonly Quote[], offset: number, direction: 1 | -1): Quote | undefined {
  return direction === 1
    ? (quotes.find(({ span }) => span.start > offset) ?? quotes[0])
    : (quotes.findLast(({ span }) => span.start < offset) ?? quotes.at(-1));
}

const covers = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

/** What a reader steps through from an annotation: the quotes of one speaker, the places where a person is named. */
export function seriesOf({ quotes }: Analysis, annotation: Annotation): readonly Annotation[] {
  if (annotation.kind === 'person') {
    const { person } = annotation;
    return namesOf(person).map((mention) => ({ kind: 'person', person, mention }));
  }
  const voice = keyOfSpeaker(annotation.quote);
  return quotes.filter((quote) => keyOfSpeaker(quote) === voice).map((quote) => ({ kind: 'quote', quote }));
}

/** The analysis as far as the page shows it: without the layers that are switched off. */
export function visibleIn(analysis: Analysis, layers: Readonly<Record<Layer, boolean>>): Analysis {
  return {
    ...analysis,
    quotes: analysis.quotes.filter(({ kind }) => layers[kind === 'direct' ? 'quotes' : 'indirect']),
    people: layers.people ? analysis.people : [],
  };
}

/**
 * The analysis as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one annotation for each quote and
 * each place where a person is named, in JSON-LD, with TextQuote and, where the page is at hand, TextPosition
 * selectors.
 */
import type { Analysis, Person, Quote } from '../../analysis/analysis.ts';
import { type Article, type Span, textOf } from '../../article/article.ts';
import { namesOf } from '../../highlights/names-of.ts';
import { particularsText } from '../particulars-text.ts';

/** Characters before and after a passage that help to find it again. */
export const CONTEXT = 32;

/** Where a passage stands in the text of the page's body, and how it is written there: pages break lines and hyphenate. */
export interface PagePlace {
  /** In code points. */
  readonly position: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** null for passages that are not found on the page. */
export type PagePlaces = (span: Span) => PagePlace | null;

export function webAnnotations(article: Article, analysis: Analysis, placeOf: PagePlaces): object {
  const items = [
    ...analysis.quotes.map((quote) => annotationOfQuote(article, quote, placeOf)),
    ...analysis.people.flatMap((person) => annotationsOfPerson(article, person, placeOf)),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf(article, 'annotations'),
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
}

/** The spans that `webAnnotations` wants to know the places of. */
export function annotatedSpans(analysis: Analysis): Span[] {
  return [
    ...analysis.quotes.map(({ span }) => span),
    ...analysis.people.flatMap((person) => namesOf(person).map(({ span }) => span)),
  ];
}

function annotationOfQuote(article: Article, quote: Quote, placeOf: PagePlaces): object {
  const speaker = quote.speaker ? [textBody('describing', quote.speaker.name, article.language)] : [];
  return {
    id: idOf(article, quote.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      ...speaker,
      textBody('tagging', quote.kind === 'direct' ? 'direct speech' : 'reported speech', 'en'),
    ],
    target: targetOf(article, quote.span, placeOf),
  };
}

function annotationsOfPerson(article: Article, person: Person, placeOf: PagePlaces): object[] {
  const particulars = particularsText(person);
  const name = particulars === '' ? person.name : `${person.name} (${particulars})`;
  const value = [name, ...person.roles].join(', ');
  return namesOf(person).map(({ span }, index) => ({
    id: idOf(article, `${person.id}-${index}`),
    type: 'Annotation',
    motivation: 'identifying',
    body: [textBody('identifying', value, article.language)],
    target: targetOf(article, span, placeOf),
  }));
}

const textBody = (purpose: string, value: string, language: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language,
});

function targetOf({ url, text }: Article, span: Span, placeOf: PagePlaces): object {
  const place = placeOf(span);
  const { exact, prefix, suffix } = place ?? {
    exact: textOf({ text }, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
  const quote = { type: 'TextQuoteSelector', exact, prefix: whole(prefix), suffix: whole(suffix) };
  return {
    source: url,
    selector: place ? [quote, { type: 'TextPositionSelector', ...place.position }] : [quote],
  };
}

/** Without the half of a character, an emoji say, that a cut may leave at either end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/** An IRI for each annotation, the same whenever the same article is exported. */
const idOf = ({ url }: Article, name: string): string => `${url.split('#', 1)[0]}#stimmen-${name}`;

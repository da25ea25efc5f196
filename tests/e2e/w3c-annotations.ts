/**
 * What the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) demands of a page of annotations,
 * as far as Stimmen makes use of it.
 */
import {
  array,
  check,
  type InferOutput,
  integer,
  literal,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  strictObject,
  strictTuple,
  string,
  url,
} from 'valibot';

/** Motivations of the model; a body's purpose is one of them too. */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;

const iri = pipe(string(), url());
const position = pipe(number(), integer(), minValue(0));
const languageTag = pipe(
  string(),
  check((tag) => Intl.getCanonicalLocales(tag).length === 1),
);

const textualBody = strictObject({
  type: literal('TextualBody'),
  purpose: picklist(MOTIVATIONS),
  value: pipe(string(), minLength(1)),
  format: literal('text/plain'),
  language: languageTag,
});

const quoteSelector = strictObject({
  type: literal('TextQuoteSelector'),
  exact: pipe(string(), minLength(1)),
  prefix: optional(string()),
  suffix: optional(string()),
});

const positionSelector = pipe(
  strictObject({ type: literal('TextPositionSelector'), start: position, end: position }),
  check(({ start, end }) => start < end),
);

const annotation = strictObject({
  id: iri,
  type: literal('Annotation'),
  motivation: picklist(MOTIVATIONS),
  body: pipe(array(textualBody), minLength(1)),
  target: strictObject({ source: iri, selector: strictTuple([quoteSelector, positionSelector]) }),
});

export const annotationPage = pipe(
  strictObject({
    '@context': literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: literal('AnnotationPage'),
    startIndex: position,
    items: array(annotation),
  }),
  check(({ items }) => new Set(items.map(({ id }) => id)).size === items.length),
);

export type WebAnnotation = InferOutput<typeof annotation>;

/**
 * The signature that closes an article in brackets: who wrote it, where, when.
 * "(Anna Huber aus Graz, Karl Maier, 3.5.2024)", "(APA, red, 3. 12. 2021)", "(dpa)".
 */
import type { Author } from '../article.ts';
import { parseAuthors } from './authors.ts';
import { parseGermanDate } from './dates.ts';

export interface ClosingSignature {
  /** Offset of the opening bracket in the paragraph. */
  readonly start: number;
  readonly authors: readonly Author[];
  /** ISO 8601 day; null where the signature has none. */
  readonly date: string | null;
}

const LAST_BRACKET = /\(([^()]{2,200})\)\s*$/;
const DATE = /\d{1,2}\.\s*(?:\d{1,2}\.|[A-Za-zÀ-ɏ]{3,9})\s*(?:\d{4}|\d\d)\s*$/;
/** News agencies and desks, as signatures abbreviate them. Source: the impressums of APA, dpa, AFP, Reuters, KNA, epd, SID, sda. */
const AGENCIES = new Set(
  'apa dpa afp reuters ap sda awp kna epd sid ddp dapd ots pte ansa efe tass red redaktion'.split(' '),
);
/** Authors of short reports sign with a few small letters: "(mho)", "(dpa/lnw)". */
const ABBREVIATION = /^[a-zäöü]{2,4}$/;
const SENTENCE_END = /[.!?…:"“”«»'’)]$/;

/** @param paragraph the last paragraph of an article */
export function findClosingSignature(paragraph: string): ClosingSignature | null {
  const bracket = LAST_BRACKET.exec(paragraph);
  const inner = bracket?.[1];
  if (!bracket || !inner) return null;
  const before = paragraph.slice(0, bracket.index).trimEnd();
  const date = DATE.exec(inner);
  if ((before !== '' && !SENTENCE_END.test(before)) || !(date || isAbbreviations(inner))) return null;
  const names = date ? inner.slice(0, date.index) : '';
  return {
    start: bracket.index,
    authors: parseAuthors(names).filter(({ name }) => !isAgency(name)),
    date: date ? parseGermanDate(date[0]) : null,
  };
}

const isAbbreviations = (inner: string): boolean =>
  inner.split(/[\s,/.]+/).every((word) => word === '' || isAgency(word) || ABBREVIATION.test(word));

/** An agency is no author where the signature stands alone with it. */
const isAgency = (name: string): boolean => AGENCIES.has(name.toLowerCase());

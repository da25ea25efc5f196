/** The gate for corrections: those that a page's tools send, and those that the browser has kept. */
import {
  array,
  type GenericSchema,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  pipe,
  record,
  safeParse,
  string,
  variant,
} from 'valibot';
import { type Correction, MOST_WORDS } from './correction.ts';

/** What is corrected of one page, and of how many pages it is kept. */
const MOST_OF_PAGE = 500;
const MOST_PAGES = 1_000;
const LONGEST_NAME = 500;
const LONGEST_ADDRESS = 5_000;

const name = pipe(string(), maxLength(LONGEST_NAME));
const ofQuote = {
  words: pipe(string(), maxLength(MOST_WORDS)),
  start: pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER)),
};
const correction: GenericSchema<unknown, Correction> = variant('kind', [
  object({ kind: literal('speaker'), speaker: nullable(name), ...ofQuote }),
  object({ kind: literal('no-quote'), ...ofQuote }),
  object({ kind: literal('no-person'), name }),
]);
const address = pipe(string(), maxLength(LONGEST_ADDRESS));
const byPage = record(address, pipe(array(correction), maxLength(MOST_OF_PAGE)));

/** Corrections by the address of their page. */
export type Corrections = Readonly<Record<string, readonly Correction[]>>;

/** With nothing in it that the type does not name; null where it is no correction. */
export function parseCorrection(candidate: unknown): Correction | null {
  const { success, output } = safeParse(correction, candidate);
  return success ? output : null;
}

/** What cannot be used is left out, page by page. */
export function parseCorrections(stored: unknown): Corrections {
  if (typeof stored !== 'object' || stored === null) return {};
  const pages = Object.entries(stored).slice(-MOST_PAGES);
  return Object.fromEntries(
    pages.flatMap(([url, found]) => {
      const { success, output } = safeParse(byPage, { [url]: found });
      return success ? Object.entries(output) : [];
    }),
  );
}

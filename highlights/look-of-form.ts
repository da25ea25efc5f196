/** How each form of mark looks: one grammar, on the page as in every legend. */

import type { Form } from './highlight.ts';
import type { Colours } from './palette.ts';

/** Values of `background-color` and `text-decoration`; what a form does not have is left out. */
interface FormParts {
  readonly field?: string;
  readonly line?: string;
}

export function partsOfForm(form: Form, { tint, line }: Colours): FormParts {
  switch (form) {
    case 'tint':
      return { field: tint };
    case 'guessed-tint':
      return { field: `color-mix(in srgb,${tint} 50%,transparent)` };
    case 'dashes':
      return { line: `underline dashed 2px ${line}` };
    case 'guessed-dashes':
      return { line: `underline dashed 1px ${line}` };
    case 'name':
      return { line: `underline dotted 3px ${line}` };
    case 'dots':
      return { line: `underline dotted 1px ${line}` };
    case 'double':
      return { line: `underline double 1px ${line}` };
    case 'evidence':
      // As with a pen, whoever speaks.
      return { field: 'rgb(255 196 0/.4)' };
    case 'current':
      return { line: `underline overline 2px ${line}` };
  }
}

/** @returns CSS declarations that a highlight may have */
export function lookOfForm(form: Form, colours: Colours): string {
  const { field, line } = partsOfForm(form, colours);
  return [field && `background-color:${field}`, line && `text-decoration:${line}`].filter(Boolean).join(';');
}

/**
 * Where the reader's system sets all colours, lines alone tell the marks apart: what is certain has one at most, a guess one
 * above as well. Chromium fills whatever is highlighted and draws the lines into that, so each is thick enough to be seen there.
 */
export const FORCED_LINES: Readonly<Record<Form, string>> = {
  tint: 'none',
  'guessed-tint': 'underline overline dotted 2px',
  dashes: 'underline dashed 3px',
  'guessed-dashes': 'underline overline dashed 2px',
  name: 'underline dotted 4px',
  dots: 'underline dotted 1px',
  double: 'underline double 1px',
  evidence: 'underline wavy 2px',
  current: 'underline overline solid 3px',
};

/** How each form of mark looks: one grammar, on the page as in every legend. */

import type { Form } from './highlight.ts';
import type { Colours } from './palette.ts';

/** @returns CSS declarations that a highlight may have, and an element as well */
export function lookOfForm(form: Form, { tint, line }: Colours): string {
  switch (form) {
    case 'tint':
      return `background-color:${tint}`;
    case 'guessed-tint':
      return `background-color:color-mix(in srgb,${tint} 50%,transparent)`;
    case 'dashes':
      return `text-decoration:underline dashed 2px ${line}`;
    case 'guessed-dashes':
      return `text-decoration:underline dashed 1px ${line}`;
    case 'name':
      return `text-decoration:underline dotted 3px ${line}`;
    case 'dots':
      return `text-decoration:underline dotted 1px ${line}`;
    case 'double':
      return `text-decoration:underline double 1px ${line}`;
    case 'evidence':
      // As with a pen, whoever speaks.
      return 'background-color:rgb(255 196 0/.4)';
    case 'current':
      return `text-decoration:underline overline 2px ${line}`;
  }
}

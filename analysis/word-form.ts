/**
 * Word forms as they are printed, one object for all places of all articles where a form stands. Tables that are asked for such a
 * form again and again then find it by the object, without reading its letters; and a part of an article's text, which would
 * keep all of that text for as long as anything remembers the word, is kept nowhere.
 */

import { copyOf, FormCache } from './form-cache.ts';

export interface WordForm {
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  /** What is known of the form, each in its own place (`onceAForm`). */
  readonly facts: unknown[];
}

/**
 * Forms of a generation: the different ones of some twenty articles. A test weighs what they hold (tests/analysis/memory.test.ts).
 */
const known = new FormCache<WordForm>(10_000);

/** The form of a string, if it is a word of an article that is remembered. */
export const knownForm = (printed: string): WordForm | undefined => known.get(printed);

/** The form of a word of an article. */
export function wordForm(printed: string): WordForm {
  const found = known.get(printed);
  if (found) return found;
  const text = copyOf(printed);
  const form = { text, lower: text.toLowerCase(), facts: [] };
  known.set(text, form);
  return form;
}

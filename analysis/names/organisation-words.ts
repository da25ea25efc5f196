/** Tells words that name organisations, or end like those. */

import { WELL_KNOWN_BODIES } from '../../language/german/names/well-known-bodies.ts';
import { ORGANISATION_HEADS, ORGANISATIONS } from '../../language/german/organisations.ts';
import { wordSet } from '../../language/word-list.ts';
import { greatestOf } from '../long-lists.ts';
import { onceAForm } from '../once-a-form.ts';
import { tailOf, tailsOf } from './tails.ts';

const HEADS = new Set(ORGANISATION_HEADS);
const TAILS = tailsOf(HEADS);
const LONGEST_HEAD = greatestOf(ORGANISATION_HEADS.map((head) => head.length));
/** `ag` and `kg` stand alone; longer ones may end a compound. */
const SHORTEST_COMPOUND_HEAD = 4;

const WELL_KNOWN = wordSet(WELL_KNOWN_BODIES);

/** `Strabag`, `Rapid`: evidence, never a proof. */
export const isWellKnownBody = (word: string): boolean => WELL_KNOWN.has(word);

/** Papers print their own names in capitals: `im STANDARD`. */
export const isOrganisation = onceAForm(
  (word) => ORGANISATIONS.has(word) || (isLongInCapitals(word) && ORGANISATIONS.has(inSmallLetters(word))),
);

export const isLongInCapitals = (word: string): boolean => /^\p{Lu}{5,}$/u.test(word);
const inSmallLetters = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** `GPA` of `GPA-Chefin`: letters that are none of a word. */
export const isInitials = (word: string): boolean =>
  /^[\p{Lu}\d]{2,6}$/u.test(word) && /\p{Lu}{2}/u.test(word);

export const isOrganisationHead = onceAForm((word) => {
  if (!/^\p{Lu}/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (HEADS.has(lower)) return true;
  if (!TAILS.has(tailOf(lower))) return false;
  for (let size = Math.min(LONGEST_HEAD, lower.length); size >= SHORTEST_COMPOUND_HEAD; size--) {
    if (HEADS.has(lower.slice(lower.length - size))) return true;
  }
  return false;
});

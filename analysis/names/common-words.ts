/** Tells words that are capitalised without being names: nouns, and whatever begins a sentence. */

import { COMMON_NOUNS, SENTENCE_OPENERS } from '../../language/german/common-nouns.ts';
import { wordSet } from '../../language/word-list.ts';
import { greatestOf } from '../long-lists.ts';
import { onceAForm } from '../once-a-form.ts';
import { tailOf, tailsOf } from './tails.ts';

const NOUNS = wordSet(COMMON_NOUNS);
const TAILS = tailsOf(NOUNS);
const OPENERS = wordSet(SENTENCE_OPENERS);
const LONGEST_NOUN = greatestOf([...NOUNS].map((noun) => noun.length));
/** Shorter nouns end other words by chance. */
const SHORTEST_LAST_PART = 4;
const ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'se'];

/** `Geduld`, `Kosten`, and by its last part `Energiekosten`. */
export const isCommonNoun = onceAForm((word) => {
  const lower = word.toLowerCase();
  return ENDINGS.some(
    (ending) => lower.endsWith(ending) && endsInNoun(lower.slice(0, lower.length - ending.length)),
  );
});

/** `Geduld`, but not `Wolfgang`, which only ends like a noun. */
export function isWholeCommonNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return ENDINGS.some(
    (ending) => lower.endsWith(ending) && NOUNS.has(lower.slice(0, lower.length - ending.length)),
  );
}

function endsInNoun(stem: string): boolean {
  if (NOUNS.has(stem)) return true;
  if (!TAILS.has(tailOf(stem))) return false;
  for (let size = Math.min(LONGEST_NOUN, stem.length - 2); size >= SHORTEST_LAST_PART; size--) {
    if (NOUNS.has(stem.slice(stem.length - size))) return true;
  }
  return false;
}

/** `Zuletzt`, `Gegen`, `Hat`: what stands first in a sentence and so has its capital. */
export const isSentenceOpener = (word: string): boolean => OPENERS.has(word);

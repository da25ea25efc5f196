/** Words by which a sentence may lean on those before it, and need not: they count against it, and forbid nothing. */
import {
  AT_THE_SAME_TIME,
  BEFORE_COMPARATIVE,
  BEFORE_SO,
  POINTING_ADJECTIVES,
} from '../../language/german/anaphora.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { FINITE_TAGS, PREPOSITION_TAGS } from '../grammar/tag-sets.ts';
import { COMPARATIVE } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag } from '../tokens/tagger/tags.ts';

/** @returns whether some word of the sentence asks for what stands before it */
export function leansWeakly(text: Text, { first, last }: Pick<Sentence, 'first' | 'last'>): boolean {
  let isCompared = false;
  for (let at = first; at < last; at++) {
    const word = wordAt(text.tokens, at);
    isCompared ||= word === 'als' || word === 'wie';
    if (AT_THE_SAME_TIME.has(word) || POINTING_ADJECTIVES.test(word)) return true;
    if (isSelf(text, at) || isSo(text, at)) return true;
    if (!isCompared && isMoreThan(text, at, last)) return true;
  }
  return false;
}

/** `Venezuela | selbst investiert`: others have been told of; not `sich selbst` and not `selbst wenn`. */
const isSelf = ({ tokens, tags }: Text, at: number): boolean =>
  wordAt(tokens, at) === 'selbst' &&
  isCapital(wordAt(tokens, at - 1)) &&
  hasTag(FINITE_TAGS, tags[at + 1] ?? 0);

/** `Die Stadt will | so die Kosten senken`; not `…, so die Stadt`. */
const isSo = ({ tokens, tags }: Text, at: number): boolean =>
  wordAt(tokens, at) === 'so' &&
  tokens[at - 1]?.kind === 'word' &&
  !BEFORE_SO.has(wordAt(tokens, at - 1).toLowerCase()) &&
  (/^(?:den|die|das|dem|ein|eine|einen)$/.test(wordAt(tokens, at + 1)) ||
    hasTag(PREPOSITION_TAGS, tags[at + 1] ?? 0));

/** `sind | noch höher`, with nothing behind it that they are compared with. */
const isMoreThan = ({ tokens, forms }: Text, at: number, last: number): boolean =>
  BEFORE_COMPARATIVE.has(wordAt(tokens, at)) &&
  ((forms[at + 1]?.adjective ?? 0) & COMPARATIVE) !== 0 &&
  /(?:er|mehr|weniger)$/.test(wordAt(tokens, at + 1)) &&
  at + 2 < last &&
  /^[.,]$/.test(wordAt(tokens, at + 2));

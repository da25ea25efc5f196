/** The words of a text with all that each of them is: the one layer that every rule about German reads. */

import type { Span } from '../../article/article.ts';
import type { WeightTable } from '../ranking/weight-table.ts';
import type { Analyses } from '../tokens/lexicon/analyses.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import type { Text } from '../tokens/sentences.ts';
import { hasTag, type TagSet } from '../tokens/tagger/tags.ts';
import type { Token } from '../tokens/tokens.ts';
import { correctedTags } from './corrected-tags.ts';
import type { ReportingVerbs } from './reporting-lexicon.ts';
import { FINITE_TAGS } from './tag-sets.ts';
import { INERT } from './word-classes.ts';
import { classifierOf } from './word-classifier.ts';

export interface Words {
  readonly tokens: readonly Token[];
  /** Bits of word-classes.ts, one entry a token: what it is in its sentence, as far as its tag tells. */
  readonly classes: Int32Array;
  /** Part of speech of each token, an index into `TAGS`. */
  readonly tags: Uint8Array;
  /** What the lexicon says of each form, whatever it is here. */
  readonly forms: readonly Analyses[];
  readonly reporting: ReportingVerbs;
  readonly subjects: WeightTable;
  readonly lexicon: Lexicon;
}

/** @param subjects the weights by which subjects are found, from assets/subjects.bin */
export function parseWords(text: Text, subjects: WeightTable): Words {
  const { tokens, forms, lexicon } = text;
  const tags = correctedTags(text);
  const classifier = classifierOf(lexicon);
  const classes = new Int32Array(tokens.length);
  tokens.forEach(({ kind, form }, at) => {
    if (kind === 'word') classes[at] = classifier.classesOf(form, tags[at] ?? 0);
  });
  return { tokens, forms, tags, classes, reporting: classifier.reporting, subjects, lexicon };
}

/** Whether the token has one of the tags of a set made by `tagSet`. */
export function isTagged({ tags }: Pick<Words, 'tags'>, at: number, set: TagSet): boolean {
  const tag = tags[at];
  return tag !== undefined && hasTag(set, tag);
}

/** Longest bracket that may stand inside a noun phrase: "(SPD)", "(48, parteilos)". */
const SHORT_BRACKET = 7;

/** The words with short brackets without a verb, and the given marks, taken out of the marks that end a clause. */
export function withInertMarks(words: Words, marks: Iterable<number>): Words {
  const classes = Int32Array.from(words.classes);
  const add = (at: number): void => {
    classes[at] = (classes[at] ?? 0) | INERT;
  };
  for (const at of marks) add(at);
  for (const { first, last } of shortBrackets(words))
    for (let at = first; at < last; at++) if (words.tokens[at]?.kind === 'mark') add(at);
  return { ...words, classes };
}

/** From the token `first` to the one in front of `last`. */
interface Row {
  readonly first: number;
  readonly last: number;
}

function shortBrackets(words: Words): Row[] {
  const { tokens } = words;
  return tokens.flatMap(({ text }, first) => {
    if (text !== '(') return [];
    let close = first + 1;
    const limit = Math.min(first + SHORT_BRACKET, tokens.length);
    while (close < limit && tokens[close]?.text !== ')' && !isFiniteVerb(words, close)) close++;
    return tokens[close]?.text === ')' ? [{ first, last: close + 1 }] : [];
  });
}

export const has = (words: Words, at: number, bits: number): boolean =>
  ((words.classes[at] ?? 0) & bits) !== 0;

/** Where a row of tokens stands in the article. */
export const spanOf = ({ tokens }: Pick<Words, 'tokens'>, { first, last }: Row): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

export const textAt = (words: Words, at: number): string => words.tokens[at]?.text ?? '';

export const lowerAt = (words: Words, at: number): string => words.tokens[at]?.lower ?? '';

export function isCapitalised(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word') return false;
  const first = token.text.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (first >= 65 && first <= 90) return true;
  // "25-Jährige": the capital comes after the number.
  if (first >= 48 && first <= 57) return /^\d+-\p{Lu}/u.test(token.text);
  return /^\p{Lu}/u.test(token.text);
}

export const isLowerWord = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === 'word' && !isCapitalised(words, at);

export const isFiniteVerb = (words: Words, at: number): boolean => isTagged(words, at, FINITE_TAGS);

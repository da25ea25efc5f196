/** The words of a text with all that each of them can be: what every rule about German reads. */
import { NEUTER_DEMONSTRATIVES } from '../../language/german/pronouns.ts';
import { OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import type { Text } from '../tokens/sentences.ts';
import type { Token } from '../tokens/tokens.ts';
import type { ReportingVerbs } from './reporting-lexicon.ts';
import { DETERMINER, FINITE, INERT, PARTICIPLE, PREPOSITION, REPORTING } from './word-classes.ts';
import { classifierOf } from './word-classifier.ts';

export interface Words {
  readonly tokens: readonly Token[];
  /** Bits of word-classes.ts, one entry a token. */
  readonly classes: Int32Array;
  readonly reporting: ReportingVerbs;
}

/** Marks behind which a sentence may begin. */
const OPENS_SENTENCE: ReadonlySet<string> = new Set([...':(–—-', ...OPENING_MARKS]);

/** Looks every word up once. */
export function parseWords({ tokens, sentences }: Text, lexicon: Lexicon): Words {
  const classifier = classifierOf(lexicon);
  const classes = new Int32Array(tokens.length);
  for (const { first, last } of sentences) {
    let opens = true;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token?.kind === 'word') classes[at] = classifier.classesOf(token.text, opens);
      // After a colon or an opening mark a sentence may begin; numbers and commas leave it as it is.
      opens = token?.kind === 'mark' && (opens || OPENS_SENTENCE.has(token.text));
    }
  }
  return { tokens, classes, reporting: classifier.reporting };
}

/** Longest bracket that may stand inside a noun phrase: "(SPD)", "(48, parteilos)". */
const SHORT_BRACKET = 7;

/** Takes short brackets without a verb, and quotation marks inside a sentence, out of the marks that end a clause. */
export function makeInert(words: Words, marks: Iterable<number>): void {
  const { tokens, classes } = words;
  for (const at of marks) classes[at] = (classes[at] ?? 0) | INERT;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== '(') continue;
    let close = at + 1;
    while (
      close < at + SHORT_BRACKET &&
      tokens[close] &&
      tokens[close]?.text !== ')' &&
      !isFiniteVerb(words, close)
    )
      close++;
    if (tokens[close]?.text !== ')') continue;
    for (let inside = at; inside <= close; inside++) {
      if (tokens[inside]?.kind === 'mark') classes[inside] = (classes[inside] ?? 0) | INERT;
    }
  }
}

export const has = (words: Words, at: number, bits: number): boolean =>
  ((words.classes[at] ?? 0) & bits) !== 0;

export const textAt = (words: Words, at: number): string => words.tokens[at]?.text ?? '';

/** The word in lower case; a word that begins with a small letter is taken as it is. */
export function lowerAt(words: Words, at: number): string {
  const text = textAt(words, at);
  return text.charCodeAt(0) >= 97 ? text : text.toLowerCase();
}

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

/** "die verbreitete Meinung", "im erweiterten Kreis": between article and noun stands no verb. */
export function isFiniteVerb(words: Words, at: number): boolean {
  if (!has(words, at, FINITE)) return false;
  if (!isCapitalised(words, at + 1) || isSaidOf(words, at)) return true;
  return !has(words, at - 1, DETERMINER | PREPOSITION) && !isInflectedAdjective(words, at - 1);
}

/** "Das sagte Huber", but "das erklärte Ziel": only what is no participle without its ending is surely no adjective. */
function isSaidOf(words: Words, at: number): boolean {
  if (!has(words, at, REPORTING) || !NEUTER_DEMONSTRATIVES.has(lowerAt(words, at - 1))) return false;
  return words.reporting
    .usesOf(textAt(words, at).replace(/e$/, ''))
    .every(({ classes }) => (classes & PARTICIPLE) === 0);
}

/** "großen", "zweite", "geplanter"; only by form, so many other words pass, too. */
export function isInflectedAdjective(words: Words, at: number): boolean {
  return isLowerWord(words, at) && !has(words, at, ~FINITE) && /(?:e|e[nrsm])$/.test(textAt(words, at));
}

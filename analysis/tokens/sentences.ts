/**
 * Groups the tokens of each block into sentences.
 * "Am 7. Dezember traf Dr. M. Huber ein. „Es ist spät.“ Sie ging." has three: ordinals, abbreviations and initials do
 * not end one, and a closing quotation mark belongs to the sentence before it.
 */
import type { Article, BlockKind, Genre, Span } from '../../article/article.ts';
import {
  ABBREVIATIONS,
  AFTER_ORDINALS,
  BEFORE_ORDINALS,
  COUNTED_OFFICES,
} from '../../language/german/abbreviations.ts';
import { SHORT_MONTHS } from '../../language/german/calendar.ts';
import { SENTENCE_BEGINNINGS } from '../../language/german/closed-classes.ts';
import { QUOTATION_MARKS } from '../../language/german/quotation-marks.ts';
import { NEW_IN_OFFICE } from '../../language/german/roles.ts';
import type { Analyses } from './lexicon/analyses.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Sentence extends Span {
  /** Index of the first token, and of the first token after the sentence. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly kind: BlockKind;
}

/** An article cut into tokens and sentences. */
export interface CutText {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The token layer: what every later step reads. `annotateTokens` makes it. */
export interface Text extends CutText {
  /** What the lexicon says of each token. */
  readonly forms: readonly Analyses[];
  /** Part of speech of each token where it stands, an index into `TAGS`. */
  readonly tags: Uint8Array;
  readonly lexicon: Lexicon;
  /** What sort of text it is: decided once, for all that is found in it. */
  readonly textKind: Genre;
}

/** Tokens; the longest sentences of German novels have fewer. What goes on for longer is cut, so that no rule that looks
 * about in its sentence takes for ever. */
const LONGEST_SENTENCE = 500;

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set([...QUOTATION_MARKS, ')', ']']);

/** Whether there are letters or digits among the tokens, not marks and pictures alone. */
export function hasWord(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  for (let at = first; at < last; at++) if (/[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Cuts the article; sentences never cross a block. */
export function cutSentences(article: Article): CutText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach(({ kind, span }, block) => {
    let first = tokens.length;
    for (const token of tokenise(article.text, span.start, span.end)) tokens.push(token);
    for (let at = first; at < tokens.length; at++) {
      const mayEnd = ENDS.has(tokens[at]?.text ?? '');
      const after = mayEnd ? afterClosers(article.text, tokens, at) : at + 1;
      const isEnd =
        after === tokens.length ||
        (mayEnd && endsSentence(tokens, at, after)) ||
        after - first >= LONGEST_SENTENCE;
      if (isEnd) {
        sentences.push(sentenceOf(tokens, { first, last: after, block, kind }));
        first = after;
      }
      // Marks that close behind this one were looked at with it; once is enough, also for ".....".
      at = after - 1;
    }
  });
  return { article, tokens, sentences };
}

function sentenceOf(tokens: Token[], place: Omit<Sentence, keyof Span>): Sentence {
  return { start: tokens[place.first]?.start ?? 0, end: tokens[place.last - 1]?.end ?? 0, ...place };
}

/** Index after the quotation marks and brackets that close right behind the end of the sentence. */
function afterClosers(text: string, tokens: Token[], end: number): number {
  let at = end + 1;
  while (at < tokens.length && isCloser(text, tokens, at)) at++;
  return at;
}

function isCloser(text: string, tokens: Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.start !== before.end) return false;
  if (ENDS.has(token.text)) return true;
  // A mark glued to the next word opens the next sentence: Er ging."Komm"; but “Er ging.„ in one style
  return CLOSERS.has(token.text) && !/[\p{L}\p{N}]/u.test(text[token.end] ?? ' ');
}

/** @param after index of the first token behind the marks that close with the end */
function endsSentence(tokens: Token[], at: number, after: number): boolean {
  const next = tokens[after];
  if (!next) return true;
  if (!canBegin(tokens, after)) return false;
  // "(auch heuer, Anm.). Er geht.": the second point ends it.
  if (tokens[at]?.text !== '.' || (after > at + 1 && tokens[after - 1]?.text === '.')) return true;
  return !pointBelongsToWord(tokens, at, after);
}

/** A sentence begins with a capital, a number, an opening mark or a dash, never with "sagte" or a comma. */
function canBegin(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return !/^\p{Ll}/u.test(token.text);
  if (/^[,;:)\]]$/.test(token.text)) return false;
  const next = tokens[at + 1];
  return !(next && next.kind === 'word' && /^\p{Ll}/u.test(next.text) && /^[–—-]$/.test(token.text));
}

function pointBelongsToWord(tokens: Token[], at: number, after: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[after];
  if (!before || !next || before.end !== tokens[at]?.start) return false;
  if (before.kind === 'number') {
    if (isCounted(tokens, at - 1) && next.kind === 'word' && !isFunctionWord(next.text)) return true;
    if (isCountedOffice(tokens, at - 1, next)) return true;
    return /^\d{1,2}$/.test(before.text) && (followsOrdinal(next) || joinsOrdinals(tokens, after));
  }
  // "Murat K. (33), Lieferfahrer, kam."
  if (/^\p{Lu}$/u.test(before.text))
    return (
      next.kind === 'number' || next.text === '(' || (next.kind === 'word' && !isFunctionWord(next.text))
    );
  if (isRomanOrdinal(before.text)) return next.kind === 'word' && isFunctionWord(next.text) === false;
  const word = before.text.toLowerCase();
  if (SHORT_MONTHS.has(before.text)) return next.kind === 'number';
  return ABBREVIATIONS.has(word);
}

function followsOrdinal(next: Token): boolean {
  return (
    next.kind === 'number' || AFTER_ORDINALS.has(next.text.replace(/s$/, '')) || AFTER_ORDINALS.has(next.text)
  );
}

/** "der 200.000. Lastwagen", "zum 12. Prozesstag", but not "um die 200. Lastwagen" */
const isCounted = (tokens: Token[], number: number): boolean =>
  BEFORE_ORDINALS.has(tokens[number - 1]?.text ?? '') && tokens[number - 2]?.text !== 'um';

/** "neuer 3. Präsident", "zum 1. oder 3. Bürgermeister", but not "endete auf Rang 2. Präsident Huber" */
function isCountedOffice(tokens: Token[], number: number, next: Token): boolean {
  const before = tokens[number - 1]?.text ?? '';
  const isCountedBefore =
    before === ':' ||
    (/^\p{Lu}/u.test(before) && !isFunctionWord(before) && !NEW_IN_OFFICE.test(before.toLowerCase()));
  return /^[1-9]$/.test(tokens[number]?.text ?? '') && COUNTED_OFFICES.test(next.text) && !isCountedBefore;
}

/** "24./25. Dezember", "3.–5. Juni" */
const joinsOrdinals = (tokens: Token[], at: number): boolean =>
  /^[/–—-]$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.kind === 'number' &&
  tokens[at + 2]?.text === '.';

/** "Franz Joseph II. Er starb": a Roman ordinal may end a sentence, so the next word decides. */
const isRomanOrdinal = (word: string): boolean => /^[IVX]{1,5}$/.test(word);

const isFunctionWord = (word: string): boolean => SENTENCE_BEGINNINGS.has(word);

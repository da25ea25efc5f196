/**
 * Finds quotation marks and tells which may open and which may close. The same mark opens in one style and closes in another, and
 * straight marks look alike at both ends, so its neighbours tell: a mark that touches the word behind it opens, one that touches
 * the word before it closes. Apostrophes and inches are no quotation marks.
 */
import {
  CURVED_MARKS,
  GUILLEMETS,
  ONLY_OPENING_MARKS,
  SINGLE_MARKS,
  STRAIGHT_MARKS,
} from '../../language/german/quotation-marks.ts';
import { SHORTENED_WORDS } from '../../language/german/sources.ts';
import type { Text } from '../tokens/sentences.ts';
import type { Token } from '../tokens/tokens.ts';

export type Family = 'double' | 'guillemet' | 'single';
/** Which side of a pair a mark may be. */
type Side = 'opens' | 'closes' | 'either';

/** A quotation mark in a text. */
export interface Mark {
  readonly token: number;
  readonly family: Family;
  readonly side: Side;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...[...STRAIGHT_MARKS, ...CURVED_MARKS].map((mark) => [mark, 'double'] as const),
  ...[...GUILLEMETS].map((mark) => [mark, 'guillemet'] as const),
  ...[...SINGLE_MARKS].map((mark) => [mark, 'single'] as const),
]);

/** The quotation marks among the tokens from `first` up to `last`. */
export function marksIn(text: Text, first: number, last: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < last; at++) {
    const token = text.tokens[at];
    const family = token && token.kind === 'mark' ? FAMILIES.get(token.text) : undefined;
    if (!token || !family || isApostrophe(text, at) || isDoubled(text, at)) continue;
    marks.push({ token: at, family, side: sideOf(text, token) });
  }
  return marks.filter((mark, index) => !isInchMark(text, mark, marks[index + 1]));
}

/** Two single marks in a row set type in italics in some sources: ''Rundschau''. */
function isDoubled({ tokens }: Text, at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark !== "'") return false;
  const isTwin = (near: number, gap: number) =>
    tokens[near]?.text === mark && (tokens[near]?.start ?? 0) - (tokens[at]?.start ?? 0) === gap;
  return isTwin(at + 1, 1) || isTwin(at - 1, -1);
}

/** Which side of a pair the mark's shape and its neighbours allow. */
function sideOf(text: Text, { start, end, text: mark }: Token): Side {
  const before = neighbour(text.article.text, start - 1, -1);
  const gapBefore = isGapBefore(before);
  const gapAfter = isGapAfter(neighbour(text.article.text, end, 1));
  // “Wir gehen„, sagt sie.
  if (ONLY_OPENING_MARKS.has(mark)) return gapAfter && !gapBefore && before !== ':' ? 'closes' : 'opens';
  if (gapBefore !== gapAfter) return gapBefore ? 'opens' : 'closes';
  if (mark === '”' || mark === '’') return 'closes';
  return 'either';
}

/** More marks than these in a row mean nothing any more. */
const MOST_MARKS_TOGETHER = 4;

/** The first character on that side that is no quotation mark: in ‚Bus‘", the word decides about both marks. */
function neighbour(text: string, at: number, step: 1 | -1): string | undefined {
  let seen = at;
  while (Math.abs(seen - at) < MOST_MARKS_TOGETHER && FAMILIES.has(text[seen] ?? '')) seen += step;
  return text[seen];
}

/** White space, a bracket, a dash, or the end of the text. */
const isGapBefore = (character: string | undefined): boolean =>
  character === undefined || /[\s([{/–—…-]/.test(character);

/** The same, and the punctuation that follows a closing mark. */
const isGapAfter = (character: string | undefined): boolean =>
  character === undefined || /[\s)\]}/–—…,;.:!?-]/.test(character);

/** 's ist, so 'n Ding, Hans' Hut: a single mark that stands for letters. */
function isApostrophe(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (!token || !/['’‘]/.test(token.text)) return false;
  const before = text.article.text[token.start - 1] ?? ' ';
  const after = text.tokens[at + 1];
  if (/\s/.test(before) && after?.start === token.end) return SHORTENED_WORDS.has(after.text);
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(text.article.text[token.end] ?? ' ');
}

/** 27" stands for inches where the next mark closes, too: "Der 27" Schirm", sagt sie. */
function isInchMark(text: Text, mark: Mark, next: Mark | undefined): boolean {
  const token = text.tokens[mark.token];
  if (token?.text !== '"' || mark.side !== 'closes') return false;
  if (!/\d/.test(text.article.text[token.start - 1] ?? '')) return false;
  const following = text.tokens[mark.token + 1];
  return next?.side === 'closes' && next.family === 'double' && following?.kind === 'word';
}

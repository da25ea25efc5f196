/**
 * Cuts text into tokens: words, numbers and single marks.
 * One pass over the code units, no regular expression, so that time grows with the text and with nothing else.
 */
import type { Span } from '../../article/article.ts';
import { type WordForm, wordForm } from '../word-form.ts';

type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** What is known of the word wherever it stands. */
  readonly form: WordForm;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
/** Invisible inside a word: soft hyphen, zero-width joiners, marks of direction. */
const INNER = 5;

const LETTER_PATTERN = /[\p{L}\p{M}]/u;
const SPACE_PATTERN = /\s/;
const INNER_PATTERN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;
/** By code unit; 0 where nobody has asked yet: articles have a hundred of them, and the background is to start fast. */
const CLASSES = new Uint8Array(0x10000);

function classAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  if (CLASSES[code] === 0) CLASSES[code] = classOf(code);
  return CLASSES[code] as number;
}

function classOf(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (LETTER_PATTERN.test(character)) return LETTER;
  if (SPACE_PATTERN.test(character)) return SPACE;
  if (INNER_PATTERN.test(character)) return INNER;
  // Letters beyond the basic plane come as two surrogates; names in them are rare, but must not be torn apart.
  return code >= 0xd800 && code <= 0xdfff ? LETTER : MARK;
}

/** Characters; a longer one is no word, but something made to be slow, and is cut into several. */
const LONGEST_WORD = 120;

/** Joins two parts of one word: US-Präsident, O'Neill, AT&T, Lehrer:innen, Bürger*innen. */
const WORD_JOINTS = new Set(['-', '‐', '‑', "'", '’', '&', ':', '*', '_', '/']);
/** Joints that only join before the ending -in, -innen: elsewhere a colon or slash stands between words. */
const GENDER_JOINTS = new Set([':', '*', '_', '/']);

/**
 * @param text the text to cut
 * @param from offset to start at
 * @param to offset to stop before
 * @returns the tokens in order; white space belongs to none
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === INNER) {
      at++;
      continue;
    }
    const limit = Math.min(to, at + LONGEST_WORD);
    const end =
      kind === LETTER ? endOfWord(text, at, limit) : kind === DIGIT ? endOfNumber(text, at, limit) : at + 1;
    tokens.push(tokenAt(text, at, end, kind));
    at = end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number, kind: number): Token {
  const form = wordForm(text.slice(start, end));
  const { text: printed, lower } = form;
  // "25-jährige", "1990er": begins with a digit, but is a word.
  const isNumber = kind === DIGIT && classAt(text, end - 1) === DIGIT && !hasLetter(printed);
  return {
    start,
    end,
    kind: kind === MARK ? 'mark' : isNumber ? 'number' : 'word',
    text: printed,
    lower,
    form,
  };
}

function hasLetter(printed: string): boolean {
  for (let at = 0; at < printed.length; at++) if (classAt(printed, at) === LETTER) return true;
  return false;
}

function endOfWord(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at++;
    else if (kind === INNER && at + 1 < to && classAt(text, at + 1) === LETTER) at++;
    else if (joins(text, at, to)) at += 2;
    else break;
  }
  return at;
}

function joins(text: string, at: number, to: number): boolean {
  const joint = text[at] ?? '';
  if (at + 1 >= to || !WORD_JOINTS.has(joint)) return joint === '.' && isInsideName(text, at, to);
  const next = classAt(text, at + 1);
  if (GENDER_JOINTS.has(joint)) return startsGenderEnding(text, at + 1);
  return next === LETTER || (next === DIGIT && joint === '-');
}

/** The stop of "ver.di" and "orf.at": two letters before it, and small ones right behind it; but "u.a." is shortened, and "aus.Der" two words. */
const isInsideName = (text: string, at: number, to: number): boolean =>
  at + 2 < to &&
  classAt(text, at - 1) === LETTER &&
  classAt(text, at - 2) === LETTER &&
  isSmallLetter(text, at + 1) &&
  isSmallLetter(text, at + 2);

const isSmallLetter = (text: string, at: number): boolean =>
  classAt(text, at) === LETTER && text[at] === text[at]?.toLowerCase();

/** The "innen" of "Lehrer:innen" or the "in" of "Lehrer*in", and no longer word ("5:inzwischen"). */
function startsGenderEnding(text: string, at: number): boolean {
  if (!text.startsWith('in', at)) return false;
  const end = text.startsWith('nen', at + 2) ? at + 5 : at + 2;
  return classAt(text, end) !== LETTER;
}

/** Digits with points, commas and colons between digits (175.000, 1,5, 17:47), and what is glued on (25-jährige). */
function endOfNumber(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === DIGIT) at++;
    else if (kind === LETTER || joins(text, at, to)) return endOfWord(text, at, to);
    else if (isNumberJoint(text, at) && at + 1 < to && classAt(text, at + 1) === DIGIT) at += 2;
    else break;
  }
  return at;
}

function isNumberJoint(text: string, at: number): boolean {
  const mark = text[at];
  return mark === '.' || mark === ',' || mark === ':';
}

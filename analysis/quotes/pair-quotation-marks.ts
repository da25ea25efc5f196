/**
 * Finds what stands between quotation marks, in every German style: „…“ »…« «…» "…" ‚…‘ ‹…› and “…”.
 * The same mark opens in one style and closes in another, and straight marks look alike at both ends, so its neighbours
 * tell: a mark that touches the word behind it opens, one that touches the word before it closes. A mark that finds no
 * partner in its paragraph is dropped and so can't derail what follows.
 */
import type { Text } from '../sentences.ts';
import type { Token } from '../tokens.ts';

/** Tokens between a pair of marks; indices into `Text.tokens`. */
export interface Quotation {
  /** The opening mark; the first word inside is `open + 1`. */
  readonly open: number;
  /** The closing mark, or the first token after the paragraph where the speech goes on in the next one. */
  readonly close: number;
  readonly closed: boolean;
  /** First token of the paragraph: what stands before it has nothing to do with the quotation. */
  readonly paragraphFirst: number;
}

type Family = 'double' | 'guillemet' | 'single';
type Side = 'opens' | 'closes' | 'either';
interface Mark {
  readonly token: number;
  readonly family: Family;
  readonly side: Side;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...[...'„“”‟"'].map((mark) => [mark, 'double'] as const),
  ...[...'»«'].map((mark) => [mark, 'guillemet'] as const),
  ...[..."‚‘’'‹›"].map((mark) => [mark, 'single'] as const),
]);

/** An opening mark whose paragraph ended before it was closed. */
interface Carried {
  readonly token: number;
  readonly paragraphFirst: number;
}

/** Outermost quotations in the order of the text; what is quoted inside them belongs to them. */
export function pairQuotationMarks(text: Text): Quotation[] {
  const quotations: Quotation[] = [];
  let carried: Carried | null = null;
  for (const { first, last } of paragraphs(text)) {
    const marks = marksIn(text, first, last);
    const { pairs, open, strayCloser } = pairWithin(marks);
    if (carried) continueSpeech(quotations, carried, { first, last, marks, strayCloser });
    quotations.push(...outermost(pairs).map((pair) => ({ ...pair, closed: true, paragraphFirst: first })));
    carried = open && goesOn(text, last) ? { token: open.token, paragraphFirst: first } : null;
  }
  return quotations.sort((a, b) => a.open - b.open);
}

interface Paragraph {
  readonly first: number;
  readonly last: number;
}

function paragraphs(text: Text): Paragraph[] {
  const found: Paragraph[] = [];
  let open = -1;
  for (const { first, last, block } of text.sentences) {
    const before = found.at(-1);
    if (before && block === open) found[found.length - 1] = { ...before, last };
    else found.push({ first, last });
    open = block;
  }
  return found;
}

function marksIn(text: Text, first: number, last: number): Mark[] {
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
  if (mark === '„' || mark === '‚') return 'opens';
  const gapBefore = isGapBefore(neighbour(text.article.text, start - 1, -1));
  const gapAfter = isGapAfter(neighbour(text.article.text, end, 1));
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
  if (/\s/.test(before) && after?.start === token.end)
    return /^(?:s|n|ne|nen|nem|ner|m|t|ran|rein|raus|rauf|runter|nauf|naus)$/.test(after.text);
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

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** A stack of open marks; a mark that closes drops what was opened inside and never closed. */
function pairWithin(marks: readonly Mark[]): { pairs: Pair[]; open: Mark | null; strayCloser: Mark | null } {
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  const openOf: Record<Family, number> = { double: 0, guillemet: 0, single: 0 };
  let strayCloser: Mark | null = null;
  for (const mark of marks) {
    const opens = mark.side === 'opens' || (mark.side === 'either' && openOf[mark.family] === 0);
    if (opens) {
      stack.push(mark);
      openOf[mark.family]++;
    } else if (openOf[mark.family] > 0) {
      for (let popped = stack.pop(); popped; popped = stack.pop()) {
        openOf[popped.family]--;
        if (popped.family !== mark.family) continue;
        pairs.push({ open: popped.token, close: mark.token });
        break;
      }
    } else if (pairs.length === 0 && stack.length === 0) strayCloser ??= mark;
  }
  return { pairs, open: stack.find((mark) => mark.family !== 'single') ?? null, strayCloser };
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.open - b.open);
  let end = -1;
  return sorted.filter((pair) => {
    if (pair.open < end) return false;
    end = pair.close;
    return true;
  });
}

/** Speech may go on in the next paragraph when nothing but it follows the open mark, down to a full stop. */
function goesOn(text: Text, last: number): boolean {
  return /[.!?…:]/.test(text.tokens[last - 1]?.text ?? '');
}

interface NextParagraph extends Paragraph {
  readonly marks: readonly Mark[];
  readonly strayCloser: Mark | null;
}

/** „Erster Absatz. ¶ „Zweiter Absatz.“ opens anew; „Erster Absatz. ¶ Zweiter Absatz.“ closes what was opened before. */
function continueSpeech(quotations: Quotation[], carried: Carried, next: NextParagraph): void {
  const opensAnew = next.marks[0]?.token === next.first && next.marks[0].side !== 'closes';
  if (!opensAnew && !next.strayCloser) return;
  quotations.push({
    open: carried.token,
    close: next.first,
    closed: false,
    paragraphFirst: carried.paragraphFirst,
  });
  if (next.strayCloser)
    quotations.push({
      open: next.first - 1,
      close: next.strayCloser.token,
      closed: true,
      paragraphFirst: next.first,
    });
}

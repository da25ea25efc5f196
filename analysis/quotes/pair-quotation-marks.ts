/**
 * Finds what stands between quotation marks, in every German style: „…“ »…« «…» "…" ‚…‘ ‹…› and “…”.
 * A mark that finds no partner in its paragraph is dropped and so can't derail what follows.
 */

import { type BlockKind, BODY_KINDS } from '../../article/article.ts';
import { addAll } from '../long-lists.ts';
import type { Text } from '../tokens/sentences.ts';
import { isFiniteTag } from '../tokens/tagger/tags.ts';
import { type Family, type Mark, marksIn } from './find-quotation-marks.ts';

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

/** An opening mark whose paragraph ended before it was closed. */
interface Carried {
  readonly token: number;
  readonly paragraphFirst: number;
  readonly paragraphLast: number;
  /** Paragraphs without a mark since then. */
  readonly between: readonly Paragraph[];
}

/** A speech seldom has more paragraphs without a mark. */
const MOST_BETWEEN = 5;

/** Outermost quotations in the order of the text; what is quoted inside them belongs to them. */
export function pairQuotationMarks(text: Text): Quotation[] {
  const quotations: Quotation[] = [];
  let carried = null as Carried | null;
  for (const { first, last, kind } of paragraphs(text)) {
    const marks = marksIn(text, first, last);
    const { pairs, open, strayCloser } = pairWithin(marks);
    // A subheading does not end the speech of the paragraphs around it.
    if (carried && !BODY_KINDS.has(kind) && !open && !strayCloser) {
      addAll(quotations, closedIn(pairs, first, first));
      continue;
    }
    if (carried && isInside(marks) && goesOn(text, last) && carried.between.length < MOST_BETWEEN) {
      carried = { ...carried, between: [...carried.between, { first, last, kind }] };
      continue;
    }
    if (carried) continueSpeech(quotations, carried, { first, last, kind, marks, strayCloser });
    else if (strayCloser) addAll(quotations, openedBefore(text, strayCloser, first));
    addAll(quotations, closedIn(pairs, first, (carried && strayCloser?.token) ?? first));
    carried =
      open && goesOn(text, last)
        ? { token: open.token, paragraphFirst: first, paragraphLast: last, between: [] }
        : null;
  }
  return quotations.sort((a, b) => a.open - b.open);
}

/**
 * Es ist spät“, sagt sie: a large initial, or carelessness, has swallowed the mark at the start of the sentence; at the start of a text, of
 * the paragraph.
 */
function openedBefore(text: Text, { token }: Mark, paragraphFirst: number): Quotation[] {
  const isSpoken = text.tokens[token + 1]?.text === ',' && isFiniteTag(text.tags[token + 2] ?? 0);
  const at = text.sentences.findIndex(({ first, last }) => first <= token && token < last);
  const sentence = text.sentences[at];
  if (!isSpoken || !sentence) return [];
  const before = text.sentences.findLast(({ last }) => last <= paragraphFirst);
  const first = before?.kind === sentence.kind ? sentence.first : paragraphFirst;
  return [{ open: first - 1, close: token, closed: true, paragraphFirst: first }];
}

/** @param from first token that the speech of the paragraph before does not reach */
const closedIn = (pairs: readonly Pair[], paragraphFirst: number, from: number): Quotation[] =>
  outermost(pairs)
    .filter(({ open }) => open >= from)
    .map((pair) => ({ closed: true, paragraphFirst, ...pair }));

/** Nothing in the paragraph but quotations within the quotation. */
const isInside = (marks: readonly Mark[]): boolean => marks.every(({ family }) => family === 'single');

interface Paragraph {
  readonly first: number;
  readonly last: number;
  readonly kind: BlockKind;
}

function paragraphs(text: Text): Paragraph[] {
  const found: Paragraph[] = [];
  let open = -1;
  for (const { first, last, block, kind } of text.sentences) {
    const before = found.at(-1);
    if (before && block === open) found[found.length - 1] = { ...before, last };
    else found.push({ first, last, kind });
    open = block;
  }
  return found;
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
  // Quotations within a quotation don't count.
  let isPaired = false;
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
        isPaired ||= mark.family !== 'single';
        break;
      }
    } else if (!isPaired && stack.length === 0) strayCloser ??= mark;
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

/**
 * „Erster Absatz. ¶ „Zweiter Absatz.“ opens anew; „Erster Absatz. ¶ Zweiter Absatz.“ closes what was opened before, and so does
 * „Erster Absatz. ¶ Zweiter Absatz. ¶ Dritter Absatz.“
 */
function continueSpeech(quotations: Quotation[], carried: Carried, next: NextParagraph): void {
  const { token, paragraphFirst, paragraphLast, between } = carried;
  const opensAnew =
    between.length === 0 && next.marks[0]?.token === next.first && next.marks[0].side !== 'closes';
  if (!opensAnew && !next.strayCloser) return;
  quotations.push({ open: token, close: paragraphLast, closed: false, paragraphFirst });
  for (const { first, last } of between)
    quotations.push({ open: first - 1, close: last, closed: false, paragraphFirst: first });
  if (next.strayCloser)
    quotations.push({
      open: next.first - 1,
      close: next.strayCloser.token,
      closed: true,
      paragraphFirst: next.first,
    });
}

/** Decides which of the blocks found on the page are the article, and what each of them is. */
import type { BlockKind } from './article.ts';
import {
  isAboutAuthor,
  isCreditLine,
  isLastLine,
  isNote,
  isPlaceholder,
  isPointer,
  isTimeLine,
} from './boilerplate.ts';
import { findClosingSignature } from './closing-signature.ts';
import { keyOf } from './keys.ts';
import type { Metadata } from './metadata.ts';
import type { DraftBlock } from './page-draft.ts';

/** A block is a pointer, not text, when more than this share of it is linked. */
const MOSTLY_LINKED = 0.85;
/** A list is one of other articles when more than this share of it is linked. */
const LINKED_LIST = 0.5;
/** A lead is longer than a kicker and shorter than an article. */
const LEAD_LENGTH = { least: 30, most: 1200 };
/** Notes about the author stand among the last blocks, or right at the start. */
const NOTES_AT_END = 3;

/** A block of the article, and where in the draft its text is from. */
export interface ChosenBlock extends DraftBlock {
  /** Which of the draft's blocks it is, or is a part of. */
  readonly index: number;
  /** Offset of its first character in that block. */
  readonly from: number;
}

/** The block from one offset of its text to another. */
export function sliceBlock(block: ChosenBlock, from: number, to: number): ChosenBlock {
  return { ...block, text: block.text.slice(from, to), from: block.from + from };
}

export function chooseBlocks(blocks: readonly DraftBlock[], metadata: Metadata): ChosenBlock[] {
  const found = blocks.map((block, index) => ({ ...block, index, from: 0 }));
  const linkedLists = findLinkedLists(found);
  const isDropped = (block: ChosenBlock): boolean =>
    !isText(block) || (block.list !== null && linkedLists.has(block.list));
  const text = dropEmptySections(found.map(withKindOfText), isDropped);
  const settled = settleLead(dropRepetitions(text), metadata);
  return dropEnding(dropAuthorNotes(settled, metadata));
}

/** Marks between kicker and title, and what is left of them behind either. */
const JOINTS = ' \n:–—|/-';
const ENDS = ' \n:|/';

const withKind = (block: ChosenBlock, kind: BlockKind): ChosenBlock => ({ ...block, kind });
const isParagraph = ({ kind }: ChosenBlock): boolean => kind === 'paragraph';

function withKindOfText(block: ChosenBlock): ChosenBlock {
  const { kind, text } = block;
  if ((kind === 'paragraph' || kind === 'caption') && isCreditLine(text)) return withKind(block, 'credit');
  if (kind !== 'title' && kind !== 'kicker') return block;
  return trimmed(block);
}

/** `<h1><span>Kicker</span>: Title</h1>` leaves the colon. */
function trimmed(block: ChosenBlock): ChosenBlock {
  const { text } = block;
  let [from, to] = [0, text.length];
  while (from < to && JOINTS.includes(text[from] ?? '')) from++;
  while (to > from && ENDS.includes(text[to - 1] ?? '')) to--;
  return sliceBlock(block, from, to);
}

function isText({ kind, text, linked }: ChosenBlock): boolean {
  if (text === '') return false;
  if (kind === 'title' || kind === 'kicker' || kind === 'credit') return true;
  if (isPlaceholder(text) || isNote(text) || (kind !== 'subheading' && isTimeLine(text))) return false;
  if (kind === 'caption') return linked <= MOSTLY_LINKED * text.length;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'subheading') return true;
  if (isPointer(text) && (linked > 0 || kind === 'subheading' || text.length < 60)) return false;
  return linked <= MOSTLY_LINKED * text.length;
}

/** Drops blocks, and with them the headings under which nothing is left. */
function dropEmptySections(
  blocks: readonly ChosenBlock[],
  isDropped: (block: ChosenBlock) => boolean,
): ChosenBlock[] {
  const kept: ChosenBlock[] = [];
  let hasDropped = false;
  for (const block of blocks) {
    if (isDropped(block)) {
      hasDropped = true;
      continue;
    }
    if (block.kind === 'subheading' && hasDropped && kept.at(-1)?.kind === 'subheading') kept.pop();
    kept.push(block);
    hasDropped = false;
  }
  return kept;
}

function findLinkedLists(blocks: readonly ChosenBlock[]): Set<number> {
  const sums = new Map<number, { linked: number; all: number }>();
  for (const { list, linked, text } of blocks) {
    if (list === null) continue;
    const sum = sums.get(list) ?? { linked: 0, all: 0 };
    sums.set(list, { linked: sum.linked + linked, all: sum.all + text.length });
  }
  return new Set([...sums].filter(([, { linked, all }]) => linked > LINKED_LIST * all).map(([list]) => list));
}

/** The title or the lead printed a second time inside the body. */
function dropRepetitions(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const heads = new Map<string, number>();
  const isRepetition = ({ text }: ChosenBlock): boolean =>
    [...heads.values()].some((length) => Math.abs(length - text.length) < 10) && heads.has(keyOf(text));
  return blocks.filter((block) => {
    if (isRepetition(block)) return false;
    const { kind, text } = block;
    if (kind === 'title' || kind === 'lead' || kind === 'kicker') heads.set(keyOf(text), text.length);
    return true;
  });
}

/** Between title and body only the lead counts; what else stands there is bylines, dates and buttons. */
function settleLead(blocks: readonly ChosenBlock[], metadata: Metadata): ChosenBlock[] {
  const leadIndex = indexOfLead(blocks, keyOf(metadata.description ?? ''));
  return blocks
    .map((block, index) => (index === leadIndex ? withKind(block, 'lead') : block))
    .filter((block) => block.inBody || isHeadKind(block.kind));
}

const isHeadKind = (kind: BlockKind): boolean =>
  kind === 'title' || kind === 'kicker' || kind === 'lead' || kind === 'caption' || kind === 'credit';

function indexOfLead(blocks: readonly ChosenBlock[], description: string): number {
  if (blocks.some(({ kind }) => kind === 'lead')) return -1;
  const firstOfBody = blocks.findIndex((block) => block.inBody && isParagraph(block));
  const canBeLead = ({ kind, text, inBody }: ChosenBlock): boolean =>
    (kind === 'paragraph' || (kind === 'subheading' && !inBody)) &&
    text.length >= LEAD_LENGTH.least &&
    text.length <= LEAD_LENGTH.most;
  const described = blocks.findIndex(
    (block, index) => index <= firstOfBody && canBeLead(block) && keyOf(block.text) === description,
  );
  if (described >= 0) return described;
  return blocks.findIndex(
    (block) => canBeLead(block) && !block.inBody && block.text.length >= 60 && block.linked === 0,
  );
}

function dropAuthorNotes(blocks: readonly ChosenBlock[], metadata: Metadata): ChosenBlock[] {
  const names = metadata.authors.map(({ name }) => name);
  if (names.length === 0) return [...blocks];
  return blocks.filter(
    (block, index) =>
      index < blocks.length - NOTES_AT_END || !isParagraph(block) || !isAboutAuthor(block.text, names),
  );
}

/** Drops headings and pointers that nothing follows, and signatures on lines of their own. */
function dropEnding(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const isText = ({ kind, text }: ChosenBlock): boolean =>
    kind === 'paragraph'
      ? !text.endsWith(':') && (!isLastLine(text) || findClosingSignature(text) !== null)
      : kind === 'list-item' || kind === 'lead';
  const last = blocks.findLastIndex(isText);
  return blocks.filter(({ kind }, index) => index <= last || (kind !== 'subheading' && kind !== 'paragraph'));
}

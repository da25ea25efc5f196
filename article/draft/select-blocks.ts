/** Decides which of the blocks found on the page are the article, and what each of them is. */
import type { BlockKind } from '../article.ts';
import { keyOf } from '../keys.ts';
import type { DraftBlock } from '../page-draft.ts';
import { isCreditLine, isNote, isPlaceholder, isPointer, isTimeLine } from './boilerplate.ts';
import { isHeadline } from './choose-title.ts';
import { dropComments, dropEnding } from './drop-ending.ts';
import { dropRepetitions } from './drop-repetitions.ts';
import type { Metadata } from './metadata.ts';
import { type SelectedBlock, sliceBlock } from './selected-block.ts';

/** A block is a pointer, not text, when more than this share of it is linked. */
const MOSTLY_LINKED = 0.85;
/** A list is one of other articles when more than this share of it is linked. */
const LINKED_LIST = 0.5;
/** A lead is longer than a kicker and shorter than an article. */
const LEAD_LENGTH = { least: 30, undescribed: 60, most: 1200 };

export function selectBlocks(blocks: readonly DraftBlock[], metadata: Metadata): SelectedBlock[] {
  const found = blocks.map((block, index) => ({ index, from: 0, ...block }));
  const linkedLists = findLinkedLists(found);
  const isDropped = (block: SelectedBlock): boolean =>
    !isText(block) || (block.list !== null && linkedLists.has(block.list));
  const text = dropEmptySections(dropComments(found.map(withKindOfText)), isDropped);
  const selected = selectLead(withTitle(dropRepetitions(text), metadata), metadata);
  return dropEnding(
    selected,
    [...metadata.authors, ...metadata.taggedAuthors].map(({ name }) => name),
  );
}

/** Marks between kicker and title, and what is left of them behind either. */
const JOINTS = ' \n:–—|/-';
const ENDS = ' \n:|/';

const withKind = (block: SelectedBlock, kind: BlockKind): SelectedBlock => ({ ...block, kind });
const isParagraph = ({ kind }: SelectedBlock): boolean => kind === 'paragraph';

function withKindOfText(block: SelectedBlock): SelectedBlock {
  const { kind, text } = block;
  if (kind === 'subheading' && isSentence(text)) return withKind(block, 'paragraph');
  if ((kind === 'paragraph' || kind === 'caption') && isCreditLine(text)) return withKind(block, 'credit');
  if (kind !== 'title' && kind !== 'kicker') return block;
  return trimmed(block);
}

/** Characters; some pages put whole paragraphs into headings. */
const LONGEST_SUBHEADING = 140;
const isSentence = (text: string): boolean => text.length > LONGEST_SUBHEADING && /[.!?…“"«»]$/.test(text);

/** `<h1><span>Kicker</span>: Title</h1>` leaves the colon. */
function trimmed(block: SelectedBlock): SelectedBlock {
  const { text } = block;
  let [from, to] = [0, text.length];
  while (from < to && JOINTS.includes(text[from] ?? '')) from++;
  while (to > from && ENDS.includes(text[to - 1] ?? '')) to--;
  return sliceBlock(block, from, to);
}

function isText({ kind, text, linked }: SelectedBlock): boolean {
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
  blocks: readonly SelectedBlock[],
  isDropped: (block: SelectedBlock) => boolean,
): SelectedBlock[] {
  const kept: SelectedBlock[] = [];
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

function findLinkedLists(blocks: readonly SelectedBlock[]): Set<number> {
  const sums = new Map<number, { linked: number; all: number }>();
  for (const { list, linked, text } of blocks) {
    if (list === null) continue;
    const sum = sums.get(list) ?? { linked: 0, all: 0 };
    sums.set(list, { linked: sum.linked + linked, all: sum.all + text.length });
  }
  return new Set([...sums].filter(([, { linked, all }]) => linked > LINKED_LIST * all).map(([list]) => list));
}

/** Where no heading is the page's own and its metadata have no headline: the line that stands above the text. */
function withTitle(blocks: readonly SelectedBlock[], { titles }: Metadata): readonly SelectedBlock[] {
  const [first, ...others] = blocks;
  const isMissing = blocks.every(({ kind }) => kind !== 'title') && !isHeadline(titles[0] ?? '');
  if (!first || !isMissing || !isHeadline(first.text) || !isLine(first)) return blocks;
  return [withKind(first, 'title'), ...others];
}

const isLine = ({ kind, text }: SelectedBlock): boolean =>
  (kind === 'subheading' || kind === 'paragraph') &&
  text.length <= LONGEST_SUBHEADING &&
  !/[.…,;:]$/.test(text);

/** Between title and body only the lead counts; what else stands there is bylines, dates and buttons. */
function selectLead(blocks: readonly SelectedBlock[], metadata: Metadata): SelectedBlock[] {
  const leads = findLeads(blocks, keyOf(metadata.description ?? ''));
  return blocks
    .map((block) => (leads.includes(block) ? withKind(block, 'lead') : block))
    .filter((block) => block.inBody || isHeadKind(block.kind) || isProse(block));
}

/** Some articles begin above the element that holds most of them. */
const SHORTEST_PROSE = 200;
const isProse = ({ kind, text, linked }: SelectedBlock): boolean =>
  kind === 'paragraph' && text.length >= SHORTEST_PROSE && linked < text.length / 2;

const isHeadKind = (kind: BlockKind): boolean =>
  kind === 'title' || kind === 'kicker' || kind === 'lead' || kind === 'caption' || kind === 'credit';

/**
 * The lead, of which some papers have two: a second heading, and a paragraph below it. Where an element is named as one,
 * only what the page describes itself with counts as well: a note may bear the name.
 */
function findLeads(blocks: readonly SelectedBlock[], description: string): SelectedBlock[] {
  const firstOfBody = blocks.findIndex((block) => block.inBody && isParagraph(block));
  const described = blocks
    .slice(0, firstOfBody + 1)
    .find((block) => canBeLead(block) && keyOf(block.text) === description);
  if (blocks.some(({ kind }) => kind === 'lead')) return described && !described.inBody ? [described] : [];
  const above = blocks.filter((block) => canBeLead(block) && isLeadAbove(block));
  const first = described ?? above[0];
  if (!first) return [];
  const second = above[above.indexOf(first) + 1];
  return first.kind === 'subheading' && second && isParagraph(second) ? [first, second] : [first];
}

const canBeLead = ({ kind, text, inBody }: SelectedBlock): boolean =>
  (kind === 'paragraph' || (kind === 'subheading' && !inBody)) &&
  text.length >= LEAD_LENGTH.least &&
  text.length <= LEAD_LENGTH.most;

const isLeadAbove = ({ text, inBody, linked }: SelectedBlock): boolean =>
  !inBody && linked === 0 && text.length >= LEAD_LENGTH.undescribed;

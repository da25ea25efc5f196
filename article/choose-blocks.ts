/** Decides which of the blocks found on the page are the article, and what each of them is. */
import type { BlockKind } from './article.ts';
import { isCreditLine, isNote, isPlaceholder, isPointer } from './boilerplate.ts';
import { keyOf } from './find-title.ts';
import type { Metadata } from './metadata.ts';
import type { FoundBlock } from './walk-blocks.ts';

/** A block is a list of links, not text, when more than this share of it is linked. */
const MOSTLY_LINKED = 0.85;
/** A lead is longer than a kicker and shorter than an article. */
const LEAD_LENGTH = { least: 30, most: 1200 };

export function chooseBlocks(found: readonly FoundBlock[], metadata: Metadata): FoundBlock[] {
  const chosen = found.map(withKindOfText).filter(isText);
  return dropTrailingHeadings(settleLead(dropRepetitions(chosen), metadata));
}

const withKind = (block: FoundBlock, kind: BlockKind): FoundBlock => ({ ...block, kind });

function withKindOfText(block: FoundBlock): FoundBlock {
  if (block.kind === 'paragraph' && isCreditLine(block.text)) return withKind(block, 'credit');
  if (block.kind === 'caption' && isCreditLine(block.text)) return withKind(block, 'credit');
  return block;
}

function isText({ kind, text, linked }: FoundBlock): boolean {
  if (isPlaceholder(text) || isNote(text)) return false;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'subheading') return true;
  if (isPointer(text) && (linked > 0 || kind === 'subheading')) return false;
  return linked <= MOSTLY_LINKED * text.length;
}

/** The title or the lead printed a second time inside the body. */
function dropRepetitions(blocks: readonly FoundBlock[]): FoundBlock[] {
  const heads = new Set<string>();
  return blocks.filter((block) => {
    const isHead = block.kind === 'title' || block.kind === 'lead' || block.kind === 'kicker';
    if (!isHead && heads.size === 0) return true;
    const key = keyOf(block.text);
    if (heads.has(key)) return false;
    if (isHead) heads.add(key);
    return true;
  });
}

/** Between title and body only the lead counts; what else stands there is bylines, dates and buttons. */
function settleLead(blocks: readonly FoundBlock[], metadata: Metadata): FoundBlock[] {
  const description = keyOf(metadata.description ?? '');
  const leadIndex = indexOfLead(blocks, description);
  return blocks
    .map((block, index) => (index === leadIndex ? withKind(block, 'lead') : block))
    .filter((block) => block.inBody || isHeadKind(block.kind));
}

const isHeadKind = (kind: BlockKind): boolean =>
  kind === 'title' || kind === 'kicker' || kind === 'lead' || kind === 'caption' || kind === 'credit';

function indexOfLead(blocks: readonly FoundBlock[], description: string): number {
  if (blocks.some(({ kind }) => kind === 'lead')) return -1;
  const canBeLead = ({ kind, text }: FoundBlock): boolean =>
    kind === 'paragraph' && text.length >= LEAD_LENGTH.least && text.length <= LEAD_LENGTH.most;
  const described = blocks.findIndex((block) => canBeLead(block) && keyOf(block.text) === description);
  if (described >= 0 && described <= blocks.findIndex(({ kind, inBody }) => inBody && kind === 'paragraph'))
    return described;
  return blocks.findIndex(
    (block) => canBeLead(block) && !block.inBody && block.text.length >= 60 && block.linked === 0,
  );
}

function dropTrailingHeadings(blocks: readonly FoundBlock[]): FoundBlock[] {
  const last = blocks.findLastIndex(
    ({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'lead',
  );
  return blocks.filter(({ kind }, index) => index <= last || kind !== 'subheading');
}

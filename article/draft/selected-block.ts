import type { DraftBlock } from '../page-draft.ts';

/** A block of the article, and where in the draft its text is from. */
export interface SelectedBlock extends DraftBlock {
  /** Which of the draft's blocks it is, or is a part of. */
  readonly index: number;
  /** Offset of its first character in that block. */
  readonly from: number;
}

/** The block from one offset of its text to another. */
export function sliceBlock(block: SelectedBlock, from: number, to: number): SelectedBlock {
  return { ...block, text: block.text.slice(from, to), from: block.from + from };
}

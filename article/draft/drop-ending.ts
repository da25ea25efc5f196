/** Drops what stands below an article's text: comments, other articles, notes about its authors and sources. */
import { BODY_KINDS } from '../article.ts';
import { isAboutAuthor, isAfterword, isCommentsHeading, isLastLine } from './boilerplate.ts';
import { findClosingSignature } from './closing-signature.ts';
import type { SelectedBlock } from './selected-block.ts';

/** Notes about the author stand among the last blocks, or right at the start. */
const NOTES_AT_END = 3;
/** Share of the text that stands before the comments at least; a link to them may stand further up. */
const BEFORE_COMMENTS = 0.3;
/** The same for other articles: within the text they are boxes, and it goes on behind them. */
const BEFORE_AFTERWORD = 0.75;

/** Characters of a line that may be a heading. */
const LONGEST_LINE = 60;

/** @param authors full names */
export function dropEnding(blocks: readonly SelectedBlock[], authors: readonly string[]): SelectedBlock[] {
  const text = cutAtHeading(
    blocks,
    BEFORE_AFTERWORD,
    (block) => isLineOrHeading(block) && isAfterword(block.text),
  );
  return dropLastLines(dropAuthorNotes(text, authors));
}

/** To be asked for before notes are dropped: "Kommentare" above a list of them is one. */
export const dropComments = (blocks: readonly SelectedBlock[]): readonly SelectedBlock[] =>
  cutAtHeading(blocks, BEFORE_COMMENTS, ({ kind, text }) => kind === 'subheading' && isCommentsHeading(text));

/** @param share of the text that must stand before the heading */
function cutAtHeading(
  blocks: readonly SelectedBlock[],
  share: number,
  isHeading: (block: SelectedBlock) => boolean,
): readonly SelectedBlock[] {
  const least = share * charactersOf(blocks);
  let before = 0;
  const end = blocks.findIndex((block) => {
    before += charactersOf([block]);
    return before > least && isHeading(block);
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Some headings are plain lines: "Über den Autor". */
const isLineOrHeading = ({ kind, text }: SelectedBlock): boolean =>
  kind === 'subheading' ||
  (kind === 'paragraph' && text.length < LONGEST_LINE && !/[.!?,;“"”»«]$/.test(text));

const charactersOf = (blocks: readonly SelectedBlock[]): number =>
  blocks.reduce((sum, { kind, text }) => sum + (BODY_KINDS.has(kind) ? text.length : 0), 0);

function dropAuthorNotes(blocks: readonly SelectedBlock[], authors: readonly string[]): SelectedBlock[] {
  if (authors.length === 0) return [...blocks];
  return blocks.filter(
    ({ kind, text }, index) =>
      index < blocks.length - NOTES_AT_END || kind !== 'paragraph' || !isAboutAuthor(text, authors),
  );
}

/** Drops headings and pointers that nothing follows, and signatures on lines of their own. */
function dropLastLines(blocks: readonly SelectedBlock[]): SelectedBlock[] {
  const isText = ({ kind, text }: SelectedBlock): boolean =>
    kind === 'paragraph'
      ? !text.endsWith(':') && (!isLastLine(text) || findClosingSignature(text) !== null)
      : kind === 'list-item' || kind === 'lead';
  const last = blocks.findLastIndex(isText);
  return blocks.filter(({ kind }, index) => index <= last || (kind !== 'subheading' && kind !== 'paragraph'));
}

/**
 * Reads plain text as a copied article: paragraphs parted by blank lines, the picture's placeholder, caption and credit
 * before the first paragraph, subheadings on lines of their own, the signature at the end.
 */
import type { Article, Author, Block, BlockKind, Span } from '../article.ts';
import { LONGEST_BYLINE } from '../page-draft.ts';
import { isPaperName, parseAuthors } from './authors.ts';
import { isCreditLine, isPlaceholder } from './boilerplate.ts';
import { findClosingSignature } from './closing-signature.ts';
import { languageOf } from './language.ts';
import { authorsOfHead } from './printed-byline.ts';

/** A subheading is a short line without a full stop, with text after it. */
const LONGEST_SUBHEADING = 80;
/** A title may be longer; one of a paper is seldom longer than this. */
const LONGEST_TITLE = 140;
const LONGEST_CAPTION = 400;
/** "Der Damm am Montag. (Foto: Karl Auer)", "… in Linz. Foto: APA/HANS MEISTER" */
const ENDS_IN_CREDIT = /[.!?] \(?(?:Fotos?|Bild|Bilder|Symbolbild|Grafik): ?[^.()\n]{2,60}\)?$/;
/** Paragraphs from the start within which a byline stands. */
const LAST_OF_HEAD = 4;
const SENTENCE_END = /[.!?…:]["“”«»‘’‹›)]*$/;

/**
 * @param text stays unchanged as `Article.text`
 * @param url where the text is from, or a name for it
 */
export function readPlainText(text: string, url: string): Article {
  const paragraphs = cutParagraphs(text);
  const last = paragraphs.at(-1);
  const byline = paragraphs.slice(0, LAST_OF_HEAD).find((span) => isByline(text, span));
  const authors = byline ? bylineOf(text, byline) : [];
  const signature = last ? findClosingSignature(text.slice(last.start, last.end)) : null;
  const blocks = kindsOf(text, paragraphs).map((block) =>
    block.span === byline ? { ...block, kind: 'credit' as const } : block,
  );
  const title = blocks.find(({ kind }) => kind === 'title');
  return {
    url,
    language: languageOf(null, text),
    outlet: null,
    title: title ? text.slice(title.span.start, title.span.end) : '',
    kicker: null,
    lead: null,
    authors: authors.length > 0 ? authors : (signature?.authors ?? []),
    publishedAt: signature?.date ?? null,
    modifiedAt: null,
    genre: 'report',
    truncated: false,
    text,
    blocks: withoutSignature(blocks, signature?.start ?? null, text),
  };
}

/** "Von Anna Huber und Bernd Kogler", "INTERVIEW: Eva Rot" on a line of its own */
function bylineOf(text: string, { start, end }: Span): Author[] {
  return end - start > LONGEST_BYLINE ? [] : authorsOfHead([text.slice(start, end)]);
}

/** Also where nobody but the paper signs: "Von DER SPIEGEL". */
function isByline(text: string, span: Span): boolean {
  const line = text.slice(span.start, span.end);
  return (
    bylineOf(text, span).length > 0 || (/^von /i.test(line) && line.length <= LONGEST_BYLINE && isPaper(line))
  );
}

const isPaper = (line: string): boolean => {
  const names = parseAuthors(line);
  return names.length > 0 && names.every(({ name }) => isPaperName(name));
};

/** Stretches between blank lines, without the white space around them; a byline in the head is one of its own. */
function cutParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found } of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    spans.push({ start: index, end: index + found.trimEnd().length });
  }
  return spans.flatMap((span, at) => (at < LAST_OF_HEAD ? partedAtByline(text, span) : [span]));
}

/** Lines from its start among which a paragraph may hold a byline: below title and kicker. */
const MOST_LINES_OF_HEAD = 4;

/** "Das Bad öffnet\nVon Anna Huber\nWaldbach. Der Rat …": not where the sentence goes on ("Von Anna Huber\nist nichts zu hören"). */
function partedAtByline(text: string, { start, end }: Span): Span[] {
  let from = start;
  for (let line = 0; line < MOST_LINES_OF_HEAD && from < end; line++) {
    const border = text.indexOf('\n', from);
    const to = border < 0 ? end : Math.min(border, end);
    const after = to < end ? text.slice(to, Math.min(end, to + LONGEST_BYLINE)).trimStart() : '';
    const isParted = line > 0 || after !== '';
    if (isParted && /^\p{Lu}/u.test(text.slice(from, from + 2)) && !/^\p{Ll}/u.test(after)) {
      const byline = trimmed(text, { start: from, end: to });
      if (isByline(text, byline))
        return [{ start, end: from }, byline, { start: to, end }]
          .map((each) => trimmed(text, each))
          .filter(({ start: first, end: last }) => first < last);
    }
    from = to + 1;
  }
  return [{ start, end }];
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return { start: end - inside.trimStart().length, end: start + inside.trimEnd().length };
}

function kindsOf(text: string, spans: readonly Span[]): Block[] {
  const lines = spans.map((span) => text.slice(span.start, span.end));
  return spans.flatMap((span, index): Block[] => {
    const line = lines[index] ?? '';
    // "***" parts two sections and is neither text nor heading.
    if (isPlaceholder(line) || !/[\p{L}\p{N}]/u.test(line)) return [];
    return [{ kind: kindOf(line, lines[index - 1] ?? null, lines[index + 1] ?? null), span }];
  });
}

function kindOf(line: string, before: string | null, after: string | null): BlockKind {
  if (isCreditLine(line)) return 'credit';
  if (line.length < LONGEST_CAPTION && ENDS_IN_CREDIT.test(line)) return 'caption';
  const isBesidePicture =
    (before !== null && isPlaceholder(before)) || (after !== null && isCreditLine(after));
  if (isBesidePicture && line.length < LONGEST_CAPTION) return 'caption';
  if (after !== null && isHeading(line, after, before === null ? LONGEST_TITLE : LONGEST_SUBHEADING))
    return before === null ? 'title' : 'subheading';
  return 'paragraph';
}

const isHeading = (line: string, after: string, longest: number): boolean =>
  line.length <= longest && !line.includes('\n') && !SENTENCE_END.test(line) && after.length > line.length;

function withoutSignature(blocks: readonly Block[], start: number | null, text: string): Block[] {
  const last = blocks.at(-1);
  if (!last || start === null) return [...blocks];
  const body = text.slice(last.span.start, last.span.start + start).trimEnd();
  const rest =
    body === '' ? [] : [{ ...last, span: { start: last.span.start, end: last.span.start + body.length } }];
  return [...blocks.slice(0, -1), ...rest];
}

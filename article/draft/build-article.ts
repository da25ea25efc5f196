/** Puts the chosen blocks together into an Article, with all that the draft tells about it. */
import { type Article, type Author, type Block, BODY_KINDS } from '../article.ts';
import { cutLine, type PageDraft } from '../page-draft.ts';
import { mergeAuthors, parseAuthors } from './authors.ts';
import { chooseTitle } from './choose-title.ts';
import { type ClosingSignature, findClosingSignature } from './closing-signature.ts';
import { dateInAddress, isDayBefore, isSameDay, parseDate, parseGermanDate } from './dates.ts';
import { genreOf } from './genre.ts';
import {
  authorsOfTail,
  datedCaptions,
  datelineOf,
  dateOfLines,
  headingLines,
  headLines,
  labelledDateIn,
  tailLines,
} from './head-lines.ts';
import { languageOf } from './language.ts';
import type { Metadata } from './metadata.ts';
import {
  authorsOfHead,
  printedAuthors,
  printedCollective,
  printedDate,
  signedLines,
} from './printed-byline.ts';
import { type SelectedBlock, sliceBlock } from './selected-block.ts';

/** Characters; what is open to all of an article for subscribers is seldom longer. */
const SHORTEST_WHOLE = 1200;
/** Where a page does not say that its article is for subscribers, only a beginning beside an offer is one. */
const TEASER = 600;
const BETWEEN_BLOCKS = '\n\n';

/** Where the text of one of the article's blocks is from. */
export interface KeptBlock {
  /** Which of the draft's blocks. */
  readonly index: number;
  /** Offset of its first character in that block. */
  readonly from: number;
}

export interface BuiltArticle {
  readonly article: Article;
  /** One for each of the article's blocks, in their order. */
  readonly kept: readonly KeptBlock[];
}

export function buildArticle(
  chosen: readonly SelectedBlock[],
  draft: PageDraft,
  metadata: Metadata,
): BuiltArticle {
  const { blocks, signature } = cutSignature(chosen);
  const assembled = assemble(blocks);
  const textOfKind = (kind: SelectedBlock['kind']): string | null =>
    cutLine(blocks.find((block) => block.kind === kind)?.text.replaceAll('\n', ' ') ?? '') || null;
  const { title, kicker } = chooseTitle(
    { title: textOfKind('title'), kicker: textOfKind('kicker'), isMain: draft.isMainHeading },
    metadata,
    draft.url,
  );
  const article: Article = {
    url: draft.url,
    language: languageOf(metadata.language, assembled.text),
    outlet: draft.publisher ?? metadata.outlet,
    title,
    kicker,
    lead: textOfKind('lead'),
    authors: authorsOf(draft, metadata, signature),
    publishedAt: publishedAt(draft, metadata) ?? signature?.date ?? null,
    modifiedAt: metadata.modifiedAt,
    genre: genreOf(metadata, kicker, draft.url),
    truncated: isTruncated(draft, metadata, blocks),
    text: assembled.text,
    blocks: assembled.blocks,
  };
  return { article, kept: blocks.map(({ index, from }) => ({ index, from })) };
}

type DeclaredDates = Pick<Metadata, 'publishedAt' | 'taggedAt' | 'pageDate'>;

const publishedAt = (draft: PageDraft, metadata: DeclaredDates): string | null =>
  declaredDate(draft, metadata) ?? foundDate(draft, metadata);

/**
 * Where structured data and tags name two days, the one that is printed. An address is made of the day on which an article
 * was new: a later day is that of a move to another system.
 */
function declaredDate(draft: PageDraft, { publishedAt: declared, taggedAt }: DeclaredDates): string | null {
  const inAddress = dateInAddress(draft.url);
  if (declared && inAddress && isDayBefore(inAddress, declared)) return inAddress;
  const printed = taggedAt && dateNearTitle(draft);
  return taggedAt && printed && isSameDay(printed, taggedAt) ? taggedAt : declared;
}

const dateNearTitle = ({ printed, blocks }: PageDraft): string | null =>
  printedDate(printed, [...headLines(blocks), ...headingLines(blocks), ...datedCaptions(blocks)]);

/** Printed where a date is expected, or wherever else one stands: the more certain first. */
const foundDate = (draft: PageDraft, metadata: DeclaredDates): string | null => {
  const { date, printed, blocks, heading, url } = draft;
  return (
    (date ? parseDate(date) : null) ??
    dateNearTitle(draft) ??
    metadata.pageDate ??
    parseGermanDate(heading) ??
    dateOfLines(printed.signatures.map(({ text }) => text)) ??
    dateOfLines(printed.above) ??
    dateInAddress(url) ??
    datelineOf(blocks) ??
    labelledDateIn(blocks) ??
    dateOfLines(tailLines(blocks))
  );
};

function authorsOf(draft: PageDraft, metadata: Metadata, signature: ClosingSignature | null): Author[] {
  const signed = signature?.authors ?? [];
  const named = namedAuthors(draft, metadata);
  if (named.length === 0)
    return mergeAuthors(signed.length > 0 ? signed : collectiveAuthors(draft, metadata));
  // The signature adds places; the names are the byline's.
  const places = new Map(signed.map(({ name, place: from }) => [name.toLowerCase(), from]));
  return mergeAuthors(named).map(({ name, place: from }) => ({
    name,
    place: from ?? places.get(name.toLowerCase()) ?? null,
  }));
}

function namedAuthors({ byline, way, printed, blocks }: PageDraft, metadata: Metadata): readonly Author[] {
  const inPlace = byline.flatMap(parseAuthors);
  if (inPlace.length > 0) return inPlace;
  const { authors, taggedAuthors } = metadata;
  if (way !== 'generic') return authors.length > 0 ? authors : taggedAuthors;
  const lines = headLines(blocks);
  if (authors.length > 0) return [authorsOfHead(lines), ...signedLines(printed)].reduce(completed, authors);
  const signed = firstNamed([
    () => printedAuthors(printed, lines, headingLines(blocks)),
    () => authorsOfHead(printed.above),
  ]);
  // Tags count where they name all who are printed, and where nobody is.
  return firstNamed([() => completed(signed, taggedAuthors), () => authorsOfTail(tailLines(blocks))]);
}

function firstNamed(sources: readonly (() => readonly Author[])[]): readonly Author[] {
  for (const source of sources) {
    const authors = source();
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Some papers declare the first author only, and print all of them. */
function completed(declared: readonly Author[], printed: readonly Author[]): readonly Author[] {
  const names = new Set(printed.map(({ name }) => name.toLowerCase()));
  return declared.every(({ name }) => names.has(name.toLowerCase())) ? printed : declared;
}

function collectiveAuthors({ way, printed }: PageDraft, metadata: Metadata): readonly Author[] {
  if (metadata.collectiveAuthors.length > 0 || way !== 'generic') return metadata.collectiveAuthors;
  return printedCollective(printed);
}

/** The rest stands on further pages, or is for subscribers: a paywall is shown, or the text is short or breaks off. */
function isTruncated(
  { hasPaywall, next, url }: PageDraft,
  { isFree }: Metadata,
  blocks: readonly SelectedBlock[],
): boolean {
  const body = blocks.filter(({ kind }) => BODY_KINDS.has(kind));
  const characters = body.reduce((sum, { text }) => sum + text.length, 0);
  const breaksOff = !/[.!?)"“”«»’]$/.test(body.at(-1)?.text ?? '');
  const isShort = characters < SHORTEST_WHOLE;
  if (next.some((address) => isSecondPage(address, url))) return true;
  return isFree ? hasPaywall && (breaksOff || characters < TEASER) : hasPaywall || breaksOff || isShort;
}

/** "/artikel?seite=2" behind "/artikel"; blogs call the next article "next", too. */
function isSecondPage(next: string, url: string): boolean {
  const [own = ''] = url.split(/[?#]/);
  const address = URL.canParse(next, url) ? new URL(next, url).href : '';
  return own !== '' && address.startsWith(own) && /^[?&/a-z=_-]*2\/?$/i.test(address.slice(own.length));
}

/** Takes the signature from the end of the last paragraph. */
function cutSignature(blocks: readonly SelectedBlock[]): {
  blocks: SelectedBlock[];
  signature: ClosingSignature | null;
} {
  const at = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  const last = blocks[at];
  const signature = last ? findClosingSignature(last.text) : null;
  if (!last || !signature) return { blocks: [...blocks], signature: null };
  const { length } = last.text.slice(0, signature.start).trimEnd();
  const rest = length === 0 ? [] : [sliceBlock(last, 0, length)];
  return { blocks: [...blocks.slice(0, at), ...rest, ...blocks.slice(at + 1)], signature };
}

function assemble(chosen: readonly SelectedBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of chosen) {
    const end = start + text.length;
    blocks.push({ kind, span: { start, end } });
    start = end + BETWEEN_BLOCKS.length;
  }
  return { text: chosen.map(({ text }) => text).join(BETWEEN_BLOCKS), blocks };
}

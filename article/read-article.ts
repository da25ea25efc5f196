/** Puts the chosen blocks together into an Article and the TextMap that belongs to it. */
import type { Article, Author, Block } from './article.ts';
import { mergeAuthors, parseAuthors } from './authors.ts';
import type { Run } from './block-writer.ts';
import { type ClosingSignature, findClosingSignature } from './closing-signature.ts';
import { parseDate } from './dates.ts';
import { isOutOfText } from './element-roles.ts';
import type { Place } from './find-article.ts';
import { findPrintedAuthors, findPrintedDate, findPrintedSignature } from './find-byline.ts';
import { genreOf } from './genre.ts';
import { languageOf } from './language.ts';
import type { Metadata } from './metadata.ts';
import { settleTitle } from './settle-title.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import { commonAncestor, type FoundBlock, sliceBlock } from './walk-blocks.ts';

/** Characters; what is open to all of an article for subscribers is seldom longer. */
const SHORTEST_WHOLE = 1200;
const BETWEEN_BLOCKS = '\n\n';

export interface ReadArticle {
  readonly article: Article;
  readonly textMap: TextMap;
}

export function readArticle(
  found: readonly FoundBlock[],
  place: Place,
  metadata: Metadata,
  url: string,
): ReadArticle {
  const { blocks, signature } = cutSignature(found);
  const assembled = assemble(blocks);
  const textOfKind = (kind: FoundBlock['kind']): string | null =>
    blocks.find((block) => block.kind === kind)?.text.replaceAll('\n', ' ') ?? null;
  const { title, kicker } = settleTitle(
    { title: textOfKind('title'), kicker: textOfKind('kicker'), isMain: place.title?.localName === 'h1' },
    metadata,
  );
  const scope = commonAncestor(place.title, place.body);
  const article: Article = {
    url,
    language: languageOf(metadata.language, assembled.text),
    outlet: place.publisher ?? metadata.outlet,
    title,
    kicker,
    lead: textOfKind('lead'),
    authors: authorsOf(place, scope, metadata, signature),
    publishedAt: metadata.publishedAt ?? printedDate(place, scope) ?? signature?.date ?? null,
    modifiedAt: metadata.modifiedAt,
    genre: genreOf(metadata, kicker, url),
    truncated: !metadata.isFree && isCut(scope, blocks),
    text: assembled.text,
    blocks: assembled.blocks,
  };
  return { article, textMap: createTextMap(assembled.runs) };
}

function printedDate(place: Place, scope: Element): string | null {
  return (place.date ? parseDate(place.date) : null) ?? findPrintedDate(scope, place.body);
}

function authorsOf(
  place: Place,
  scope: Element,
  metadata: Metadata,
  signature: ClosingSignature | null,
): Author[] {
  const signed = signature?.authors ?? [];
  const named = namedAuthors(place, scope, metadata);
  if (named.length === 0)
    return mergeAuthors(signed.length > 0 ? signed : collectiveAuthors(place, scope, metadata));
  // The signature adds places; the names are the byline's.
  const places = new Map(signed.map(({ name, place: from }) => [name.toLowerCase(), from]));
  return mergeAuthors(named).map(({ name, place: from }) => ({
    name,
    place: from ?? places.get(name.toLowerCase()) ?? null,
  }));
}

function namedAuthors({ byline, way }: Place, scope: Element, metadata: Metadata): readonly Author[] {
  const printed = byline.flatMap(parseAuthors);
  if (printed.length > 0) return printed;
  if (metadata.authors.length > 0 || way !== 'generic') return metadata.authors;
  return findPrintedAuthors(scope);
}

function collectiveAuthors({ way }: Place, scope: Element, metadata: Metadata): readonly Author[] {
  if (metadata.collectiveAuthors.length > 0 || way !== 'generic') return metadata.collectiveAuthors;
  return findPrintedSignature(scope);
}

/** The rest of the text is for subscribers: a paywall is shown, or the text is short or breaks off. */
function isCut(scope: Element, blocks: readonly FoundBlock[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < SHORTEST_WHOLE || !/[.!?)"“”«»’]$/.test(paragraphs.at(-1)?.text ?? '')) return true;
  return [...scope.querySelectorAll('[class*="aywall"], [id*="aywall"]')].some((wall) => !isOutOfText(wall));
}

/** Takes the signature from the end of the last paragraph. */
function cutSignature(blocks: readonly FoundBlock[]): {
  blocks: FoundBlock[];
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

function assemble(found: readonly FoundBlock[]): { text: string; blocks: Block[]; runs: Run[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let start = 0;
  for (const { kind, text, runs: own } of found) {
    const end = start + text.length;
    parts.push(text);
    blocks.push({ kind, span: { start, end } });
    for (const run of own) runs.push({ ...run, start: start + run.start });
    start = end + BETWEEN_BLOCKS.length;
  }
  return { text: parts.join(BETWEEN_BLOCKS), blocks, runs };
}

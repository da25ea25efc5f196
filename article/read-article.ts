/** Puts the chosen blocks together into an Article and the TextMap that belongs to it. */
import type { Article, Author, Block } from './article.ts';
import { mergeAuthors, parseAuthors } from './authors.ts';
import type { Run } from './block-writer.ts';
import { type ClosingSignature, findClosingSignature } from './closing-signature.ts';
import { parseDate } from './dates.ts';
import type { Place } from './find-article.ts';
import { genreOf } from './genre.ts';
import { languageOf } from './language.ts';
import type { Metadata } from './metadata.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import type { FoundBlock } from './walk-blocks.ts';

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
    blocks.find((block) => block.kind === kind)?.text ?? null;
  const kicker = textOfKind('kicker');
  const printedDate = place.date ? parseDate(place.date) : null;
  const article: Article = {
    url,
    language: languageOf(metadata.language, assembled.text),
    outlet: place.publisher ?? metadata.outlet,
    title: textOfKind('title') ?? metadata.titles[0] ?? '',
    kicker,
    lead: textOfKind('lead'),
    authors: authorsOf(place, metadata, signature),
    publishedAt: metadata.publishedAt ?? printedDate ?? signature?.date ?? null,
    modifiedAt: metadata.modifiedAt,
    genre: genreOf(metadata, kicker, url),
    truncated: !metadata.isFree,
    text: assembled.text,
    blocks: assembled.blocks,
  };
  return { article, textMap: createTextMap(assembled.runs) };
}

function authorsOf(place: Place, metadata: Metadata, signature: ClosingSignature | null): Author[] {
  const byline = place.byline.flatMap(parseAuthors);
  const signed = signature?.authors ?? [];
  const named = byline.length > 0 ? byline : metadata.authors;
  if (named.length === 0) return mergeAuthors(signed);
  // The signature adds places; the names are the byline's.
  const places = new Map(signed.map(({ name, place: from }) => [name.toLowerCase(), from]));
  return mergeAuthors(named).map(({ name, place: from }) => ({
    name,
    place: from ?? places.get(name.toLowerCase()) ?? null,
  }));
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
  const text = last.text.slice(0, signature.start).trimEnd();
  const rest = text === '' ? [] : [{ ...last, text }];
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
    for (const run of own) {
      const length = Math.min(run.length, text.length - run.start);
      if (length > 0) runs.push({ start: start + run.start, length, node: run.node, offset: run.offset });
    }
    start = end + BETWEEN_BLOCKS.length;
  }
  return { text: parts.join(BETWEEN_BLOCKS), blocks, runs };
}

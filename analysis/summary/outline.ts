/** The article's own subheadings, each with its section's leading sentence and those who speak in it. */
import type { Span } from '../../article/article.ts';
import type { Person, Quote, Section } from '../analysis.ts';
import type { Text } from '../sentences.ts';
import { gather } from './per-sentence.ts';

interface Draft {
  heading: Span | null;
  leadingSentence: Span | null;
  readonly span: { readonly start: number; end: number };
}

/** @returns empty where the article has no subheadings */
export function makeOutline(text: Text, quotes: readonly Quote[], people: readonly Person[]): Section[] {
  const drafts = cutSections(text);
  if (drafts.length < 2) return [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const quotesOf = gather(
    drafts.map(({ span }) => span),
    quotes,
  );
  return drafts
    .map(({ heading, leadingSentence }, at) => ({
      heading,
      leadingSentence,
      speakers: speakersOf(quotesOf[at] ?? [], names),
    }))
    .filter(({ heading, leadingSentence }) => heading !== null || leadingSentence !== null);
}

function cutSections({ article, sentences }: Text): Draft[] {
  let section: Draft = { heading: null, leadingSentence: null, span: { start: 0, end: article.text.length } };
  const sections = [section];
  let headingBlock = -1;
  for (const { kind, block, start, end } of sentences) {
    if (kind === 'subheading' && block !== headingBlock) {
      headingBlock = block;
      section.span.end = start;
      section = {
        heading: article.blocks[block]?.span ?? null,
        leadingSentence: null,
        span: { start, end: article.text.length },
      };
      sections.push(section);
    } else if (kind === 'paragraph') section.leadingSentence ??= { start, end };
  }
  return sections;
}

function speakersOf(quotes: readonly Quote[], names: ReadonlyMap<string, string>): string[] {
  const speakers = quotes.flatMap(({ speaker }) => {
    if (!speaker) return [];
    return [(speaker.personId && names.get(speaker.personId)) || speaker.name];
  });
  return [...new Set(speakers)];
}

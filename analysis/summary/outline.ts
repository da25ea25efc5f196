/** The article's own subheadings, each with its section's leading sentence and those who speak in it. */
import type { Span } from '../../article/article.ts';
import type { Person, Quote, Section } from '../analysis.ts';
import { hasWord, type Sentence, type Text } from '../tokens/sentences.ts';
import { gather } from './per-sentence.ts';
import { standingOf } from './standing-alone.ts';

/** So many sentences of a section may lead it. */
const LEADING = 3;

interface Draft {
  heading: Span | null;
  /** The sentences of its running text. */
  readonly body: Sentence[];
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
    .map(({ heading, body }, at) => ({
      heading,
      leadingSentence: leadingSentenceOf(text, body),
      speakers: speakersOf(quotesOf[at] ?? [], names),
    }))
    .filter(({ heading, leadingSentence }) => heading !== null || leadingSentence !== null);
}

/** The first of the leading sentences that can be read alone; else the very first. */
function leadingSentenceOf(text: Text, body: readonly Sentence[]): Span | null {
  const leading = body.filter((sentence) => hasWord(text.tokens, sentence)).slice(0, LEADING);
  const best = leading.find((sentence) => standingOf(text, sentence, null) === 'alone') ?? leading[0];
  return best ? { start: best.start, end: best.end } : null;
}

function cutSections({ article, tokens, sentences }: Text): Draft[] {
  let section: Draft = { heading: null, body: [], span: { start: 0, end: article.text.length } };
  const sections = [section];
  let headingBlock = -1;
  for (const sentence of sentences) {
    const { kind, block, start } = sentence;
    if (kind === 'subheading' && block !== headingBlock && hasWord(tokens, sentence)) {
      headingBlock = block;
      section.span.end = start;
      section = {
        heading: article.blocks[block]?.span ?? null,
        body: [],
        span: { start, end: article.text.length },
      };
      sections.push(section);
    } else if (kind === 'paragraph') {
      section.body.push(sentence);
    }
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

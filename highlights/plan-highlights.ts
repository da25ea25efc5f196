/** What is to be painted, told without the page: the analysis and the reader's choice in, highlights out. */
import type { Analysis, Quote } from '../analysis/analysis.ts';
import type { Article, Span } from '../article/article.ts';
import { QUOTATION_MARKS } from '../language/german/quotation-marks.ts';
import type { Layer } from './layers.ts';
import { namesOf } from './names-of.ts';
import { type ColouredVoices, colourVoices, keyOfVoice } from './voices.ts';

/**
 * How a highlight looks; whose it is, its colour tells. Never one solid line: that is a link.
 * - tint: direct speech; dashes: reported speech; each lighter where the speaker is a guess
 * - name: somebody who speaks; dots: whatever else is named
 * - double: a key sentence
 */
export const FORMS = ['tint', 'guessed-tint', 'dashes', 'guessed-dashes', 'name', 'dots', 'double'] as const;
export type Form = (typeof FORMS)[number];

export interface Highlight {
  readonly layer: Layer;
  readonly span: Span;
  readonly form: Form;
  /** Place in the palette (see `colourVoices`); null: neutral. */
  readonly voice: number | null;
}

type Layers = Readonly<Record<Layer, boolean>>;

/**
 * @returns the highlights of the layers that are switched on; each lies within one block of the article, because what
 * stands between two blocks (an advertisement, say) is not ours to paint
 */
export function planHighlights(article: Article, analysis: Analysis, layers: Layers): Highlight[] {
  const voices = colourVoices(analysis.summary.voices);
  const planned: Highlight[] = [
    ...plainHighlights('keySentences', 'double', analysis.summary.keySentences),
    ...analysis.quotes.map((quote) => highlightOfQuote(quote, article.text, voices)),
    ...peopleHighlights(analysis, voices),
    ...entityHighlights(analysis),
    ...plainHighlights('numbers', 'dots', analysis.numbers),
  ];
  return planned.filter(({ layer }) => layers[layer]).flatMap((highlight) => cutAtBlocks(highlight, article));
}

function highlightOfQuote({ kind, span, speaker }: Quote, text: string, voices: ColouredVoices): Highlight {
  const voice = (speaker && voices.get(keyOfVoice(speaker) ?? '')) ?? null;
  const isGuess = speaker?.sure === false;
  return kind === 'direct'
    ? { layer: 'quotes', span: withMarks(span, text), form: isGuess ? 'guessed-tint' : 'tint', voice }
    : { layer: 'indirect', span, form: isGuess ? 'guessed-dashes' : 'dashes', voice };
}

/** The quotation marks that touch the words, and the full stop that some papers set between words and mark. */
function withMarks({ start, end }: Span, text: string): Span {
  return {
    start: QUOTATION_MARKS.has(text.charAt(start - 1)) ? start - 1 : start,
    end: QUOTATION_MARKS.has(text.charAt(end)) ? end + 1 : end,
  };
}

function peopleHighlights({ people, quotes }: Analysis, voices: ColouredVoices): Highlight[] {
  const speaking = new Set(quotes.map(({ speaker }) => speaker?.personId));
  return people.flatMap((person) => {
    const form: Form = speaking.has(person.id) ? 'name' : 'dots';
    const voice = voices.get(person.id) ?? null;
    return namesOf(person).map(({ span }): Highlight => ({ layer: 'people', span, form, voice }));
  });
}

function entityHighlights({ entities }: Analysis): Highlight[] {
  return entities.flatMap(({ kind, mentions }) =>
    plainHighlights(kind === 'place' ? 'places' : 'organisations', 'dots', mentions),
  );
}

function plainHighlights(layer: Layer, form: Form, found: readonly { readonly span: Span }[]): Highlight[] {
  return found.map(({ span }) => ({ layer, span, form, voice: null }));
}

function cutAtBlocks(highlight: Highlight, { blocks }: Article): Highlight[] {
  const pieces: Highlight[] = [];
  for (let at = firstBlockAfter(blocks, highlight.span.start); at < blocks.length; at++) {
    const block = blocks[at]?.span;
    if (!block || block.start >= highlight.span.end) break;
    const start = Math.max(block.start, highlight.span.start);
    const end = Math.min(block.end, highlight.span.end);
    if (start < end) pieces.push({ ...highlight, span: { start, end } });
  }
  return pieces;
}

/** Index of the first block that ends after the offset; blocks follow each other, so halving finds it. */
function firstBlockAfter(blocks: Article['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

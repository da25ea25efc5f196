/** What can be painted, told without the page: the analysis in, highlights out. The reader's choice comes last, on the page. */
import type { Analysis, Quote } from '../analysis/analysis.ts';
import type { Article, Span } from '../article/article.ts';
import type { Form, PlannedHighlight } from './highlight.ts';
import type { Layer } from './layers.ts';
import { namesOf } from './names-of.ts';
import { shownSpan } from './shown-span.ts';
import { type ColouredVoices, colourVoices, keyOfVoice } from './voices.ts';

/**
 * @returns the highlights of all layers; each lies within one block of the article, because what stands between two
 * blocks (an advertisement, say) is not ours to paint
 */
export function planHighlights(article: Article, analysis: Analysis): PlannedHighlight[] {
  const voices = colourVoices(analysis.summary.voices);
  const planned: PlannedHighlight[] = [
    ...plainHighlights('keySentences', 'double', analysis.summary.keySentences),
    ...analysis.quotes.map((quote) => highlightOfQuote(quote, article.text, voices)),
    ...peopleHighlights(analysis, voices),
    ...entityHighlights(analysis),
    ...plainHighlights('numbers', 'dots', analysis.numbers),
  ];
  return planned.flatMap((highlight) => cutAtBlocks(highlight, article));
}

function highlightOfQuote(
  { kind, span, speaker }: Quote,
  text: string,
  voices: ColouredVoices,
): PlannedHighlight {
  const voice = (speaker && voices.get(keyOfVoice(speaker) ?? '')) ?? null;
  const isGuess = speaker?.sure === false;
  return kind === 'direct'
    ? {
        layer: 'quotes',
        span: shownSpan({ kind, span }, text),
        form: isGuess ? 'guessed-tint' : 'tint',
        voice,
      }
    : { layer: 'indirect', span, form: isGuess ? 'guessed-dashes' : 'dashes', voice };
}

function peopleHighlights({ people, quotes }: Analysis, voices: ColouredVoices): PlannedHighlight[] {
  const speaking = new Set(quotes.map(({ speaker }) => speaker?.personId));
  return people.flatMap((person) => {
    const form: Form = speaking.has(person.id) ? 'name' : 'dots';
    const voice = voices.get(person.id) ?? null;
    return namesOf(person).map(({ span }): PlannedHighlight => ({ layer: 'people', span, form, voice }));
  });
}

function entityHighlights({ entities }: Analysis): PlannedHighlight[] {
  return entities.flatMap(({ kind, mentions }) =>
    plainHighlights(kind === 'place' ? 'places' : 'organisations', 'dots', mentions),
  );
}

function plainHighlights(
  layer: Layer,
  form: Form,
  found: readonly { readonly span: Span }[],
): PlannedHighlight[] {
  return found.map(({ span }) => ({ layer, span, form, voice: null }));
}

function cutAtBlocks(highlight: PlannedHighlight, { blocks }: Article): PlannedHighlight[] {
  const pieces: PlannedHighlight[] = [];
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

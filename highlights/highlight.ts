/** What is painted in one place: the plan of it is made where the analysis is, and carried out on the page. */
import type { Span } from '../article/article.ts';
import type { Layer } from './layers.ts';

/**
 * How a highlight looks; whose it is, its colour tells. Never one solid line: that is a link.
 * - tint: direct speech; dashes: reported speech; each lighter where the speaker is a guess
 * - name: somebody who speaks; dots: whatever else is named
 * - double: a key sentence
 * Two more come and go with what the reader does:
 * - evidence: the words by which a quote was given to its speaker
 * - current: the quote at hand, in a frame
 */
export const FORMS = [
  'tint',
  'guessed-tint',
  'dashes',
  'guessed-dashes',
  'name',
  'dots',
  'double',
  'evidence',
  'current',
] as const;
export type Form = (typeof FORMS)[number];

export interface PlannedHighlight {
  readonly layer: Layer;
  readonly span: Span;
  readonly form: Form;
  /** Place in the palette (see `colourVoices`); null: neutral. */
  readonly voice: number | null;
}

/** Those of the layers that are switched on. */
export const inLayers = (
  planned: readonly PlannedHighlight[],
  layers: Readonly<Record<Layer, boolean>>,
): PlannedHighlight[] => planned.filter(({ layer }) => layers[layer]);

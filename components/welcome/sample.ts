import type { Layer } from '../../highlights/layers.ts';

/** The annotated sample, as the first page sees it. */
export interface Sample {
  /** Marks these layers, and no others. */
  readonly show: (layers: Readonly<Record<Layer, boolean>>) => void;
}

/** What a newcomer has tried. */
export const TRIALS = ['card', 'toggle', 'panel'] as const;
export type Trial = (typeof TRIALS)[number];

/**
 * Annotates the sample that stands on the page.
 * @param onTried what only the page itself sees the reader do
 * @returns null where the analysis has failed
 */
export type AnnotateSample = (onTried: (trial: Trial) => void) => Promise<Sample | null>;

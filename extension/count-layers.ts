import type { Analysis } from '../analysis/analysis.ts';
import type { Layer } from '../highlights/layers.ts';

/** How much of each layer an article has: quotes, people and places as such, not their mentions. */
export function countLayers(analysis: Analysis): Readonly<Record<Layer, number>> {
  const { quotes, people, entities, numbers, summary } = analysis;
  return {
    quotes: quotes.filter(({ kind }) => kind === 'direct').length,
    indirect: quotes.filter(({ kind }) => kind === 'indirect').length,
    people: people.length,
    places: entities.filter(({ kind }) => kind === 'place').length,
    organisations: entities.filter(({ kind }) => kind === 'organisation').length,
    numbers: numbers.length,
    keySentences: summary.keySentences.length,
  };
}

import type { Mention, Person } from '../analysis/analysis.ts';

/**
 * The places where a person is named. Only these are marked, counted and stepped through, on the page as in the panel: a
 * page on which every "sie" is marked cannot be read.
 */
export const namesOf = ({ mentions }: Person): readonly Mention[] =>
  mentions.filter(({ kind }) => kind === 'name');

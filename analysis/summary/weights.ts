/**
 * How much each piece of evidence counts for a key sentence. Everything that can be turned is here.
 * What stands above zero speaks for a sentence, what stands below against it.
 */
import type { Evidence } from './evidence.ts';
import type { Standing } from './standing-alone.ts';

export const WEIGHTS: readonly { readonly of: keyof Evidence; readonly weight: number }[] = [
  { of: 'central', weight: 0.75 },
  { of: 'topical', weight: 1 },
  { of: 'figures', weight: 0.5 },
  { of: 'opens', weight: 0.2 },
  { of: 'opensSection', weight: 0.7 },
  { of: 'cue', weight: 1.1 },
  { of: 'turn', weight: 0.4 },
  { of: 'ahead', weight: 0.4 },
  { of: 'length', weight: 1.3 },
  { of: 'closing', weight: -1 },
  { of: 'quoted', weight: -1.5 },
  { of: 'unattributed', weight: -1.2 },
  { of: 'torn', weight: -3 },
];

/** A sentence that leans on the one before it may still be chosen where it is much better than the rest. */
export const STANDING_WEIGHTS: Readonly<Record<Exclude<Standing, 'unfit'>, number>> = {
  alone: 0,
  'with-help': -0.5,
  leaning: -2.5,
};

export const LIMITS = {
  fewest: 3,
  most: 5,
  sentencesForOneMore: 90,
  /** Share of a sentence's words that may stand in another chosen one, or in title and lead. */
  mostShared: 0.5,
  mostSharedWithLead: 0.7,
} as const;

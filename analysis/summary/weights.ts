/** How many key sentences are chosen, and how much they may share. What each piece of evidence counts stands in key-weights.json. */
export const LIMITS = {
  fewest: 3,
  most: 5,
  /** Sentences that lean on others are shown only where there are fewer that do not. */
  enoughWithoutLeaning: 1,
  sentencesForOneMore: 90,
  /** Share of a sentence's words that may stand in another chosen one, or in title and lead. */
  mostShared: 0.5,
  mostSharedWithLead: 0.7,
} as const;

import { describe, expect, it } from 'vitest';
import { type Choosing, certaintyOf, isNamedByCue } from '../../../analysis/quotes/attribution/certainty.ts';

const choosing: Choosing = {
  kind: 'direct',
  origin: 'cue',
  link: 'named',
  isPerson: true,
  speech: 0.9,
  speaker: 0.95,
  before: 1,
  isAnnounced: true,
};

describe('certainty of a speaker', () => {
  it('is the belief itself where nothing else was learnt', () => {
    expect(certaintyOf(choosing, { belief: Math.LN10 })).toBeCloseTo(0.9 * 0.95, 5);
  });

  it('falls for what was right less often than believed', () => {
    const weights = { belief: Math.LN10, 'is speaker none': -1 };
    const goesOn = { ...choosing, origin: 'speaker', link: 'none' } as const;
    expect(certaintyOf(goesOn, weights)).toBeLessThan(certaintyOf(choosing, weights));
  });

  it('stays a probability where the belief is none at all', () => {
    const certainty = certaintyOf({ ...choosing, speech: 0 }, { belief: Math.LN10 });
    expect(certainty).toBeGreaterThan(0);
    expect(certainty).toBeLessThan(0.01);
  });
});

describe('a speaker named by the cue', () => {
  it('is one whom „…“, sagte Huber, names', () => {
    expect(isNamedByCue(choosing)).toBe(true);
  });

  it('is none whom a pronoun stands for, who was only mentioned, or with whom others compete', () => {
    expect(isNamedByCue({ ...choosing, link: 'pronoun' })).toBe(false);
    expect(isNamedByCue({ ...choosing, origin: 'before', link: 'none' })).toBe(false);
    expect(isNamedByCue({ ...choosing, speaker: 0.7 })).toBe(false);
  });
});

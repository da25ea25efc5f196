import { describe, expect, it } from 'vitest';
import { matchQuotes, withoutCarriers } from '../../tools/eval/gold/match-quotes.ts';

const GOLD = [
  { kind: 'direct', text: 'verfrüht und unsozial' },
  { kind: 'indirect', text: 'dass die Bäder offen bleiben' },
] as const;

const counted = (...texts: string[]): string[] => {
  const found = texts.map((text) => ({ kind: 'indirect' as const, text }));
  return withoutCarriers(found, matchQuotes(GOLD, found), GOLD).map(({ text }) => text);
};

describe('reports that carry a quotation of the gold', () => {
  it('count neither for nor against, once for each quotation', () => {
    const report = 'Der Schritt der Stadt sei „verfrüht und unsozial“';
    expect(counted(report)).toEqual([]);
    expect(counted(report, report)).toEqual([report]);
  });

  it('count where they are no more than the quotation, where the gold lists them, and where they carry none', () => {
    expect(counted('„verfrüht und unsozial“')).toEqual(['„verfrüht und unsozial“']);
    expect(counted('dass die Bäder offen bleiben')).toEqual(['dass die Bäder offen bleiben']);
    expect(counted('die Stadt habe andere Sorgen als dieses')).toEqual([
      'die Stadt habe andere Sorgen als dieses',
    ]);
  });
});

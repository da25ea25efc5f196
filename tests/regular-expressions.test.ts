/**
 * No regular expression over the text of a page may take longer than in proportion to it: one that does lets a page hold
 * up all tabs. Checked by recheck (an automaton where the expression allows one, else a search for attacks).
 */
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { shippedRegexes } from './shipped-regexes.ts';

/** Milliseconds; what is too large to be checked in it is left to the test in the browsers. */
const LONGEST_CHECK = 300;

const regexes = shippedRegexes();

describe('regular expressions', () => {
  it('are found', () => {
    expect(regexes.length).toBeGreaterThan(200);
  });

  it('take time in proportion to the text', async () => {
    const slow: string[] = [];
    for (const { source, flags, place } of regexes) {
      const found = await check(source, flags, { timeout: LONGEST_CHECK, randomSeed: 1 });
      if (found.status === 'vulnerable')
        slow.push(`${place} /${source}/${flags}: ${found.complexity.summary}`);
    }
    expect(
      slow,
      'Part what may match the same stretch twice, or begin only where a run begins: (?<!\\s)\\s+$.',
    ).toEqual([]);
  });
});

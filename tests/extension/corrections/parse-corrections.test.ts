import { describe, expect, it } from 'vitest';
import { parseCorrection, parseCorrections } from '../../../extension/corrections/parse-corrections.ts';
import { reportCorrection } from '../../../extension/corrections/report-correction.ts';

const GOOD = { kind: 'speaker', speaker: 'Eva Huber', words: 'So ist das', start: 7 } as const;
const URL = 'https://www.zeitung.example/artikel/1';

describe('what is sent as a correction', () => {
  it('has nothing in it but what a correction has', () => {
    expect(parseCorrection({ ...GOOD, __proto__: null, more: 'than that' })).toEqual(GOOD);
  });

  it.each([
    null,
    'no-quote',
    {},
    { ...GOOD, kind: 'another' },
    { ...GOOD, start: -1 },
    { ...GOOD, start: Number.NaN },
    { ...GOOD, words: 'x'.repeat(401) },
    { ...GOOD, speaker: 7 },
    { kind: 'no-person', name: { toString: 'Eva' } },
  ])('is refused where it is none: %o', (candidate) => {
    expect(parseCorrection(candidate)).toBeNull();
  });
});

describe('what the browser has kept', () => {
  it('is read page by page: a damaged one is left out', () => {
    const other = 'https://www.zeitung.example/artikel/2';
    expect(parseCorrections({ [URL]: [GOOD], [other]: [{ ...GOOD, start: 'x' }] })).toEqual({
      [URL]: [GOOD],
    });
  });

  it.each([undefined, null, 'x', 7, []])('may be nothing at all: %o', (stored) => {
    expect(parseCorrections(stored)).toEqual({});
  });
});

it('a report has the address and the words at hand, and no other of the article', () => {
  expect(reportCorrection({ url: URL, shown: 'Karl Moser', correction: GOOD })).toBe(
    `Stimmen: ${URL}\n„So ist das“\nangezeigt: Karl Moser\nrichtig: Eva Huber`,
  );
});

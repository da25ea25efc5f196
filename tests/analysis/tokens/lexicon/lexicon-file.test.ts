import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../analysis/tokens/lexicon/lexicon-file.ts';
import { compileLexicon } from '../../../../tools/lexicon/compile.ts';
import { committedFile } from '../../data-file.ts';

const { committed, bytes, changed } = committedFile('lexicon');

describe('the committed lexicon', () => {
  it('is what the packages compile to, to the byte', { timeout: 60_000 }, () => {
    expect(Buffer.from(compileLexicon()).equals(committed)).toBe(true);
  });

  it('is small enough to ship', () => {
    expect(committed.byteLength).toBeLessThan(1_000_000);
  });
});

describe('readLexicon', () => {
  const counts = 16;
  it.each([
    ['an empty file', new ArrayBuffer(0), 'not such a file'],
    ['another file', changed(0, 0x504b0304), 'not such a file'],
    ['another version', changed(4, 99), 'another version'],
    ['a file cut off', bytes().slice(0, -4), 'wrong size'],
    ['a file cut off within a word', bytes().slice(0, -3), 'wrong size'],
    ['one changed byte', changed(committed.byteLength - 4, 1), 'damaged'],
    ['one changed edge', changed(1000, 0xffffffff), 'damaged'],
    ['a file that claims more edges', changed(counts, 0x7fffffff), 'damaged'],
  ])('refuses %s', (_what, file, reason) => {
    expect(readLexicon(file)).toEqual({ status: 'invalid', reason });
  });
});

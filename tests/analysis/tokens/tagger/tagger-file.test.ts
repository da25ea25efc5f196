import { describe, expect, it } from 'vitest';
import { readTagger, writeTagger } from '../../../../analysis/tokens/tagger/tagger-file.ts';
import { committedFile } from '../../data-file.ts';

const { committed, bytes, changed } = committedFile('tagger');

describe('the committed tagger', () => {
  it('is small enough to ship', () => {
    expect(committed.byteLength).toBeLessThan(1_200_000);
  });

  it('comes back the same when read and written', () => {
    const reading = readTagger(bytes());
    if (reading.status !== 'ready') throw new Error(reading.reason);
    expect(Buffer.from(writeTagger(reading.model)).equals(committed)).toBe(true);
  });
});

describe('readTagger', () => {
  it.each([
    ['an empty file', new ArrayBuffer(0), 'not such a file'],
    ['another file', changed(0, 0x504b0304), 'not such a file'],
    ['another version', changed(4, 99), 'another version'],
    ['a file cut off', bytes().slice(0, -4), 'wrong size'],
    ['one changed weight', changed(committed.byteLength - 4, 0x01020304), 'damaged'],
    ['a file that claims to be huge', changed(20, 40), 'damaged'],
  ])('refuses %s', (_what, file, reason) => {
    expect(readTagger(file)).toEqual({ status: 'invalid', reason });
  });
});

import { describe, expect, it } from 'vitest';
import { readNames, writeNames } from '../../../analysis/names/tagger/names-file.ts';
import { DATA } from '../../data.ts';
import { committedFile } from '../data-file.ts';

const { committed, bytes, changed } = committedFile('names');

describe('the committed model', () => {
  it('is small enough to ship', () => {
    expect(committed.byteLength).toBeLessThan(1_700_000);
  });

  it('comes back the same when read and written', () => {
    expect(Buffer.from(writeNames(DATA.names)).equals(committed)).toBe(true);
  });
});

describe('readNames', () => {
  it.each([
    ['an empty file', new ArrayBuffer(0), 'not such a file'],
    ['another file', changed(0, 0x504b0304), 'not such a file'],
    ['a model of another version', changed(4, 99), 'another version'],
    ['a model cut off', bytes().slice(0, -1), 'wrong size'],
    ['a damaged model', changed(400, 40), 'damaged'],
  ])('refuses %s', (_what, file, reason) => {
    expect(readNames(file)).toEqual({ status: 'invalid', reason });
  });
});

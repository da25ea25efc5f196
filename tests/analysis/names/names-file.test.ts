import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNames, writeNames } from '../../../analysis/names/tagger/names-file.ts';
import { DATA } from '../../data.ts';

const FILE = join(import.meta.dirname, '../../../assets/names.bin');
const bytes = () => new Uint8Array(readFileSync(FILE)).buffer;

describe('the committed model', () => {
  it('is small enough to ship', () => {
    expect(statSync(FILE).size).toBeLessThan(1_700_000);
  });

  it('comes back the same when read and written', () => {
    expect(Buffer.from(writeNames(DATA.names)).equals(Buffer.from(bytes()))).toBe(true);
  });
});

describe('readNames', () => {
  const changed = (offset: number, value: number): ArrayBuffer => {
    const file = bytes();
    new DataView(file).setUint32(offset, value, true);
    return file;
  };
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

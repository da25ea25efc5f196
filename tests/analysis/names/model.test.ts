import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from '../../../analysis/names/model.ts';
import { DATA } from '../../data.ts';

const FILE = join(import.meta.dirname, '../../../assets/names.bin');
const bytes = () => new Uint8Array(readFileSync(FILE)).buffer;

describe('the committed model', () => {
  it('is small enough to ship', () => {
    expect(statSync(FILE).size).toBeLessThan(1_500_000);
  });

  it('comes back the same when read and written', () => {
    expect(Buffer.from(writeModel(DATA.names)).equals(Buffer.from(bytes()))).toBe(true);
  });
});

describe('readModel', () => {
  const changed = (offset: number, value: number): ArrayBuffer => {
    const file = bytes();
    new DataView(file).setUint32(offset, value, true);
    return file;
  };
  it.each([
    ['an empty file', new ArrayBuffer(0), 'not a model'],
    ['another file', changed(0, 0x504b0304), 'not a model'],
    ['a model of another version', changed(4, 99), 'another version'],
    ['a model cut off', bytes().slice(0, -1), 'wrong size'],
    ['a model that claims to be huge', changed(12, 40), 'wrong size'],
  ])('refuses %s', (_what, file, reason) => {
    expect(readModel(file)).toEqual({ status: 'invalid', reason });
  });
});

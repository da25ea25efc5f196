import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATA_FILES } from '../../extension/data-files.ts';
import { loadData } from '../../extension/load-data.ts';

const FILES = Object.keys(DATA_FILES) as (keyof typeof DATA_FILES)[];

/** Answers for the extension's own files as the browser would. @param change what one of them is read as; null: it is missing */
function serve(changed: string, change: (bytes: Uint8Array) => Uint8Array | null): void {
  vi.stubGlobal('fetch', (path: string) => {
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../assets', path)));
    const served = path === `/${changed}` ? change(bytes) : bytes;
    return Promise.resolve(served ? new Response(Buffer.from(served)) : new Response(null, { status: 404 }));
  });
}

afterEach(() => void vi.unstubAllGlobals());

describe.each(FILES)('the data file %s', (file) => {
  it('is said to be missing', async () => {
    serve(DATA_FILES[file], () => null);
    expect(await loadData()).toEqual({ status: 'invalid', file, reason: 'missing' });
  });

  it('is said to be damaged by one byte', async () => {
    serve(DATA_FILES[file], (bytes) => {
      const at = bytes.length >> 1;
      bytes[at] = (bytes[at] as number) ^ 1;
      return bytes;
    });
    expect(await loadData()).toEqual({ status: 'invalid', file, reason: 'damaged' });
  });

  it('is said to have been cut off', async () => {
    serve(DATA_FILES[file], (bytes) => bytes.slice(0, bytes.length - 8));
    expect(await loadData()).toEqual({ status: 'invalid', file, reason: 'wrong size' });
  });
});

describe('the data', () => {
  it('is ready once all files are whole again', async () => {
    serve('', (bytes) => bytes);
    expect((await loadData()).status).toBe('ready');
  });
});

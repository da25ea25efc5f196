/** What is loaded into every tab stays small. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Bytes, minified; the analysis, which is many times as large, stays in the background. */
const MOST_BYTES = 40_000;

describe('the content script', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('is under 40,000 bytes in %s', (build) => {
    const { size } = statSync(join('.output', build, 'page-script.js'));
    expect(size, 'What needs no page belongs behind readDraft, in the background.').toBeLessThan(MOST_BYTES);
  });
});

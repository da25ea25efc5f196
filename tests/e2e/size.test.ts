/** What is loaded into every tab, and what a popup waits for, stays small. */
import { readFileSync, statSync } from 'node:fs';
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

/** Bytes, minified: card, steps and copies, which come once there are marks. */
const MOST_BYTES_OF_TOOLS = 112_000;

describe('the tools of a page with marks', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('are under 112,000 bytes in %s', (build) => {
    expect(statSync(join('.output', build, 'page-tools.js')).size).toBeLessThan(MOST_BYTES_OF_TOOLS);
  });
});

/** Bytes of scripts, minified. */
const MOST_BYTES_OF_POPUP = 80_000;

describe('the popup', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('has scripts of less than 80,000 bytes at first in %s', (build) => {
    const folder = join('.output', build);
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, name = '']) => name);
    // The texts in both languages are in there; what comes after a click is loaded after the first painting.
    const bytes = scripts.reduce((sum, script) => sum + statSync(join(folder, script)).size, 0);
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThan(MOST_BYTES_OF_POPUP);
  });
});

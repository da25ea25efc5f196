/** What is loaded into every tab, and what a popup waits for, stays small. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Bytes of scripts, minified. */
const MOST_BYTES_OF_POPUP = 70_000;

describe('the popup', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('has scripts of less than 70,000 bytes at first in %s', (build) => {
    const folder = join('.output', build);
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, name = '']) => name);
    // Besides, the texts in one language; what comes after a click is loaded after the first painting.
    const texts = readdirSync(join(folder, 'chunks')).filter((name) => /^(?:german|english)-/.test(name));
    const sizes = texts.map((name) => statSync(join(folder, 'chunks', name)).size);
    const own = scripts.reduce((sum, script) => sum + statSync(join(folder, script)).size, 0);
    expect(Math.max(...sizes)).toBeGreaterThan(5_000);
    expect(own).toBeGreaterThan(30_000);
    expect(own + Math.max(...sizes)).toBeLessThan(MOST_BYTES_OF_POPUP);
  });
});

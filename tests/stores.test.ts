/** What the stores are given is what they take. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../extension/texts/languages.ts';
import { DICTIONARIES } from '../extension/texts/texts.ts';

const PICTURES = 'docs/store/pictures';
const LISTING = readFileSync('docs/store/listing.md', 'utf8');

describe.each(LANGUAGES)('in %s', (language) => {
  it('the summary is the description that the manifest gives, and not too long', () => {
    const summary = DICTIONARIES[language].manifestDescription;
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(LISTING).toContain(`: ${summary}\n`);
  });

  it('there are five pictures, each with its words, and a tile, in the stores’ sizes', () => {
    const names = readdirSync(PICTURES).filter((name) => name.endsWith(`-${language}.png`));
    const sizes = names.map((name) => {
      // Width and height of a PNG stand behind its signature and the head of its first chunk.
      const png = readFileSync(join(PICTURES, name));
      return [name.replace(/-\w+\.png$/, ''), `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`];
    });
    const { tile, ...pictures } = Object.fromEntries(sizes);
    expect(tile).toBe('440 × 280');
    expect(Object.values(pictures)).toEqual(Array(5).fill('1280 × 800'));
    for (const name of Object.keys(pictures)) expect(LISTING).toContain(`| \`${name}\` |`);
  });
});

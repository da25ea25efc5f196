import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../article/page/read-page.ts';
import { pageOf } from '../page-of.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const slugs = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('whole pages', () => {
  it.each(slugs)('%s', (slug) => {
    const folder = path.join(FIXTURES, slug);
    const document = pageOf(readFileSync(path.join(folder, 'page.html'), 'utf8'));
    const before = document.documentElement.outerHTML;
    const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
    const reading = readPage(document, expected.url);
    if (reading.status !== 'article') throw new Error(reading.status);
    const { report } = reading;
    const { text, ...article } = reading.article;
    const blocks = article.blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
    expect({ ...article, way: report.way, blocks }).toEqual(expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

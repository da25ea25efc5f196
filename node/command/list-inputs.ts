import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const READABLE = new Set(['.html', '.htm', '.txt', '.ndjson']);

/** The standard input. */
export const STANDARD_INPUT = '-';

/** Inputs that hold many articles, one a line. */
export const LINES = /^-$|\.ndjson$/;

/**
 * @param given files, taken as they are, even if they do not exist, and directories, which stand for the readable
 *   files in them
 * @returns each file once
 * @throws where a directory may not be read
 */
export function listInputs(given: readonly string[]): string[] {
  const files = given.flatMap((each) => {
    if (each === STANDARD_INPUT || !statSync(each, { throwIfNoEntry: false })?.isDirectory()) return [each];
    return readdirSync(each)
      .filter((name) => READABLE.has(path.extname(name)))
      .sort()
      .map((name) => path.join(each, name));
  });
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}

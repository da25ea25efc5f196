import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const READABLE = new Set(['.html', '.htm', '.txt']);

/**
 * @param given files, taken as they are, even if they do not exist, and directories, which stand for the readable
 *   files in them
 * @returns each file once
 */
export function listInputs(given: readonly string[]): string[] {
  const files = given.flatMap((each) => {
    if (!statSync(each, { throwIfNoEntry: false })?.isDirectory()) return [each];
    return readdirSync(each)
      .filter((name) => READABLE.has(path.extname(name)))
      .sort()
      .map((name) => path.join(each, name));
  });
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}

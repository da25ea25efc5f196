import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const READABLE = /\.(?:html?|txt|ndjson|warc(?:\.gz)?)$/;

/** The standard input. */
export const STANDARD_INPUT = '-';

/** Web archives. */
export const ARCHIVE = /\.warc(?:\.gz)?$/;

/** Inputs that hold many articles, one a line or one a record of an archive. */
export const MANY = /^-$|\.(?:ndjson|warc(?:\.gz)?)$/;

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
      .filter((name) => READABLE.test(name))
      .sort()
      .map((name) => path.join(each, name));
  });
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}

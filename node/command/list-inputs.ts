import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whatever the case: Windows used to write them in capitals. */
const READABLE = /\.(?:html?|txt|ndjson|warc(?:\.gz)?)$/i;

/** The standard input. */
export const STANDARD_INPUT = '-';

/** Web archives. */
export const ARCHIVE = /\.warc(?:\.gz)?$/i;

/** Inputs that hold many articles, one a line or one a record of an archive. */
export const MANY = /^-$|\.(?:ndjson|warc(?:\.gz)?)$/i;

/**
 * @param given files, taken as they are, even if they do not exist, and directories, which stand for the readable
 *   files in them; one that may not be read stands for itself, so that it is named among what could not be
 * @returns each file once
 */
export function listInputs(given: readonly string[]): string[] {
  const files = given.flatMap((each) => (isDirectory(each) ? (filesIn(each) ?? [each]) : [each]));
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}

function isDirectory(name: string): boolean {
  if (name === STANDARD_INPUT) return false;
  try {
    return statSync(name).isDirectory();
  } catch {
    return false; // Whoever opens it says why.
  }
}

/** null where they may not be listed. */
function filesIn(directory: string): string[] | null {
  try {
    return readdirSync(directory)
      .filter((name) => READABLE.test(name))
      .sort()
      .map((name) => path.join(directory, name));
  } catch {
    return null;
  }
}

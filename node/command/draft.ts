/** What a file is called while it grows, and going on with what a broken-off run has left of it. */
import {
  closeSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** Of this process alone: another one, here or on another machine, may be at work on the same file. */
export const draftOf = (file: string): string => `${file}.${hostname()}-${process.pid}.part`;

/**
 * Takes over what a process that has ended on this machine left of a file of lines: the longest of its drafts, without a
 * line that was cut off. The others of such processes are removed.
 * @returns how many lines this process's draft has now; 0 where there is nothing to go on with
 */
export function takeOverLines(file: string): number {
  const [longest, ...others] = leftDrafts(file).sort(
    (one, other) => statSync(other).size - statSync(one).size,
  );
  for (const other of others) rmSync(other);
  if (longest === undefined) return 0;
  const { lines, end } = wholeLines(longest);
  truncateSync(longest, end);
  renameSync(longest, draftOf(file));
  return lines;
}

function leftDrafts(file: string): string[] {
  const start = `${path.basename(file)}.${hostname()}-`;
  return namesIn(path.dirname(file))
    .filter((name) => name.startsWith(start) && name.endsWith('.part'))
    .filter((name) => hasEnded(Number(name.slice(start.length, -'.part'.length))))
    .map((name) => path.join(path.dirname(file), name));
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return []; // Made when the first file is written.
  }
}

/** This process has written nothing yet: what has its number is left by one that had it before. */
function hasEnded(processId: number): boolean {
  if (processId === process.pid) return true;
  if (!Number.isInteger(processId)) return false;
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

const LINE_FEED = 0x0a;
const BYTES_AT_ONCE = 1 << 16;

/** @returns their number, and the byte after the last */
function wholeLines(file: string): { lines: number; end: number } {
  const open = openSync(file, 'r');
  const bytes = Buffer.alloc(BYTES_AT_ONCE);
  let [lines, end, from] = [0, 0, 0];
  for (let read = readSync(open, bytes); read > 0; read = readSync(open, bytes)) {
    for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < read; at = bytes.indexOf(LINE_FEED, at + 1)) {
      lines++;
      end = from + at + 1;
    }
    from += read;
  }
  closeSync(open);
  return { lines, end };
}

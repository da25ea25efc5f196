/** Where annotations go: a file that is there whole or not at all, or the standard output. */

import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { draftOf } from './draft.ts';
import { messageOf } from './message-of.ts';

export interface Output {
  /** For whoever reads what went wrong with it. */
  readonly name: string;
  write(text: string): void | Promise<void>;
  /** All has been written. */
  keep(): void;
  /** What has been written is of no use. */
  drop(): void;
}

/** Grows under another name, so that memory need not hold it, and gets its own at the end. */
export class WholeFile implements Output {
  readonly name: string;
  readonly #draft: string;
  readonly #head: string;
  /** null before the first write and after the last. */
  #open: number | null = null;
  #goesOn: boolean;

  /**
   * @param head what the file begins with
   * @param goesOn there is a draft of this process's to go on with, which has its head already
   */
  constructor(name: string, head: string, goesOn = false) {
    this.name = name;
    this.#draft = draftOf(name);
    this.#head = head;
    this.#goesOn = goesOn;
  }

  /** @throws if it cannot be written */
  write(text: string): void {
    if (this.#open === null) {
      makeFolder(path.dirname(this.name));
      mustBeReplaceable(this.name);
      this.#open = openSync(this.#draft, this.#goesOn ? 'a' : 'w');
      if (!this.#goesOn) writeFileSync(this.#open, this.#head);
    }
    writeFileSync(this.#open, text);
  }

  /** @throws if it cannot be written; what stood there before then stands there still */
  keep(): void {
    this.write('');
    this.#close();
    renameSync(this.#draft, this.name);
  }

  drop(): void {
    this.#close();
    if (existsSync(this.#draft)) rmSync(this.#draft);
  }

  #close(): void {
    if (this.#open !== null) closeSync(this.#open);
    this.#open = null;
  }
}

/**
 * With the folders around it. Not by Node's own option for that, which tries forever where a file system makes none (`/proc`).
 * @throws if it is not there and cannot be made
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw new Error(`no folder can be made at ${folder}`, { cause: error });
  }
}

/** @throws for a device or a pipe: a whole file takes the place of an older file only. (The system refuses directories.) */
function mustBeReplaceable(name: string): void {
  const there = statSync(name, { throwIfNoEntry: false });
  if (there && !there.isFile() && !there.isDirectory())
    throw new Error('is a device or a pipe, and would not be one any more');
}

/** @throws as `WholeFile` does */
export function writeWhole(file: string, content: string): void {
  const output = new WholeFile(file, content);
  try {
    output.keep();
  } catch (error) {
    output.drop();
    throw error;
  }
}

export const STANDARD_OUTPUT: Output = {
  name: 'the standard output',
  /** Resolves when the reader at the other end has room for more. */
  async write(text) {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  keep() {},
  drop() {},
};

/** A reader that has seen enough, as `head` has, closes the pipe: then there is nothing left to do. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(`${STANDARD_OUTPUT.name}: ${messageOf(error)}`);
    process.exit(1);
  });
}

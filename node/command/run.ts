/** `stimmen annotate` over files, folders and streams. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { FORMATS, type Format } from '../formats/formats.ts';
import { printable } from '../formats/printable.ts';
import { annotateFile } from '../read/annotate-file.ts';
import { annotateLines } from './annotate-lines.ts';
import { LINES } from './list-inputs.ts';
import { endWithReader, writeOut, writeWhole } from './output.ts';
import type { Command } from './parse-command.ts';
import { progressOf } from './progress.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** @returns the exit code; reasons are on stderr, one sentence each */
export async function runAnnotate(command: Command): Promise<number> {
  endWithReader();
  const format: Format = FORMATS[command.format];
  const head = `${command.withByteOrderMark && command.format.endsWith('csv') ? BYTE_ORDER_MARK : ''}${format.head ?? ''}`;
  const progress = progressOf(command.inputs.length);
  if (command.out === null) await writeOut(head);
  let failures = 0;
  for (const input of command.inputs) {
    failures += (await isAnnotated(input, command, format, head)) ? 0 : 1;
    progress.step();
  }
  progress.end();
  return failures > 0 ? 1 : 0;
}

/** @returns false where the input, or a line of it, could not be read; the others go on */
async function isAnnotated(input: string, command: Command, format: Format, head: string): Promise<boolean> {
  const { out, url, resume } = command;
  const complain = (sentence: string) => console.error(printable(`${input}: ${sentence}`));
  const file = out === null ? null : path.join(out, `${path.parse(input).name}.${format.extension}`);
  if (file !== null && resume && existsSync(file)) return true;
  try {
    if (LINES.test(input)) {
      const parts: string[] = [];
      const write = file === null ? writeOut : async (text: string) => void parts.push(text);
      const bad = await annotateLines(input, format, write, complain);
      if (file !== null) writeWhole(file, head + parts.join(''));
      return bad === 0;
    }
    const written = format.write(annotateFile(input, url));
    if (file === null) await writeOut(written);
    else writeWhole(file, head + written);
    return true;
  } catch (error) {
    complain(messageOf(error));
    return false;
  }
}

/** Errors of the system in words; others bring their own. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EISDIR: 'is a directory',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
};

function messageOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM[code] ?? (error instanceof Error ? error.message : String(error));
}

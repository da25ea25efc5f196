/** ZIP archives that come out the same, byte for byte, whenever and wherever the same files are packed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** ZIP keeps local time: the oldest it can write, in whatever zone, stands for all files. */
const MTIME = new Date(1980, 0, 1);

/**
 * @param root folder that the names start from
 * @param names of the files, relative to the root; their order does not matter
 */
export function archiveOf(root: string, names: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const name of [...names].sort()) files[name.replaceAll(sep, '/')] = readFileSync(join(root, name));
  return zipSync(files, { mtime: MTIME, level: 9 });
}

/** All files below a folder, relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

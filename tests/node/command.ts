/** The command `stimmen`. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Of the bundled program: one below the root, as its data are looked for in the folder above. */
export const FOLDER = join(ROOT, 'artefacts');

/** What Node is given to run the command, before the words that the command is given: as it is shipped. */
export const PROGRAM = [join(FOLDER, 'command.js')] as const;
/** The same as it stands in a clone, for `npm run annotate`. */
const SOURCE = ['--import', 'tsx', join(ROOT, 'node/command/main.ts')] as const;

export const stimmen = (parameters: readonly string[], options: SpawnSyncOptions = {}) =>
  spawnSync(process.execPath, [...PROGRAM, ...parameters], { ...options, encoding: 'utf8' });

export const stimmenFromSource = (parameters: readonly string[]) =>
  spawnSync(process.execPath, [...SOURCE, ...parameters], { encoding: 'utf8' });

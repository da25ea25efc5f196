/** The command `stimmen`, as the project runs it. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What Node is given to run the command, before the words that the command is given. */
export const PROGRAM = ['--import', 'tsx', join(import.meta.dirname, '../../node/command/main.ts')] as const;

export const stimmen = (parameters: readonly string[], options: SpawnSyncOptions = {}) =>
  spawnSync(process.execPath, [...PROGRAM, ...parameters], { ...options, encoding: 'utf8' });

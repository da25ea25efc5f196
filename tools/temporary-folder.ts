import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns an empty folder, which goes when the program ends */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stimmen-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

import { readFileSync } from 'node:fs';
import type { DataFiles } from '../../analysis/analysis-data.ts';
import { pathOfDataFile } from '../../tools/read-data-files.ts';

/** A committed data file, with copies that may be damaged. */
export function committedFile(name: keyof DataFiles) {
  const committed = readFileSync(pathOfDataFile(name));
  const bytes = (): ArrayBuffer => new Uint8Array(committed).buffer;
  /** A copy with four bytes changed. */
  const changed = (offset: number, value: number): ArrayBuffer => {
    const file = bytes();
    new DataView(file).setUint32(offset, value, true);
    return file;
  };
  return { committed, bytes, changed };
}

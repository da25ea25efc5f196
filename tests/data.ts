import { readDataFiles } from '../tools/read-data-files.ts';

/** The committed data files, read once for all tests of a file. */
export const DATA = readDataFiles();

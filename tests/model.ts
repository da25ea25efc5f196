import { readModelFile } from '../tools/read-model-file.ts';

/** The committed tagger, read once for all tests of a file. */
export const MODEL = readModelFile();

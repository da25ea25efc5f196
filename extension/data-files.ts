import type { DataFiles } from '../analysis/analysis-data.ts';

/** What the data files are called, in assets/ of the project and at the root of the built extension. */
export const DATA_FILES = {
  names: 'names.bin',
  lexicon: 'lexicon.bin',
  tagger: 'tagger.bin',
  subjects: 'subjects.bin',
} as const satisfies Record<keyof DataFiles, string>;

/** The licences of what others made, at the root of the built extension and of the package for Node. */
export const THIRD_PARTY_FILE = 'THIRD-PARTY.txt';

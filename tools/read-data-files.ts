/** The committed data files, for what runs outside of the browser. */
import { readFileSync } from 'node:fs';
import { type AnalysisData, readAnalysisData } from '../analysis/analysis-data.ts';
import type { TokenData } from '../analysis/tokens/annotate-tokens.ts';
import { Lexicon } from '../analysis/tokens/lexicon/lexicon.ts';
import { readLexicon } from '../analysis/tokens/lexicon/lexicon-file.ts';
import { Tagger } from '../analysis/tokens/tagger/tagger.ts';
import { readTagger } from '../analysis/tokens/tagger/tagger-file.ts';
import { DATA_FILES } from '../extension/data-files.ts';

export const pathOfDataFile = (file: keyof typeof DATA_FILES): URL =>
  new URL(`../assets/${DATA_FILES[file]}`, import.meta.url);

/**
 * @param read the reader of the copy of the analysis that will use the data
 * @throws if assets/ lacks a file, or holds one that this version does not understand
 */
export function readDataFiles(read = readAnalysisData): AnalysisData {
  const reading = read({
    names: bytesOf('names'),
    lexicon: bytesOf('lexicon'),
    tagger: bytesOf('tagger'),
    subjects: bytesOf('subjects'),
  });
  if (reading.status === 'invalid')
    throw new Error(`assets/${DATA_FILES[reading.file]} cannot be used: ${reading.reason}`);
  return reading.data;
}

/** The lexicon alone, for what makes the other files. @throws as `readDataFiles` does */
export function readLexiconFile(): Lexicon {
  const reading = readLexicon(bytesOf('lexicon'));
  if (reading.status === 'invalid')
    throw new Error(`assets/${DATA_FILES.lexicon} cannot be used: ${reading.reason}`);
  return new Lexicon(reading.data);
}

/** Lexicon and tagger, for what is trained on top of them. @throws as `readDataFiles` does */
export function readTokenData(): TokenData {
  const lexicon = readLexiconFile();
  const reading = readTagger(bytesOf('tagger'));
  if (reading.status === 'invalid')
    throw new Error(`assets/${DATA_FILES.tagger} cannot be used: ${reading.reason}`);
  return { lexicon, tagger: new Tagger(reading.model, lexicon) };
}

const bytesOf = (file: keyof typeof DATA_FILES): ArrayBuffer =>
  new Uint8Array(readFileSync(pathOfDataFile(file))).buffer;

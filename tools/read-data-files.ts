/** The committed data files, for what runs outside of the browser. */
import { readFileSync } from 'node:fs';
import { type AnalysisData, readAnalysisData } from '../analysis/analysis-data.ts';
import { Lexicon } from '../analysis/tokens/lexicon/lexicon.ts';
import { readLexicon } from '../analysis/tokens/lexicon/lexicon-file.ts';
import { DATA_FILES } from '../extension/data-files.ts';

export const pathOfDataFile = (file: keyof typeof DATA_FILES): URL =>
  new URL(`../assets/${DATA_FILES[file]}`, import.meta.url);

/** @throws if assets/ lacks a file, or holds one that this version does not understand */
export function readDataFiles(): AnalysisData {
  const [names, lexicon, tagger] = [bytesOf('names'), bytesOf('lexicon'), bytesOf('tagger')];
  const reading = readAnalysisData({ names, lexicon, tagger });
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

const bytesOf = (file: keyof typeof DATA_FILES): ArrayBuffer =>
  new Uint8Array(readFileSync(pathOfDataFile(file))).buffer;

/** The lexicon and the models, from the files beside the program. */
import { readFileSync } from 'node:fs';
import { type AnalysisData, readAnalysisData } from '../analysis/analysis-data.ts';
import { DATA_FILES } from '../extension/data-files.ts';

let data: AnalysisData | null = null;

/** Read once, when the first article asks for them. @throws where a file is missing or damaged */
export function analysisData(): AnalysisData {
  data ??= readFiles();
  return data;
}

function readFiles(): AnalysisData {
  const reading = readAnalysisData({
    names: bytesOf('names'),
    lexicon: bytesOf('lexicon'),
    tagger: bytesOf('tagger'),
    subjects: bytesOf('subjects'),
  });
  if (reading.status === 'ready') return reading.data;
  throw new Error(`${DATA_FILES[reading.file]} cannot be used (${reading.reason}): install Stimmen again`);
}

/** `../assets/` both here and in the package, whose program stands in `dist/`. */
const bytesOf = (file: keyof typeof DATA_FILES): ArrayBuffer =>
  new Uint8Array(readFileSync(new URL(`../assets/${DATA_FILES[file]}`, import.meta.url))).buffer;

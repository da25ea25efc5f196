/** Loads the data of the analysis from the extension's own files, once, when the first article asks for it. */
import { type DataReading, readAnalysisData } from '../analysis/analysis-data.ts';
import { DATA_FILES } from './data-files.ts';

let loading: Promise<DataReading> | null = null;

/** What could not be fetched is asked for again with the next article. */
export async function loadData(): Promise<DataReading> {
  loading ??= fetchData();
  const reading = await loading;
  if (reading.status === 'invalid') loading = null;
  return reading;
}

async function fetchData(): Promise<DataReading> {
  // The benchmark reads these marks of the background's own clock.
  performance.mark('data asked for');
  const [names, lexicon, tagger, subjects] = await Promise.all([
    fetchFile('names'),
    fetchFile('lexicon'),
    fetchFile('tagger'),
    fetchFile('subjects'),
  ]);
  if (!names) return { status: 'invalid', file: 'names', reason: 'missing' };
  if (!lexicon) return { status: 'invalid', file: 'lexicon', reason: 'missing' };
  if (!tagger) return { status: 'invalid', file: 'tagger', reason: 'missing' };
  if (!subjects) return { status: 'invalid', file: 'subjects', reason: 'missing' };
  const reading = readAnalysisData({ names, lexicon, tagger, subjects });
  performance.mark('data ready');
  return reading;
}

/** @returns null where the file is not there: browsers answer for their own files with an error or by throwing */
async function fetchFile(file: keyof typeof DATA_FILES): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(`/${DATA_FILES[file]}`);
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

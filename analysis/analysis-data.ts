/** The data files that the analysis stands on, read and checked together: with one of them damaged there is no analysis. */
import type { InvalidData } from './data-file.ts';
import { type Model, type ModelReading, readModel } from './names/model.ts';
import { Lexicon } from './tokens/lexicon/lexicon.ts';
import { readLexicon } from './tokens/lexicon/lexicon-file.ts';

export interface AnalysisData {
  /** The trained tagger for names. */
  readonly names: Model;
  readonly lexicon: Lexicon;
}

export type DataFiles = Readonly<Record<keyof AnalysisData, ArrayBuffer>>;

type Reason = InvalidData['reason'] | Extract<ModelReading, { status: 'invalid' }>['reason'];

export type DataReading =
  | { readonly status: 'ready'; readonly data: AnalysisData }
  | { readonly status: 'invalid'; readonly file: keyof DataFiles; readonly reason: Reason | 'missing' };

export function readAnalysisData(files: DataFiles): DataReading {
  const names = readModel(files.names);
  if (names.status === 'invalid') return { ...names, file: 'names' };
  const lexicon = readLexicon(files.lexicon);
  if (lexicon.status === 'invalid') return { ...lexicon, file: 'lexicon' };
  return { status: 'ready', data: { names: names.model, lexicon: new Lexicon(lexicon.data) } };
}

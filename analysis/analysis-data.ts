/** The data files that the analysis stands on, read and checked together: with one of them damaged there is no analysis. */
import type { InvalidData } from './data-file.ts';
import { SUBJECT_WEIGHTS } from './grammar/subject/rank-subjects.ts';
import { readNames } from './names/tagger/names-file.ts';
import { readWeights, type WeightTable } from './ranking/weight-table.ts';
import type { ChainModel } from './sequence/chain-model.ts';
import { Lexicon } from './tokens/lexicon/lexicon.ts';
import { readLexicon } from './tokens/lexicon/lexicon-file.ts';
import { Tagger } from './tokens/tagger/tagger.ts';
import { readTagger } from './tokens/tagger/tagger-file.ts';

export interface AnalysisData {
  /** The trained tagger for names. */
  readonly names: ChainModel;
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  /** Weights by which the subject of a verb is found. */
  readonly subjects: WeightTable;
}

export type DataFiles = Readonly<Record<keyof AnalysisData, ArrayBuffer>>;

export type DataReading =
  | { readonly status: 'ready'; readonly data: AnalysisData }
  | {
      readonly status: 'invalid';
      readonly file: keyof DataFiles;
      readonly reason: InvalidData['reason'] | 'missing';
    };

export function readAnalysisData(files: DataFiles): DataReading {
  const names = readNames(files.names);
  if (names.status === 'invalid') return { ...names, file: 'names' };
  const words = readLexicon(files.lexicon);
  if (words.status === 'invalid') return { ...words, file: 'lexicon' };
  const tags = readTagger(files.tagger);
  if (tags.status === 'invalid') return { ...tags, file: 'tagger' };
  const subjects = readWeights(files.subjects, SUBJECT_WEIGHTS);
  if (subjects.status === 'invalid') return { ...subjects, file: 'subjects' };
  const lexicon = new Lexicon(words.data);
  return {
    status: 'ready',
    data: {
      names: names.model,
      lexicon,
      tagger: new Tagger(tags.model, lexicon),
      subjects: subjects.weights,
    },
  };
}

/** The trained tagger for names as a file: a chain model over `LABELS`. */
import type { InvalidData } from '../../data-file.ts';
import { type ChainModel, readChain, writeChain } from '../../sequence/chain-model.ts';
import { LABEL_COUNT } from './labels.ts';

const FILE = { magic: 0x4e4d5453, version: 3, labels: LABEL_COUNT };

type NamesReading = { readonly status: 'ready'; readonly model: ChainModel } | InvalidData;

export const readNames = (file: ArrayBuffer): NamesReading => {
  const reading = readChain(file, FILE);
  return reading.status === 'invalid' ? reading : { status: 'ready', model: reading.model };
};

export const writeNames = (model: ChainModel): ArrayBuffer => writeChain(model, FILE);

/**
 * The trained tagger as a file: a chain model, with the forms seen in training as its further data (3 × uint32 a form: hash, tags
 * low, tags high with the top bit for "closed").
 */
import type { InvalidData } from '../../data-file.ts';
import { type ChainModel, readChain, writeChain } from '../../sequence/chain-model.ts';
import type { SeenForm } from './candidates.ts';
import { TAG_COUNT } from './tags.ts';

const FILE = { magic: 0x47545453, version: 3, labels: TAG_COUNT };

export interface TaggerModel extends ChainModel {
  readonly seen: ReadonlyMap<number, SeenForm>;
}

const SEEN_FIELDS = 3;
const CLOSED = 0x80000000;

type TaggerReading = { readonly status: 'ready'; readonly model: TaggerModel } | InvalidData;

export function readTagger(file: ArrayBuffer): TaggerReading {
  const reading = readChain(file, FILE);
  if (reading.status === 'invalid') return reading;
  return { status: 'ready', model: { ...reading.model, seen: seenForms(reading.more) } };
}

function seenForms(words: Uint32Array): Map<number, SeenForm> {
  const forms = new Map<number, SeenForm>();
  for (let at = 0; at + SEEN_FIELDS <= words.length; at += SEEN_FIELDS) {
    const [hash = 0, low = 0, high = 0] = words.subarray(at, at + SEEN_FIELDS);
    forms.set(hash | 0, { tags: { low: low | 0, high: high & ~CLOSED }, isClosed: (high & CLOSED) !== 0 });
  }
  return forms;
}

export function writeTagger(model: TaggerModel): ArrayBuffer {
  const seen = [...model.seen]
    .sort(([a], [b]) => a - b)
    .flatMap(([hash, { tags, isClosed }]) => [hash, tags.low, tags.high | (isClosed ? CLOSED : 0)]);
  return writeChain(
    model,
    FILE,
    Uint32Array.from(seen, (word) => word >>> 0),
  );
}

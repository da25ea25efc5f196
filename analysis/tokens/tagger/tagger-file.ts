/**
 * The trained tagger as a file. Layout after the common header, little endian: number of tags, log2 of the slots, checkpoints,
 * entries, seen forms (uint32 each), scale (float32), sum of nothing (uint32, keeps the transitions in place);
 * transitions (float32: tags × tags, from row to column, then one row for the start of a sentence);
 * checkpoints (uint32: first entry of every 16th slot); seen forms (3 × uint32: hash, tags low, tags high with the top bit for
 * "closed"); fingerprints of the features (uint16 a slot, 0 is empty); entries (uint8 tag, int8 weight); entries a slot (uint8).
 */
import {
  checkDataFile,
  type FileKind,
  HEADER_BYTES,
  type InvalidData,
  sealDataFile,
} from '../../data-file.ts';
import type { SeenForm } from './candidates.ts';
import { TAG_COUNT } from './tags.ts';

const FILE: FileKind = { magic: 0x47545453, version: 1 };

export interface TaggerModel {
  /** What an int8 weight of 1 is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly slotBits: number;
  readonly fingerprints: Uint16Array;
  /** Entries of each slot, and the first entry of every `BLOCK`th slot. */
  readonly counts: Uint8Array;
  readonly checkpoints: Uint32Array;
  /** Tag and weight of each entry, in turn. */
  readonly entries: Int8Array;
  readonly seen: ReadonlyMap<number, SeenForm>;
}

export const BLOCK = 16;
const FIELDS = 7;
const SEEN_FIELDS = 3;
const CLOSED = 0x80000000;
const MOST_SLOT_BITS = 20;

export type TaggerReading = { readonly status: 'ready'; readonly model: TaggerModel } | InvalidData;

export function readTagger(file: ArrayBuffer): TaggerReading {
  const invalid = checkDataFile(file, FILE);
  if (invalid) return invalid;
  const at = HEADER_BYTES + 4 * FIELDS;
  if (file.byteLength < at) return { status: 'invalid', reason: 'wrong size' };
  const fields = new Uint32Array(file, HEADER_BYTES, FIELDS);
  const [tags = 0, slotBits = 0, , entries = 0, seen = 0] = fields;
  if (tags !== TAG_COUNT) return { status: 'invalid', reason: 'another version' };
  if (slotBits > MOST_SLOT_BITS || sizeOf(slotBits, entries, seen) !== file.byteLength)
    return { status: 'invalid', reason: 'wrong size' };
  return { status: 'ready', model: sections(file, at, slotBits, entries, seen) };
}

function sections(
  file: ArrayBuffer,
  start: number,
  slotBits: number,
  entries: number,
  seen: number,
): TaggerModel {
  const slots = 2 ** slotBits;
  let at = start;
  const place = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const transitions = new Float32Array(file, place(4 * TRANSITIONS), TRANSITIONS);
  const checkpoints = new Uint32Array(file, place((4 * slots) / BLOCK), slots / BLOCK);
  const seenWords = new Uint32Array(file, place(4 * SEEN_FIELDS * seen), SEEN_FIELDS * seen);
  const fingerprints = new Uint16Array(file, place(2 * slots), slots);
  const weights = new Int8Array(file, place(2 * entries), 2 * entries);
  const counts = new Uint8Array(file, place(slots), slots);
  const scale = new DataView(file).getFloat32(HEADER_BYTES + 4 * 5, true);
  return {
    scale,
    transitions,
    slotBits,
    fingerprints,
    counts,
    checkpoints,
    entries: weights,
    seen: seenForms(seenWords),
  };
}

const TRANSITIONS = (TAG_COUNT + 1) * TAG_COUNT;

const sizeOf = (slotBits: number, entries: number, seen: number): number => {
  const slots = 2 ** slotBits;
  const size = 4 * (FIELDS + TRANSITIONS + slots / BLOCK + SEEN_FIELDS * seen) + 3 * slots + 2 * entries;
  return HEADER_BYTES + Math.ceil(size / 4) * 4;
};

function seenForms(words: Uint32Array): Map<number, SeenForm> {
  const forms = new Map<number, SeenForm>();
  for (let at = 0; at < words.length; at += SEEN_FIELDS) {
    const [hash = 0, low = 0, high = 0] = words.subarray(at, at + SEEN_FIELDS);
    forms.set(hash | 0, { tags: { low: low | 0, high: high & ~CLOSED }, isClosed: (high & CLOSED) !== 0 });
  }
  return forms;
}

export function writeTagger(model: TaggerModel): ArrayBuffer {
  const entries = model.entries.length / 2;
  const file = new ArrayBuffer(sizeOf(model.slotBits, entries, model.seen.size));
  const view = new DataView(file);
  [TAG_COUNT, model.slotBits, model.checkpoints.length, entries, model.seen.size].forEach((value, index) => {
    view.setUint32(HEADER_BYTES + 4 * index, value, true);
  });
  view.setFloat32(HEADER_BYTES + 4 * 5, model.scale, true);
  const seen = [...model.seen]
    .sort(([a], [b]) => a - b)
    .flatMap(([hash, { tags, isClosed }]) => [hash, tags.low, tags.high | (isClosed ? CLOSED : 0)]);
  let at = HEADER_BYTES + 4 * FIELDS;
  const parts = [
    model.transitions,
    model.checkpoints,
    Int32Array.from(seen),
    model.fingerprints,
    model.entries,
    model.counts,
  ];
  for (const part of parts) {
    new Uint8Array(file, at).set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    at += part.byteLength;
  }
  sealDataFile(file, FILE);
  return file;
}

/** The slot where a key stands or would be put: open addressing, next slot where one is taken by another key. */
export function slotOf(
  { slotBits, fingerprints }: Pick<TaggerModel, 'slotBits' | 'fingerprints'>,
  key: number,
): number {
  const mask = (1 << slotBits) - 1;
  const fingerprint = fingerprintOf(key);
  let slot = key & mask;
  while (fingerprints[slot] !== 0 && fingerprints[slot] !== fingerprint) slot = (slot + 1) & mask;
  return slot;
}

/** The upper half of the key, as the lower half tells the slot; never 0. */
export const fingerprintOf = (key: number): number => key >>> 16 || 1;

/** Adds a feature's weights to the sums of the tags; a feature that the model does not know adds nothing. */
export function addWeights(model: TaggerModel, key: number, sums: Int16Array): void {
  const slot = slotOf(model, key);
  if (model.fingerprints[slot] === 0) return;
  const { counts, entries } = model;
  let at = model.checkpoints[slot >> 4] as number;
  for (let other = slot & ~15; other < slot; other++) at += counts[other] as number;
  const end = at + (counts[slot] as number);
  for (; at < end; at++) {
    const tag = entries[2 * at] as number;
    sums[tag] = (sums[tag] as number) + (entries[2 * at + 1] as number);
  }
}

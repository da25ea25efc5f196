/**
 * A linear-chain conditional random field as data: a weight for each label of a hashed feature, and one for each step from label
 * to label. Both taggers are such models. Layout of a file after the common header, little endian: number of labels, log2 of the
 * slots, entries, words of further data (uint32 each), scale (float32); transitions (float32: labels × labels, from row to
 * column, then one row for the start); further data (uint32); fingerprints of the features (uint16 a slot, 0 is empty); entries
 * (uint8 label, int8 weight); entries a slot (uint8).
 */
import { checkDataFile, type FileKind, HEADER_BYTES, type InvalidData, sealDataFile } from '../data-file.ts';

export interface ChainModel {
  /** What an int8 weight of 1 is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly slotBits: number;
  readonly fingerprints: Uint16Array;
  /** The first entry of each slot and, last, how many there are. */
  readonly firstEntries: Uint32Array;
  /** Label and weight of each entry, in turn. */
  readonly entries: Int8Array;
}

/** A model without features, all of whose steps weigh the same. */
export const emptyChain = (labels: number): ChainModel => ({
  scale: 1,
  transitions: new Float32Array((labels + 1) * labels),
  slotBits: 0,
  fingerprints: new Uint16Array(1),
  firstEntries: new Uint32Array(2),
  entries: new Int8Array(0),
});

interface ChainFileKind extends FileKind {
  readonly labels: number;
}

type ChainReading =
  | { readonly status: 'ready'; readonly model: ChainModel; readonly more: Uint32Array }
  | InvalidData;

const FIELDS = 5;
const MOST_SLOT_BITS = 20;

export function readChain(file: ArrayBuffer, kind: ChainFileKind): ChainReading {
  const invalid = checkDataFile(file, kind);
  if (invalid) return invalid;
  if (file.byteLength < HEADER_BYTES + 4 * FIELDS) return { status: 'invalid', reason: 'wrong size' };
  const [labels = 0, slotBits = 0, entries = 0, more = 0] = new Uint32Array(file, HEADER_BYTES, FIELDS);
  if (labels !== kind.labels) return { status: 'invalid', reason: 'another version' };
  const sizes = { labels, slotBits, entries, more };
  if (slotBits > MOST_SLOT_BITS || sizeOf(sizes) !== file.byteLength)
    return { status: 'invalid', reason: 'wrong size' };
  return { status: 'ready', ...sections(file, sizes) };
}

interface Sizes {
  readonly labels: number;
  readonly slotBits: number;
  readonly entries: number;
  /** Words of further data. */
  readonly more: number;
}

const transitionsOf = (labels: number): number => (labels + 1) * labels;

function sizeOf({ labels, slotBits, entries, more }: Sizes): number {
  const words = FIELDS + transitionsOf(labels) + more;
  return HEADER_BYTES + Math.ceil((4 * words + 3 * 2 ** slotBits + 2 * entries) / 4) * 4;
}

function sections(
  file: ArrayBuffer,
  { labels, slotBits, entries, more }: Sizes,
): { model: ChainModel; more: Uint32Array } {
  const slots = 2 ** slotBits;
  let at = HEADER_BYTES + 4 * FIELDS;
  const place = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const transitions = new Float32Array(file, place(4 * transitionsOf(labels)), transitionsOf(labels));
  const further = new Uint32Array(file, place(4 * more), more);
  const fingerprints = new Uint16Array(file, place(2 * slots), slots);
  const weights = new Int8Array(file, place(2 * entries), 2 * entries);
  const counts = new Uint8Array(file, place(slots), slots);
  const scale = new DataView(file).getFloat32(HEADER_BYTES + 4 * (FIELDS - 1), true);
  const firstEntries = firstEntriesOf(counts);
  const model = { scale, transitions, slotBits, fingerprints, firstEntries, entries: weights };
  return { model, more: further };
}

/** @param counts entries a slot */
function firstEntriesOf(counts: Uint8Array): Uint32Array {
  const first = new Uint32Array(counts.length + 1);
  for (let slot = 0; slot < counts.length; slot++)
    first[slot + 1] = (first[slot] as number) + (counts[slot] as number);
  return first;
}

/** @param more further data that belongs to the model */
export function writeChain(model: ChainModel, kind: ChainFileKind, more = new Uint32Array(0)): ArrayBuffer {
  const entries = model.entries.length / 2;
  const sizes = { labels: kind.labels, slotBits: model.slotBits, entries, more: more.length };
  const file = new ArrayBuffer(sizeOf(sizes));
  const view = new DataView(file);
  [sizes.labels, sizes.slotBits, sizes.entries, sizes.more].forEach((value, index) => {
    view.setUint32(HEADER_BYTES + 4 * index, value, true);
  });
  view.setFloat32(HEADER_BYTES + 4 * (FIELDS - 1), model.scale, true);
  let at = HEADER_BYTES + 4 * FIELDS;
  const { transitions, fingerprints, firstEntries } = model;
  const counts = Uint8Array.from(fingerprints, (_, slot) => entriesIn(firstEntries, slot));
  for (const part of [transitions, more, fingerprints, model.entries, counts]) {
    new Uint8Array(file, at).set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    at += part.byteLength;
  }
  sealDataFile(file, kind);
  return file;
}

const entriesIn = (firstEntries: Uint32Array, slot: number): number =>
  (firstEntries[slot + 1] as number) - (firstEntries[slot] as number);

/** The slot where a key stands or would be put: open addressing, next slot where one is taken by another key. */
export function slotOf(
  { slotBits, fingerprints }: Pick<ChainModel, 'slotBits' | 'fingerprints'>,
  key: number,
): number {
  const mask = (1 << slotBits) - 1;
  const fingerprint = fingerprintOf(key);
  let slot = key & mask;
  while (fingerprints[slot] !== 0 && fingerprints[slot] !== fingerprint) slot = (slot + 1) & mask;
  return slot;
}

/** The upper half of the key, as the lower half says the slot; never 0. */
export const fingerprintOf = (key: number): number => key >>> 16 || 1;

/**
 * Adds a feature's weights to the sums of the labels; a feature that the model does not know adds nothing.
 * @param row where the sums begin
 */
export function addWeights(model: ChainModel, key: number, sums: Int16Array, row = 0): void {
  const slot = slotOf(model, key);
  if (model.fingerprints[slot] === 0) return;
  const { firstEntries, entries } = model;
  const end = firstEntries[slot + 1] as number;
  for (let at = firstEntries[slot] as number; at < end; at++) {
    const label = row + (entries[2 * at] as number);
    sums[label] = (sums[label] as number) + (entries[2 * at + 1] as number);
  }
}

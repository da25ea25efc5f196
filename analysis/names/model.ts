/**
 * The trained tagger as a file: transitions between labels, and a hash table from feature keys to one weight a label.
 * Layout, little endian: magic, version, label count, log2 of the slots (4 × uint32), scale (float32), transitions (float32,
 * labels × labels, from row to column), fingerprints (uint16 a slot, 0 is empty), weights (int8, labels a slot).
 */
import { LABEL_COUNT } from './tagger/labels.ts';

export interface Model {
  /** What an int8 weight of 1 is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly slotBits: number;
  readonly fingerprints: Uint16Array;
  readonly weights: Int8Array;
}

const MAGIC = 0x4e4d5453;
const VERSION = 1;
const HEADER_BYTES = 20;
const MOST_SLOT_BITS = 20;

/** A file that is no model of this version is a value with a name, as the extension must run on without it. */
export type ModelReading =
  | { readonly status: 'ready'; readonly model: Model }
  | { readonly status: 'invalid'; readonly reason: 'not a model' | 'another version' | 'wrong size' };

export function readModel(file: ArrayBuffer): ModelReading {
  if (file.byteLength < HEADER_BYTES) return { status: 'invalid', reason: 'not a model' };
  const header = new DataView(file);
  if (header.getUint32(0, true) !== MAGIC) return { status: 'invalid', reason: 'not a model' };
  if (header.getUint32(4, true) !== VERSION || header.getUint32(8, true) !== LABEL_COUNT) {
    return { status: 'invalid', reason: 'another version' };
  }
  const slotBits = header.getUint32(12, true);
  if (slotBits > MOST_SLOT_BITS || file.byteLength !== sizeOf(slotBits))
    return { status: 'invalid', reason: 'wrong size' };
  const fingerprintsAt = HEADER_BYTES + 4 * LABEL_COUNT ** 2;
  const weightsAt = fingerprintsAt + 2 * 2 ** slotBits;
  return {
    status: 'ready',
    model: {
      scale: header.getFloat32(16, true),
      transitions: new Float32Array(file.slice(HEADER_BYTES, fingerprintsAt)),
      slotBits,
      fingerprints: new Uint16Array(file.slice(fingerprintsAt, weightsAt)),
      weights: new Int8Array(file, weightsAt),
    },
  };
}

const sizeOf = (slotBits: number): number =>
  HEADER_BYTES + 4 * LABEL_COUNT ** 2 + (2 + LABEL_COUNT) * 2 ** slotBits;

export function writeModel(model: Model): ArrayBuffer {
  const file = new ArrayBuffer(sizeOf(model.slotBits));
  const view = new DataView(file);
  [MAGIC, VERSION, LABEL_COUNT, model.slotBits].forEach((value, index) => {
    view.setUint32(4 * index, value, true);
  });
  view.setFloat32(16, model.scale, true);
  let at = HEADER_BYTES;
  for (const weight of model.transitions) {
    view.setFloat32(at, weight, true);
    at += 4;
  }
  for (const fingerprint of model.fingerprints) {
    view.setUint16(at, fingerprint, true);
    at += 2;
  }
  new Int8Array(file, at).set(model.weights);
  return file;
}

/** The slot where a key stands or would be put: open addressing, next slot where one is taken by another key. */
export function slotOf(model: Pick<Model, 'slotBits' | 'fingerprints'>, key: number): number {
  const mask = (1 << model.slotBits) - 1;
  const fingerprint = fingerprintOf(key);
  let slot = key & mask;
  while (model.fingerprints[slot] !== 0 && model.fingerprints[slot] !== fingerprint) slot = (slot + 1) & mask;
  return slot;
}

/** The upper half of the key, as the lower half tells the slot; never 0. */
export const fingerprintOf = (key: number): number => key >>> 16 || 1;

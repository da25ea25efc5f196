/**
 * Weights of the features by which candidates are ranked, as a data file: a hash table from feature keys to one weight.
 * Layout behind the header of all data files, little endian: log2 of the slots (uint32), what a weight of 1 is worth
 * (float32), keys (uint32 a slot, 0 is empty), weights (int16 a slot).
 */
import { checkDataFile, type FileKind, HEADER_BYTES, type InvalidData, sealDataFile } from '../data-file.ts';

export interface WeightTable {
  readonly slotBits: number;
  readonly scale: number;
  readonly keys: Uint32Array;
  readonly weights: Int16Array;
}

type WeightReading = { readonly status: 'ready'; readonly weights: WeightTable } | InvalidData;

const MOST_SLOT_BITS = 18;
const LARGEST_WEIGHT = 32_767;
const TABLE_AT = HEADER_BYTES + 8;

export function readWeights(file: ArrayBuffer, kind: FileKind): WeightReading {
  const invalid = checkDataFile(file, kind);
  if (invalid) return invalid;
  if (file.byteLength < TABLE_AT) return { status: 'invalid', reason: 'wrong size' };
  const header = new DataView(file, HEADER_BYTES);
  const slotBits = header.getUint32(0, true);
  if (slotBits > MOST_SLOT_BITS || file.byteLength !== sizeOf(slotBits))
    return { status: 'invalid', reason: 'wrong size' };
  const slots = 2 ** slotBits;
  return {
    status: 'ready',
    weights: {
      slotBits,
      scale: header.getFloat32(4, true),
      keys: new Uint32Array(file, TABLE_AT, slots),
      weights: new Int16Array(file, TABLE_AT + 4 * slots, slots),
    },
  };
}

const sizeOf = (slotBits: number): number => TABLE_AT + 6 * 2 ** slotBits;

/** @param learnt weight by feature key; those that round to 0 are left out */
export function writeWeights(learnt: ReadonlyMap<number, number>, kind: FileKind): ArrayBuffer {
  const scale = Math.max(1e-6, ...[...learnt.values()].map(Math.abs)) / LARGEST_WEIGHT;
  const rounded = [...learnt]
    .map(([key, weight]): [number, number] => [key >>> 0, Math.round(weight / scale)])
    .filter(([key, weight]) => key !== 0 && weight !== 0)
    .sort(([a], [b]) => a - b);
  const slotBits = Math.max(1, Math.ceil(Math.log2(1.5 * rounded.length + 1)));
  const file = new ArrayBuffer(sizeOf(slotBits));
  const header = new DataView(file, HEADER_BYTES);
  header.setUint32(0, slotBits, true);
  header.setFloat32(4, scale, true);
  const keys = new Uint32Array(file, TABLE_AT, 2 ** slotBits);
  const weights = new Int16Array(file, TABLE_AT + 4 * 2 ** slotBits, 2 ** slotBits);
  for (const [key, weight] of rounded) {
    const slot = slotOf(keys, key);
    keys[slot] = key;
    weights[slot] = weight;
  }
  sealDataFile(file, kind);
  return file;
}

/** Where a key stands or would be put: open addressing, the next slot where one is taken by another key. */
function slotOf(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** The weight of a feature; 0 for one that was not learnt. @param key as made by `featureKey` */
export function weightOf({ keys, weights, scale }: WeightTable, key: number): number {
  const slot = slotOf(keys, key >>> 0);
  return keys[slot] === 0 ? 0 : (weights[slot] as number) * scale;
}

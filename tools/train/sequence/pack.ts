/** From learnt weights to the table of a chain model: the heaviest features, rounded to int8. */
import { type ChainModel, fingerprintOf, slotOf } from '../../../analysis/sequence/chain-model.ts';
import type { ChainWeights } from './chain-crf.ts';

/** The share of slots that may be taken, so that looking up a key stays short. */
const FULLEST = 0.8;

/** How many features a table of `2 ** slotBits` slots holds. */
export const roomOf = (slotBits: number): number => Math.floor(FULLEST * 2 ** slotBits);

type Row = readonly (readonly [label: number, weight: number])[];

export function packChain({ ids, weights, transitions }: ChainWeights, slotBits: number): ChainModel {
  const labels = labelsOf(transitions);
  let greatest = 0;
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
  const scale = greatest / 127 || 1;
  const rows = new Map<number, Row>();
  for (const [key, id] of ids) {
    const row = [...weights.subarray(id * labels, (id + 1) * labels)]
      .map((weight, label): [number, number] => [label, Math.round(weight / scale)])
      .filter(([, weight]) => weight !== 0);
    if (row.length > 0) rows.set(key, row);
  }
  const kept = heaviest(rows.keys(), roomOf(slotBits), (key) =>
    Math.max(...(rows.get(key) ?? []).map(([, weight]) => Math.abs(weight))),
  );
  const table = tableOf(new Map(kept.map((key) => [key, rows.get(key) ?? []])), slotBits);
  return { scale, transitions: Float32Array.from(transitions), slotBits, ...table };
}

/** The features with the greatest weight for any label, numbered anew. */
export function heaviestFeatures(
  { ids, weights, transitions }: ChainWeights,
  most: number,
): Map<number, number> {
  const labels = labelsOf(transitions);
  const sizeOf = (key: number): number => {
    const row = (ids.get(key) ?? 0) * labels;
    let greatest = 0;
    for (let label = 0; label < labels; label++)
      greatest = Math.max(greatest, Math.abs(weights[row + label] as number));
    return greatest;
  };
  return new Map(heaviest(ids.keys(), most, sizeOf).map((key, id) => [key, id]));
}

/** The transitions are (labels + 1) × labels. */
const labelsOf = (transitions: Float64Array): number => Math.floor(Math.sqrt(transitions.length));

function heaviest(keys: Iterable<number>, most: number, sizeOf: (key: number) => number): number[] {
  return [...keys]
    .map((key) => ({ key, size: sizeOf(key) }))
    .sort((a, b) => b.size - a.size || a.key - b.key)
    .slice(0, most)
    .map(({ key }) => key);
}

function tableOf(
  rows: ReadonlyMap<number, Row>,
  slotBits: number,
): Pick<ChainModel, 'fingerprints' | 'firstEntries' | 'entries'> {
  const slots = 2 ** slotBits;
  const fingerprints = new Uint16Array(slots);
  const bySlot = new Map<number, Row>();
  for (const [key, row] of rows) {
    const slot = slotOf({ slotBits, fingerprints }, key);
    fingerprints[slot] = fingerprintOf(key);
    bySlot.set(slot, row);
  }
  const firstEntries = new Uint32Array(slots + 1);
  const entries: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    for (const entry of bySlot.get(slot) ?? []) entries.push(...entry);
    firstEntries[slot + 1] = entries.length / 2;
  }
  return { fingerprints, firstEntries, entries: Int8Array.from(entries) };
}

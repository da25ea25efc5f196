import { fingerprintOf, type Model, slotOf } from '../model.ts';
import { LABEL_COUNT } from './labels.ts';

/** Adds a feature's weights, one for each label, to the sum; a feature that the model does not know adds nothing. */
export function addWeights(model: Model, key: number, sum: Int16Array): void {
  const slot = slotOf(model, key);
  if (model.fingerprints[slot] !== fingerprintOf(key)) return;
  const row = slot * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    sum[label] = (sum[label] as number) + (model.weights[row + label] as number);
  }
}

/** The committed model, for what runs outside of the browser. */
import { readFileSync } from 'node:fs';
import { type Model, readModel } from '../analysis/names/model.ts';
import { MODEL_FILE } from '../extension/model-file.ts';

/** @throws if assets/ holds no model that this version understands */
export function readModelFile(): Model {
  const bytes = readFileSync(new URL(`../assets/${MODEL_FILE}`, import.meta.url));
  const reading = readModel(new Uint8Array(bytes).buffer);
  if (reading.status === 'invalid')
    throw new Error(`assets/${MODEL_FILE} is ${reading.reason}; npm run train writes it`);
  return reading.model;
}

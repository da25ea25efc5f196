/** Loads the tagger's weights from the extension's own files, once, when the first article asks for them. */
import { type ModelReading, readModel } from '../analysis/names/model.ts';
import { MODEL_FILE } from './model-file.ts';

let loading: Promise<ModelReading> | null = null;

/** A file that could not be fetched is asked for again with the next article. */
export async function loadModel(): Promise<ModelReading> {
  loading ??= fetchModel();
  const reading = await loading;
  if (reading.status === 'invalid') loading = null;
  return reading;
}

async function fetchModel(): Promise<ModelReading> {
  const response = await fetch(`/${MODEL_FILE}`);
  return readModel(await response.arrayBuffer());
}

/** The gate for settings that a reader brings in a file. */
import {
  array,
  boolean,
  entriesFromList,
  maxLength,
  object,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';
import { LAYERS } from '../highlights/layers.ts';
import type { Settings } from './settings.ts';
import { LANGUAGES } from './texts/languages.ts';

const addresses = pipe(array(pipe(string(), maxLength(5_000))), maxLength(10_000));

const schema = object({
  enabled: boolean(),
  language: picklist(['browser', ...LANGUAGES]),
  layers: object(entriesFromList(LAYERS, boolean())),
  coloured: boolean(),
  printed: boolean(),
  sitesOff: addresses,
  pagesOff: addresses,
});

/** The settings in a JSON text, with nothing in them that the type does not name; null where it holds none. */
export function parseSettings(json: string): Settings | null {
  const { success, output } = safeParse(schema, readJson(json));
  return success ? output : null;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

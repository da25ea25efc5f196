/** The gates for settings: those that a reader brings in a file, and those that the browser has kept. */
import {
  array,
  boolean,
  entriesFromList,
  fallback,
  type GenericSchema,
  maxLength,
  object,
  parse,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';
import { LAYERS, type Layer } from '../highlights/layers.ts';
import { CARD_TRIGGERS, DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { LANGUAGES } from './texts/languages.ts';

const addresses = pipe(array(pipe(string(), maxLength(5_000))), maxLength(10_000));

const FIELDS = {
  enabled: boolean(),
  language: picklist(['browser', ...LANGUAGES]),
  layers: object(entriesFromList(LAYERS, boolean())),
  coloured: boolean(),
  printed: boolean(),
  card: picklist(CARD_TRIGGERS),
  keepCorrections: boolean(),
  sitesOff: addresses,
  pagesOff: addresses,
};

/** The settings in a JSON text, with nothing in them that the type does not name; null where it holds none. */
export function parseSettings(json: string): Settings | null {
  const { success, output } = safeParse(object(FIELDS), readJson(json));
  return success ? output : null;
}

/**
 * Settings as they were found in the browser's storage: what an older or newer version wrote, a damaged file holds or
 * another hand has put there. What cannot be used is as in the beginning, each field by itself.
 */
export function completeSettings(stored: unknown): Settings {
  const fields = fieldsOf(stored);
  function read<Value>(schema: GenericSchema<unknown, Value>, key: keyof Settings, otherwise: Value): Value {
    return parse(fallback(schema, otherwise), fields.get(key));
  }
  const layers = fieldsOf(fields.get('layers'));
  const { enabled, language, coloured, printed, card, keepCorrections } = DEFAULT_SETTINGS;
  return {
    enabled: read(FIELDS.enabled, 'enabled', enabled),
    language: read(FIELDS.language, 'language', language),
    layers: mapLayers((layer) =>
      parse(fallback(boolean(), DEFAULT_SETTINGS.layers[layer]), layers.get(layer)),
    ),
    coloured: read(FIELDS.coloured, 'coloured', coloured),
    printed: read(FIELDS.printed, 'printed', printed),
    card: read(FIELDS.card, 'card', card),
    keepCorrections: read(FIELDS.keepCorrections, 'keepCorrections', keepCorrections),
    sitesOff: read(FIELDS.sitesOff, 'sitesOff', [...DEFAULT_SETTINGS.sitesOff]),
    pagesOff: read(FIELDS.pagesOff, 'pagesOff', [...DEFAULT_SETTINGS.pagesOff]),
  };
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const mapLayers = (isShown: (layer: Layer) => boolean): Settings['layers'] =>
  Object.fromEntries(LAYERS.map((layer) => [layer, isShown(layer)])) as Record<Layer, boolean>;

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

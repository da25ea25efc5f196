/**
 * The switches of an ablation. They exist only in the copy of the analysis that `build.ts` makes: the plugin there wraps
 * lists, tables of rules, weights and functions in these calls. What ships has no switch.
 */

export interface Ablation {
  /** Name of what is switched off; null: everything is on. */
  off: string | null;
  /** Names of what must be switched off before the copy is loaded. Filled while it is loaded, as the next. */
  readonly found: Set<string>;
  /** Names of what may be switched off at any time. */
  readonly live: Set<string>;
}

declare global {
  var stimmenAblation: Ablation | undefined;
}

const ablation = globalThis.stimmenAblation ?? { off: null, found: new Set(), live: new Set() };
const isOff = (name: string): boolean => {
  ablation.found.add(name);
  return ablation.off === name;
};

/** A list of the language data, or an empty one of its kind. */
export function list<Value>(name: string, value: Value): Value {
  const empty = emptyOf(value);
  return empty !== null && isOff(name) ? (empty as Value) : value;
}

function emptyOf(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (value instanceof RegExp) return new RegExp('(?!)', value.flags);
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return '';
  return isRecord(value) ? {} : null;
}

/** Rules in their order, features by their name, weights: one without each of them; anything else is left as it is. */
export function table<Value>(name: string, value: Value): Value {
  if (Array.isArray(value)) return listWithout(name, value) as Value;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  if (entries.every(([, entry]) => typeof entry === 'function'))
    return change(name, entries, () => () => null) as Value;
  if (/WEIGHTS?$|weights\.json$/.test(name) && entries.every(([, entry]) => typeof entry === 'number'))
    return change(name, entries, () => 0) as Value;
  return value;
}

function listWithout(name: string, entries: readonly unknown[]): readonly unknown[] {
  if (entries.length > 0 && entries.every((entry) => typeof entry === 'function'))
    return entries.filter((entry) => !isOff(`${name} ${entry.name}`));
  const isWeighed = (entry: unknown): entry is { of: string; weight: number } =>
    isRecord(entry) && typeof entry.of === 'string' && typeof entry.weight === 'number';
  if (!entries.every(isWeighed)) return entries;
  return entries.map((entry) => (isOff(`${name} ${entry.of}`) ? { ...entry, weight: 0 } : entry));
}

const change = (
  name: string,
  entries: readonly (readonly [string, unknown])[],
  off: () => unknown,
): Record<string, unknown> =>
  Object.fromEntries(entries.map(([key, entry]) => [key, isOff(`${name} ${key}`) ? off() : entry]));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** @returns the switches' state, which a function asks when it is called: it needs no new copy to be switched off */
export function rule(name: string): Ablation {
  ablation.live.add(name);
  return ablation;
}

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

/**
 * Rules in their order, features by their name, weights: one without each of them; anything else is left as it is. All of these
 * can be switched off at any time.
 */
export function table<Value>(name: string, value: Value): Value {
  if (Array.isArray(value)) return listWithout(name, value) as Value;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  if (entries.every((entry): entry is [string, Rule] => typeof entry[1] === 'function'))
    return Object.fromEntries(
      entries.map(([key, entry]) => [key, switched(`${name} ${key}`, entry, () => null)]),
    ) as Value;
  if (/WEIGHTS?$|weights\.json$/.test(name) && entries.every(([, entry]) => typeof entry === 'number'))
    return withoutEach(name, entries) as Value;
  return value;
}

function listWithout(name: string, entries: readonly unknown[]): readonly unknown[] {
  if (entries.length > 0 && entries.every((entry): entry is Rule => typeof entry === 'function'))
    return entries.map((entry) => switched(`${name} ${entry.name}`, entry, nothingLike));
  const isWeighed = (entry: unknown): entry is { of: string; weight: number } =>
    isRecord(entry) && typeof entry.of === 'string' && typeof entry.weight === 'number';
  if (!entries.every(isWeighed)) return entries;
  return entries.map((entry) => {
    const isOff = liveSwitch(`${name} ${entry.of}`);
    return Object.defineProperty({ ...entry }, 'weight', { get: () => (isOff() ? 0 : entry.weight) });
  });
}

type Rule = (...given: unknown[]) => unknown;

/** @param nothing what it finds while it is off, like what it would have found */
function switched(name: string, rule: Rule, nothing: (found: unknown) => unknown): Rule {
  const isOff = liveSwitch(name);
  return (...given) => (isOff() ? nothing(rule(...given)) : rule(...given));
}

function nothingLike(found: unknown): unknown {
  if (Array.isArray(found)) return [];
  return typeof found === 'boolean' ? false : null;
}

function withoutEach(name: string, entries: readonly (readonly [string, unknown])[]): object {
  const weights = {};
  for (const [key, weight] of entries) {
    const isOff = liveSwitch(`${name} ${key}`);
    Object.defineProperty(weights, key, { enumerable: true, get: () => (isOff() ? 0 : weight) });
  }
  return weights;
}

/** Listed with what is switched off before loading, but needs no new copy. */
function liveSwitch(name: string): () => boolean {
  ablation.found.add(name);
  ablation.live.add(name);
  return () => ablation.off === name;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** @returns the switches' state, which a function asks when it is called: it needs no new copy to be switched off */
export function rule(name: string): Ablation {
  ablation.live.add(name);
  return ablation;
}

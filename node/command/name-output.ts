/** Where the annotation of an input goes, and what must not stand in its way. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { FORMATS, type FormatName } from '../formats/formats.ts';
import { STANDARD_INPUT } from './list-inputs.ts';

interface Place {
  /** A folder; null for the standard output. */
  readonly out: string | null;
  readonly format: FormatName;
}

/** The file that the annotation of an input is written to; null for the standard output. */
export const outputFor = (input: string, { out, format }: Place): string | null =>
  out === null ? null : path.join(out, `${path.parse(input).name}.${FORMATS[format].extension}`);

/** Two inputs that would be written to one file: the second over the first. */
export function findClash(inputs: readonly string[], place: Place): readonly [string, string] | null {
  const known = new Map<string | null, string>();
  for (const input of place.out === null ? [] : inputs) {
    const output = outputFor(input, place);
    const other = known.get(output);
    if (other !== undefined) return [other, input];
    known.set(output, input);
  }
  return null;
}

/** The input in whose place one of the files would be written. */
export function findOverwritten(inputs: readonly string[], outputs: readonly string[]): string | null {
  const written = new Set(outputs.map(realPathOf));
  return inputs.find((input) => input !== STANDARD_INPUT && written.has(realPathOf(input))) ?? null;
}

/** Two names of one file, through a link say, are the same path. */
function realPathOf(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return path.resolve(name); // What is not there yet can be nobody's input.
  }
}

/** Articles line by line (NDJSON): one at a time in memory, in the order they come. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { annotate } from '../annotate.ts';
import type { Format } from '../formats/formats.ts';
import { STANDARD_INPUT } from './list-inputs.ts';

const text = v.optional(v.string());
const GIVEN = { url: text, date: text, outlet: text, title: text };
const LINE = v.union([v.object({ ...GIVEN, html: v.string() }), v.object({ ...GIVEN, text: v.string() })]);

/**
 * @param format of the annotations; a line that is no article becomes an object that says so where the format is NDJSON
 * @param write takes what is written, and resolves when there is room for more
 * @param onBadLine is given a sentence about a line that is no article
 * @returns how many lines were none
 */
export async function annotateLines(
  input: string,
  format: Format,
  write: (text: string) => Promise<void>,
  onBadLine: (sentence: string) => void,
): Promise<number> {
  const stream = input === STANDARD_INPUT ? process.stdin : createReadStream(input);
  let bad = 0;
  let number = 0;
  // Lines wait in the stream until they are asked for.
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const source = articleIn(line);
    if (typeof source !== 'string') await write(format.write(annotate(source)));
    else {
      bad++;
      onBadLine(`line ${number}: ${source}`);
      if (format.extension === 'ndjson')
        await write(`${JSON.stringify({ status: 'error', line: number, message: source })}\n`);
    }
  }
  return bad;
}

/** @returns the article, or what is wrong with the line */
function articleIn(line: string): v.InferOutput<typeof LINE> | string {
  try {
    const parsed = v.safeParse(LINE, JSON.parse(line));
    return parsed.success ? parsed.output : 'needs "html" or "text" as a string';
  } catch {
    return 'is no JSON';
  }
}

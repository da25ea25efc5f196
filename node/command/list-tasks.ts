/** What there is to do for the inputs: one task a file, one a line of NDJSON, one a page of a web archive. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { ARCHIVE, MANY, STANDARD_INPUT } from './list-inputs.ts';
import { messageOf } from './message-of.ts';
import type { Done, Task, TaskFormat } from './work.ts';

/** The next of an input: a task, or what has come of it already; `isLost`: the input cannot be read (any further). */
export type Step = { readonly input: string } & (
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'done'; readonly done: Done; readonly isLost: boolean }
  | { readonly kind: 'end' }
);

const text = v.optional(v.string());
const GIVEN = { url: text, date: text, outlet: text, title: text };
const LINE = v.union([v.object({ ...GIVEN, html: v.string() }), v.object({ ...GIVEN, text: v.string() })]);
type LineSource = v.InferOutput<typeof LINE>;

/** Lines are read as they are asked for, one after the other. */
export async function* listTasks(
  inputs: readonly string[],
  format: TaskFormat,
  url: string | null,
): AsyncGenerator<Step> {
  for (const input of inputs) {
    if (MANY.test(input)) yield* listMany(input, format);
    else yield { input, kind: 'task', task: { format, file: input, url } };
    yield { input, kind: 'end' };
  }
}

/**
 * Leaves out the first steps of each input, whose lines an earlier run has written.
 * @param numberOf asked once for each input, before its first step
 */
export async function* withoutFirst(
  steps: AsyncIterable<Step>,
  numberOf: (input: string) => number,
): AsyncGenerator<Step> {
  let left: number | null = null;
  for await (const step of steps) {
    left ??= numberOf(step.input);
    if (step.kind === 'end') left = null;
    if (left === null || left-- <= 0) yield step;
  }
}

/** What stops the reading is said, and what came before it is lost: half of a file passes for the whole. */
async function* listMany(input: string, format: TaskFormat): AsyncGenerator<Step> {
  try {
    yield* ARCHIVE.test(input) ? listPages(input, format) : listLines(input, format);
  } catch (error) {
    yield { input, kind: 'done', done: { text: null, failure: messageOf(error) }, isLost: true };
  }
}

async function* listPages(input: string, format: TaskFormat): AsyncGenerator<Step> {
  // Loaded only here: few inputs are archives.
  const { readWebArchive } = await import('../read/read-web-archive.ts');
  for await (const source of readWebArchive(input)) yield { input, kind: 'task', task: { format, source } };
}

async function* listLines(input: string, format: TaskFormat): AsyncGenerator<Step> {
  const stream = input === STANDARD_INPUT ? process.stdin : createReadStream(input);
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const source = articleIn(number === 1 ? line.replace(BYTE_ORDER_MARK, '') : line);
    yield typeof source === 'string'
      ? { input, kind: 'done', done: badLine(number, source, format), isLost: false }
      : { input, kind: 'task', task: { format, source: addressed(source, input, number) } };
  }
}

/** What programs on Windows begin a file with. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** A text without an address goes by its place, so that tables can tell it from others; pages are asked for their own. */
function addressed(source: LineSource, input: string, line: number): LineSource {
  if ('html' in source || source.url !== undefined) return source;
  const file = input === STANDARD_INPUT ? 'stdin:' : pathToFileURL(path.resolve(input)).href;
  return { ...source, url: `${file}#line=${line}` };
}

/** Becomes an object that says so, where the format is NDJSON. */
const badLine = (line: number, message: string, format: TaskFormat): Done => ({
  text: format === 'ndjson' ? `${JSON.stringify({ status: 'error', line, message })}\n` : '',
  failure: `line ${line}: ${message}`,
});

/** @returns the article, or what is wrong with the line */
function articleIn(line: string): LineSource | string {
  try {
    const parsed = v.safeParse(LINE, JSON.parse(line));
    return parsed.success ? parsed.output : 'needs "html" or "text" as a string';
  } catch {
    return 'is no JSON';
  }
}

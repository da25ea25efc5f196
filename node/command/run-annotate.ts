/** `stimmen annotate` over files, folders and streams. */
import { existsSync } from 'node:fs';
import { FORMATS } from '../formats/formats.ts';
import { printable } from '../formats/printable.ts';
import { takeOverLines } from './draft.ts';
import { inOrder } from './in-order.ts';
import { MANY } from './list-inputs.ts';
import { listTasks, withoutFirst } from './list-tasks.ts';
import { messageOf } from './message-of.ts';
import { outputFor } from './name-output.ts';
import { endWithReader, type Output, STANDARD_OUTPUT, WholeFile } from './output.ts';
import type { AnnotateCommand } from './parse-command.ts';
import { progressOf } from './progress.ts';
import { type Taken, take } from './take.ts';
import { workersOf } from './workers.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** @returns the exit code; reasons are on stderr, one sentence each */
export async function runAnnotate(command: AnnotateCommand): Promise<number> {
  endWithReader();
  const { format, out, url, resume } = command;
  const inputs = command.inputs.filter((input) => !resume || !existsSync(outputFor(input, command) ?? ''));
  const head = headOf(command);
  if (out === null) await STANDARD_OUTPUT.write(head);
  const goingOn = new Set<string>();
  const countLinesThere = (input: string): number => {
    const lines = takeUp(input, command);
    if (lines > 0) goingOn.add(input);
    return lines;
  };
  const outputOf = (input: string): Output => {
    const file = outputFor(input, command);
    return file === null ? STANDARD_OUTPUT : new WholeFile(file, head, goingOn.has(input));
  };
  const workers = await workersOf(command.jobs);
  const steps = withoutFirst(listTasks(inputs, format, url), countLinesThere);
  const taken = inOrder(steps, (step) => take(step, workers), workers.ahead);
  const failures = await writeAll(taken, outputOf, inputs.length);
  await workers.end();
  return failures > 0 ? 1 : 0;
}

/** @returns how many articles of an input a broken-off run has left, which only lines can be counted by */
function takeUp(input: string, command: AnnotateCommand): number {
  const file = outputFor(input, command);
  const hasLines = command.format === 'ndjson' && MANY.test(input);
  return command.resume && hasLines && file !== null ? takeOverLines(file) : 0;
}

const headOf = ({ format, withByteOrderMark }: AnnotateCommand): string =>
  `${withByteOrderMark && format.endsWith('csv') ? BYTE_ORDER_MARK : ''}${FORMATS[format].head ?? ''}`;

/** Writes what comes to the output of its input. @returns how often something failed; the others go on */
async function writeAll(
  taken: AsyncIterable<Taken>,
  outputOf: (input: string) => Output,
  total: number,
): Promise<number> {
  const progress = progressOf(total);
  let failures = 0;
  const complain = (name: string, sentence: string) => {
    failures++;
    console.error(printable(`${name}: ${sentence}`));
  };
  let output: Output | null = null;
  let isLost = false;
  for await (const { input, done, isLost: isNowLost } of taken) {
    if (done?.failure) complain(input, done.failure);
    isLost ||= isNowLost;
    output ??= outputOf(input);
    try {
      if (!isLost && done) await output.write(done.text ?? '');
      else if (!isLost) output.keep();
    } catch (error) {
      complain(output.name, messageOf(error));
      isLost = true;
    }
    if (done) continue;
    if (isLost) output.drop();
    output = null;
    isLost = false;
    progress.step();
  }
  progress.end();
  return failures;
}

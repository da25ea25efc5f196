import type { Step } from './list-tasks.ts';
import type { Done } from './work.ts';
import type { Workers } from './workers.ts';

/** A step with what came of it; null at the end of its input. */
export interface Taken {
  readonly input: string;
  readonly done: Done | null;
  /** The input cannot be read, or no further. */
  readonly isLost: boolean;
}

export async function take(step: Step, workers: Workers): Promise<Taken> {
  const { input } = step;
  if (step.kind === 'end') return { input, done: null, isLost: false };
  if (step.kind === 'done') return { input, done: step.done, isLost: step.isLost };
  const done = await workers.work(step.task);
  // A line that fails is one of many; a file that fails has nothing else.
  return { input, done, isLost: 'file' in step.task && done.text === null };
}

/** Runs a command and looks at it from outside: how long it takes, and how much memory it holds on the way. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Measurement {
  readonly seconds: number;
  /** Of the processor, all threads; the figure to go by on a busy machine. */
  readonly processorSeconds: number;
  /** Resident memory in MB, in even steps over the run. */
  readonly megabytes: readonly number[];
}

/** Milliseconds between two looks. */
const STEP = 100;
/** Units of processor time a second, in which Linux counts. */
const TICKS = 100;

/** @throws where the command fails; where it does not run on Linux, which counts what is asked for */
export async function measure(parameters: readonly string[], input: Iterable<string>): Promise<Measurement> {
  const begun = performance.now();
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const megabytes: number[] = [];
  let processorSeconds = 0;
  const look = () => {
    try {
      const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      const counts = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      if (resident) megabytes.push(Number(resident) / 1024);
      processorSeconds = (Number(counts[11]) + Number(counts[12])) / TICKS;
    } catch {
      // It has ended between two looks.
    }
  };
  const timer = setInterval(look, STEP);
  child.stdout.resume();
  await pipeline(Readable.from(input), child.stdin);
  const code = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1_000, processorSeconds, megabytes };
}

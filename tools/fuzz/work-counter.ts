/** Counts what the product's code does: how often each of its blocks of code runs. Counted, not timed, so no machine is too slow. */
import { type Profiler, Session } from 'node:inspector';

export class WorkCounter {
  readonly #session = new Session();

  /** @param counted the scripts whose work counts, by their address */
  constructor(private readonly counted: RegExp) {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How many blocks of code the task runs, each as often as it does. */
  of(task: () => unknown): number {
    this.#take();
    task();
    return this.#take();
  }

  stop(): void {
    this.#session.disconnect();
  }

  /** What has run since the last time. */
  #take(): number {
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      scripts = result;
    });
    return scripts
      .filter(({ url }) => this.counted.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  }
}

/** Who works on the articles: this thread, or a pool of others. */
import work, { type Done, type Task } from './work.ts';

export interface Workers {
  /** How many tasks are worth having under way. */
  readonly ahead: number;
  work(task: Task): Promise<Done>;
  end(): Promise<void>;
}

/** Tasks for each thread, so that none waits for this one to bring the next. */
const TASKS_A_THREAD = 4;

/** @param jobs threads; 1 stands for this one */
export async function workersOf(jobs: number): Promise<Workers> {
  if (jobs === 1) return { ahead: 1, work: async (task) => work(task), end: async () => {} };
  const { Piscina } = await import('piscina');
  const file = import.meta.url.endsWith('.ts') ? './work.ts' : './work.js';
  const pool = new Piscina<Task, Done>({
    filename: new URL(file, import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  return { ahead: TASKS_A_THREAD * jobs, work: (task) => pool.run(task), end: () => pool.destroy() };
}

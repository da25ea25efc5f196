/** `stimmen report`: one page over many articles. */
import { printable } from '../formats/printable.ts';
import type { ReportedArticle } from '../report/reported-article.ts';
import { version } from '../version.ts';
import { inOrder } from './in-order.ts';
import { listTasks } from './list-tasks.ts';
import { messageOf } from './message-of.ts';
import { writeWhole } from './output.ts';
import type { ReportCommand } from './parse-command.ts';
import { progressOf } from './progress.ts';
import { take } from './take.ts';
import { workersOf } from './workers.ts';

/** @returns the exit code; reasons are on stderr, one sentence each */
export async function runReport({ inputs, out, language, jobs }: ReportCommand): Promise<number> {
  const articles: ReportedArticle[] = [];
  let notRead = 0;
  let failures = 0;
  const complain = (name: string, sentence: string) => {
    failures++;
    console.error(printable(`${name}: ${sentence}`));
  };
  const workers = await workersOf(jobs);
  const progress = progressOf(inputs.length);
  const steps = listTasks(inputs, 'report', null);
  for await (const { input, done } of inOrder(steps, (step) => take(step, workers), workers.ahead)) {
    if (done === null) progress.step();
    else if (done.failure !== null) complain(input, done.failure);
    const article: ReportedArticle | null = JSON.parse(done?.text || 'null');
    if (article) articles.push(article);
    else if (done) notRead++;
  }
  progress.end();
  await workers.end();
  if (articles.length === 0) {
    complain(out, 'is not written, as there is no article to report on');
    return 1;
  }
  try {
    // Only here: nobody who annotates waits for the drawing of charts to be loaded.
    const { writeReport } = await import('../report/write-report.tsx');
    writeWhole(out, writeReport({ articles, notRead, language, version: version() }));
  } catch (error) {
    complain(out, messageOf(error));
  }
  return failures > 0 ? 1 : 0;
}

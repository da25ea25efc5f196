/**
 * npm run bench:node [-- --articles N] [--lines N] [--jobs N]
 * How fast the packed command is over many articles, and whether its memory stays the same: after `npm run package`.
 */
import { parseArgs } from 'node:util';
import { articles } from './articles.ts';
import { type Measurement, measure } from './measure.ts';

const COMMAND = '.output/node/dist/command.js';
/** Of an article whose speed is measured, and of one of the many whose memory is. */
const WORDS = 500;
const FEW_WORDS = 20;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    lines: { type: 'string', default: '100000' },
    jobs: { type: 'string', multiple: true, default: ['1', '2'] },
  },
});
const count = Number(values.articles);
const lines = Number(values.lines);

const annotate = (number: number, words: number, jobs: number): Promise<Measurement> =>
  measure([COMMAND, 'annotate', '--jobs', `${jobs}`, '-'], linesOf(number, words));

function* linesOf(number: number, words: number): Generator<string> {
  for (const text of articles(number, words)) yield `${JSON.stringify({ text })}\n`;
}

if (count > 0) {
  console.log(`${count} articles of ${WORDS} words, start included`);
  for (const jobs of values.jobs.map(Number)) {
    const { seconds, processorSeconds } = await annotate(count, WORDS, jobs);
    console.log(
      `--jobs ${jobs}: ${rate(count, seconds)} articles a second, ${rate(count, processorSeconds)} a second of the processor`,
    );
  }
}
if (lines > 0) {
  console.log(`${lines} lines of ${FEW_WORDS} words, resident memory in MB after each tenth of the time`);
  for (const jobs of values.jobs.map(Number)) {
    const { megabytes } = await annotate(lines, FEW_WORDS, jobs);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => megabytes[Math.ceil(((tenth + 1) * megabytes.length) / 10) - 1] ?? 0,
    );
    console.log(
      `--jobs ${jobs}: ${tenths.map(Math.round).join(', ')}; at most ${Math.round(Math.max(...megabytes))}`,
    );
  }
}

function rate(number: number, seconds: number): string {
  return (number / seconds).toFixed(0);
}

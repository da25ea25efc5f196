/**
 * npm run bench:analysis
 * Prints how many words a second the analysis reads, whole and step by step, how that grows with the text, what texts made
 * to be slow do to it, and de-compromise over the same article in the same run. Bundled first, as the extension is: what
 * runs TypeScript directly wraps every function for its name, which costs a third.
 */
import nlp from 'de-compromise';
import { analyse } from '../../analysis/analyse.ts';
import type { Article } from '../../article/article.ts';
import { WorkCounter } from '../fuzz/work-counter.ts';
import { readDataFiles } from '../read-data-files.ts';
import { stepsOf } from './steps.ts';
import { articleOfWords, hostileArticles } from './texts.ts';

const data = readDataFiles();
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const HOSTILE_WORDS = [10_000, 100_000];
/** de-compromise takes minutes for more. */
const COMPARED_WORDS = 10_000;

const wordsIn = ({ text }: Article): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Least of several runs, in milliseconds of the processor, collecting garbage included: a run of the whole analysis is so long
 * that on a busy machine others always come between, one of its steps is not.
 */
function time(work: () => void, budget = 1_500): number {
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + budget;
  do {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  } while (performance.now() < end);
  return best;
}

const row = (name: string, words: number, milliseconds: number, note = ''): string =>
  `${name.padEnd(40)} ${String(words).padStart(9)} words ${milliseconds.toFixed(1).padStart(9)} ms ${Math.round(
    (words / milliseconds) * 1_000,
  )
    .toLocaleString('en')
    .padStart(12)} words/s  ${note}`;

function printGrowth(): void {
  console.log('Whole analysis of an article of');
  let before = 0;
  for (const size of SIZES) {
    const article = articleOfWords(size);
    const taken = time(() => analyse(article, data));
    console.log(
      row('', wordsIn(article), taken, before ? `${(taken / before).toFixed(1)} times the time` : ''),
    );
    before = taken;
  }
}

/** Counted, so that it is the same on every machine; what the engine's own functions and its collector of garbage do is not in it. */
function printWork(): void {
  console.log('Work: how often the blocks of code of the whole analysis run');
  const counter = new WorkCounter(new RegExp(import.meta.url));
  // What is set up at the first use belongs to no size.
  counter.of(() => analyse(articleOfWords(1_000), data));
  let before = 0;
  for (const size of SIZES) {
    const article = articleOfWords(size);
    const work = counter.of(() => analyse(article, data));
    const growth = before ? `${(work / before).toFixed(2)} times the work` : '';
    const aWord = (work / wordsIn(article)).toFixed(0);
    console.log(`${String(wordsIn(article)).padStart(50)} words ${aWord.padStart(9)} a word  ${growth}`);
    before = work;
  }
  counter.stop();
}

function printSteps(): void {
  const article = articleOfWords(10_000);
  console.log('\nStep by step');
  for (const [name, step] of stepsOf(article, data))
    console.log(row(name, wordsIn(article), time(step, 500)));
}

function printHostile(): void {
  console.log('\nTexts made to be slow');
  const [small = new Map<string, Article>(), large = new Map<string, Article>()] =
    HOSTILE_WORDS.map(hostileArticles);
  for (const [name, article] of small) {
    const longer = large.get(name);
    if (!longer) continue;
    const first = time(() => analyse(article, data), 200);
    const second = time(() => analyse(longer, data), 200);
    console.log(
      row(name, wordsIn(longer), second, `${(second / first).toFixed(1)} times the time of a tenth`),
    );
  }
}

function printComparison(): void {
  const article = articleOfWords(COMPARED_WORDS);
  console.log('\nThe same article');
  console.log(
    row(
      'Stimmen, whole analysis',
      wordsIn(article),
      time(() => analyse(article, data)),
    ),
  );
  console.log(
    row(
      'de-compromise, tagging only',
      wordsIn(article),
      time(() => nlp(article.text).json(), 1),
    ),
  );
}

// Code is counted only if it was not compiled before: that wants a process of its own.
if (process.argv.includes('--work')) printWork();
else {
  printGrowth();
  printComparison();
  printSteps();
  printHostile();
}

/**
 * npm run eval [-- --only quotes,ner,pages,reader,seed | --gold | --grammar | --ablate …]
 *
 * --gold: prints the figures over the invented articles of tests/gold, which need nothing beside the project.
 * --grammar: prints how well tags and finite verbs are found in the treebanks of ../shared/eval.
 * --ablate: switches each rule and list off in turn; see ablate/main.ts.
 *
 * Runs the scorers of ../shared/eval over their sets, prints their one table, and (when all sets ran) writes it with
 * date and commit to docs/quality.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import { readDataFiles } from '../read-data-files.ts';
import { ablate } from './ablate/main.ts';
import { goldSlugs, readGold } from './gold/gold-article.ts';
import { measureGold } from './gold/measure-gold.ts';
import { describeScore } from './gold/score.ts';
import { printGrammar } from './grammar.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const SETS = join(PROJECT, '..', 'shared', 'eval');
const SCORER = join(SETS, 'run-all.mjs');
const QUALITY = join(PROJECT, 'docs', 'quality.md');
/** What stands from here on in docs/quality.md is written by hand, and stays. */
const BY_HAND = '\n## Side by side';

function main(options: readonly string[]): number {
  if (options.includes('--gold')) return printGold();
  if (!existsSync(SCORER)) {
    console.log('skipped: the evaluation sets (../shared/eval) are not beside the project');
    return 0;
  }
  if (options.includes('--grammar')) {
    printGrammar(join(SETS, 'data'));
    return 0;
  }
  const run = spawnSync(process.execPath, [SCORER, PROJECT, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  if (run.status === 0 && options.length === 0) writeFileSync(QUALITY, page(run.stdout) + partByHand());
  return run.status ?? 1;
}

function printGold(): number {
  const data = readDataFiles();
  const articles = goldSlugs().map(readGold);
  console.log(`${articles.length} articles of tests/gold`);
  console.log(describeScore(measureGold(articles, (article) => analyse(article, data))));
  return 0;
}

function partByHand(): string {
  const before = existsSync(QUALITY) ? readFileSync(QUALITY, 'utf8') : '';
  const start = before.indexOf(BY_HAND);
  return start < 0 ? '' : before.slice(start);
}

/**
 * The names' tagger has learnt from the sentences of the set "ner": its rows are no measure, and are left out. What the command
 * line said of single files names folders of this machine, and stays out as well.
 */
const withoutLearnt = (table: string): string =>
  table
    .split('\n')
    .filter((line) => !line.startsWith('ner '))
    .map((line) => line.split('; the command line ended', 1)[0])
    .join('\n');

function page(table: string): string {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: PROJECT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', ':!docs/quality.md')
    ? ', with changes not committed'
    : '';
  return `# Quality

Made by \`npm run eval\` on ${new Date().toISOString().slice(0, 10)} from commit ${git('rev-parse', '--short', 'HEAD')}${changed}.
What each figure means stands in the scorers' README. Figures are per cent. Who said what and key sentences of \`reader\` are in-sample:
the weights were learnt on these pages, too. What holds on articles that nobody had seen stands beside them below.

\`\`\`
${withoutLearnt(table).trimEnd()}
\`\`\`
`;
}

const options = process.argv.slice(2);
if (options.includes('--ablate')) await ablate(options);
else process.exitCode = main(options);

/** What each switch costs, as a line and as a page. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, Measurements } from './kept.ts';

/** Differences below it are not printed; points. */
const LEAST = 0.05;
const BETTER_LOW = 'wrong mouth';
const PROJECT = join(import.meta.dirname, '..', '..', '..');

interface Difference {
  readonly set: string;
  readonly figure: string;
  /** Points lost without it; negative: won. */
  readonly cost: number;
}

export function describe(name: string, without: Measurements, whole: Measurements): string {
  return `${name || 'everything on'}: ${effectOf(without, whole)}`;
}

function effectOf(without: Measurements, whole: Measurements): string {
  const fails = Object.values(without).find(({ status }) => status === 'fails');
  if (fails?.status === 'fails') return `cannot be left out (${fails.reason})`;
  const differences = differencesOf(without, whole);
  const where = Object.keys(whole).every((set) => without[set])
    ? ''
    : ` (${Object.keys(without).join(', ')})`;
  if (differences.length > 0)
    return differences.map(({ set, figure, cost }) => `${set} ${figure} ${signed(-cost)}`).join(', ') + where;
  return (
    (findsTheSame(without, whole) ? 'finds the same everywhere' : 'other findings, same figures') + where
  );
}

/** Whether no text of the sets measured notices it. */
export const findsTheSame = (without: Measurements, whole: Measurements): boolean =>
  Object.entries(without).every(([set, one]) => {
    const other = whole[set];
    return one.status === 'measured' && other?.status === 'measured' && one.found === other.found;
  });

function differencesOf(without: Measurements, whole: Measurements): Difference[] {
  return Object.entries(without).flatMap(([set, one]) => {
    const other = whole[set];
    if (one.status === 'fails' || other?.status !== 'measured') return [];
    return Object.entries(other.figures)
      .map(([figure, value]) => {
        const lost = value - (one.figures[figure] ?? 0);
        return { set, figure, cost: figure === BETTER_LOW ? -lost : lost };
      })
      .filter(({ cost }) => Math.abs(cost) >= LEAST);
  });
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

interface Row {
  readonly name: string;
  readonly measured: Measurements;
}

/** Writes docs/ablation.md: first what costs most. */
export function writePage(names: readonly string[], kept: Kept): void {
  const whole = kept.of('');
  const rows = names
    .map((name): Row => ({ name, measured: kept.of(name) }))
    .filter(({ measured }) => Object.keys(measured).length > 0);
  const complete = rows.filter(({ measured }) => Object.keys(whole).every((set) => measured[set]));
  const lists = rows.filter(({ name }) => name.startsWith('language/'));
  const rules = rows.filter(({ name }) => !name.startsWith('language/'));
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: PROJECT, encoding: 'utf8' }).trim();
  const text = `# What each list and each rule is worth

Made by \`npm run eval -- --ablate\` on ${new Date().toISOString().slice(0, 10)} from commit ${git('rev-parse', '--short', 'HEAD')}.
Each was switched off alone, with everything else as it is and nothing learnt anew; lists are replaced by empty ones,
weights by 0, and a rule finds nothing. The figures are points won (+) or lost (−) *without* it, at least ${LEAST} of them;
of "wrong mouth", which is better low, + is better too. "Finds the same everywhere" is what no text of any set notices.
The models were trained with the lists in place, so a list may seem dearer here than it would be after training.

${rows.length} of ${names.length} have been measured, ${complete.length} of them on each of the sets below; which ones stands in brackets where some are missing.

Everything on:

${table(whole)}

${section('Lists', lists, whole)}
${section('Rules, features and weights', rules, whole)}`;
  writeFileSync(join(PROJECT, 'docs', 'ablation.md'), text);
}

function table(whole: Measurements): string {
  return Object.entries(whole)
    .map(([set, measured]) => {
      if (measured.status === 'fails') throw new Error(measured.reason);
      const all = Object.entries(measured.figures).map(([figure, value]) => `${figure} ${value.toFixed(1)}`);
      return `- ${set}: ${all.join(', ')}`;
    })
    .join('\n');
}

function section(title: string, rows: readonly Row[], whole: Measurements): string {
  const sorted = rows
    .map(({ name, measured }) => {
      const costs = differencesOf(measured, whole).map(({ cost }) => cost);
      const fails = Object.values(measured).some(({ status }) => status === 'fails') ? 1000 : 0;
      return { name, effect: effectOf(measured, whole), cost: fails + costs.reduce((a, b) => a + b, 0) };
    })
    .sort((a, b) => b.cost - a.cost || a.name.localeCompare(b.name));
  const lines = sorted.map(({ name, effect }) => `| ${name} | ${effect} |`);
  return `## ${title}\n\n| without | |\n| --- | --- |\n${lines.join('\n')}\n`;
}

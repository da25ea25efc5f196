/** What each switch costs, as a line and as a page. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept, Measurement } from './kept.ts';

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

export function describe(name: string, without: Measurement, whole: Measurement): string {
  return `${name}: ${effectOf(without, whole)}`;
}

function effectOf(without: Measurement, whole: Measurement): string {
  if (without.status === 'fails') return `cannot be left out (${without.reason})`;
  const differences = differencesOf(without, whole);
  if (differences.length > 0)
    return differences.map(({ set, figure, cost }) => `${set} ${figure} ${signed(-cost)}`).join(', ');
  return isSame(without, whole) ? 'finds the same everywhere' : 'other findings, same figures';
}

const isSame = (one: Measurement, other: Measurement): boolean =>
  one.status === 'measured' &&
  other.status === 'measured' &&
  Object.entries(one.found).every(([set, found]) => found === other.found[set]);

function differencesOf(without: Measurement, whole: Measurement): Difference[] {
  if (without.status === 'fails' || whole.status === 'fails') return [];
  return Object.entries(whole.figures).flatMap(([set, figures]) =>
    Object.entries(figures)
      .map(([figure, value]) => {
        const lost = value - (without.figures[set]?.[figure] ?? 0);
        return { set, figure, cost: figure === BETTER_LOW ? -lost : lost };
      })
      .filter(({ cost }) => Math.abs(cost) >= LEAST),
  );
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

interface Row {
  readonly name: string;
  readonly measurement: Measurement;
}

/** Writes docs/ablation.md: first what costs most. */
export function writePage(whole: Measurement, names: readonly string[], kept: Kept): void {
  const rows = names.flatMap((name): Row[] => {
    const measurement = kept.known(name);
    return measurement ? [{ name, measurement }] : [];
  });
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

${rows.length} of ${names.length} have been measured.

Everything on:

${table(whole)}

${section('Lists', lists, whole)}
${section('Rules, features and weights', rules, whole)}`;
  writeFileSync(join(PROJECT, 'docs', 'ablation.md'), text);
}

function table(whole: Measurement): string {
  if (whole.status === 'fails') throw new Error(whole.reason);
  return Object.entries(whole.figures)
    .map(([set, figures]) => {
      const all = Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(1)}`);
      return `- ${set}: ${all.join(', ')}`;
    })
    .join('\n');
}

function section(title: string, rows: readonly Row[], whole: Measurement): string {
  const sorted = rows
    .map(({ name, measurement }) => {
      const costs = differencesOf(measurement, whole).map(({ cost }) => cost);
      const fails = measurement.status === 'fails' ? 1000 : 0;
      return { name, effect: effectOf(measurement, whole), cost: fails + costs.reduce((a, b) => a + b, 0) };
    })
    .sort((a, b) => b.cost - a.cost || a.name.localeCompare(b.name));
  const lines = sorted.map(({ name, effect }) => `| ${name} | ${effect} |`);
  return `## ${title}\n\n| without | |\n| --- | --- |\n${lines.join('\n')}\n`;
}

/**
 * npm run eval -- --ablate [--functions] [--match WORD] [--sets gold,reader] [--minutes 4]
 *
 * Switches each list of the language data, each rule, feature and weight of the analysis off in turn, and writes to
 * docs/ablation.md what that costs on each set. What was measured is kept in artefacts/ until a source changes, so that a
 * run may end after some minutes and be taken up again; the page says what is still to be measured. --sets takes only some of
 * the sets: what no text of the smallest notices is measured on the others first. --match takes only switches with that word
 * in their name, and prints them; --functions also takes each function that may find nothing.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnalysisData } from '../../../analysis/analysis-data.ts';
import { readDataFiles } from '../../read-data-files.ts';
import type { Prediction } from '../gold/prediction.ts';
import { buildSubject, loadWith, type Subject } from './build.ts';
import { Kept, type Measurement } from './kept.ts';
import type { Input, MeasuredSet } from './measured-set.ts';
import { describe, findsTheSame, writePage } from './report.ts';
import { measuredSets } from './sets.ts';
import type { Ablation } from './switches.ts';

export async function ablate(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ablate: { type: 'boolean' },
      functions: { type: 'boolean', default: false },
      match: { type: 'string' },
      sets: { type: 'string' },
      minutes: { type: 'string', default: 'Infinity' },
    },
  });
  const end = Date.now() + Number(values.minutes) * 60_000;
  const path = await buildSubject();
  const sets = (await measuredSets()).filter(({ name }) => values.sets?.split(',').includes(name) ?? true);
  const bench = new Bench(path, await loadedWhole(path), sets, new Kept(readFileSync(path)));
  const names = bench.names(values.functions);
  const wanted = names.filter((name) => name.includes(values.match ?? ''));
  for (const name of ['', ...bench.inOrder(wanted)]) {
    if (Date.now() > end) break;
    if (await bench.measure(name)) console.log(describe(name, bench.kept.of(name), bench.kept.of('')));
  }
  if (values.match === undefined) writePage(names, bench.kept);
}

interface Loaded {
  readonly ablation: Ablation;
  readonly subject: Subject;
  readonly data: AnalysisData;
}

const loadedWhole = (path: string): Promise<Loaded> => loaded(path, null);

async function loaded(path: string, off: string | null): Promise<Loaded> {
  const ablation: Ablation = { off, found: new Set(), live: new Set() };
  const subject = await loadWith(path, ablation);
  return { ablation, subject, data: readDataFiles(subject.readAnalysisData) };
}

class Bench {
  constructor(
    private readonly path: string,
    private readonly whole: Loaded,
    private readonly sets: readonly MeasuredSet[],
    readonly kept: Kept,
  ) {}

  names(withFunctions: boolean): string[] {
    const { found, live } = this.whole.ablation;
    return withFunctions ? [...new Set([...found, ...live])] : [...found];
  }

  /**
   * First those that need no new copy. Before others come those that have been measured and changed nothing: they may go, if the
   * other sets say the same.
   */
  inOrder(names: readonly string[]): string[] {
    const whole = this.kept.of('');
    const isLoadedAnew = (name: string): number => Number(!this.whole.ablation.live.has(name));
    const isNoticed = (name: string): number => Number(!findsTheSame(this.kept.of(name), whole));
    const place = new Map(names.map((name) => [name, 2 * isLoadedAnew(name) + isNoticed(name)]));
    return [...names].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }

  /** @param off '': nothing @returns whether anything had to be measured */
  async measure(off: string): Promise<boolean> {
    const missing = this.sets.filter(({ name }) => !this.kept.of(off)[name]);
    if (missing.length === 0) return false;
    const loaded = await this.loadedWithout(off).catch(String);
    for (const set of missing)
      this.kept.add(
        off,
        set.name,
        typeof loaded === 'string' ? { status: 'fails', reason: loaded } : this.run(set, loaded),
      );
    return true;
  }

  /** Lists are read when the analysis is loaded, and so need a copy of their own. */
  private async loadedWithout(off: string): Promise<Loaded> {
    if (off !== '' && !this.whole.ablation.live.has(off)) return loaded(this.path, off);
    this.whole.ablation.off = off;
    return this.whole;
  }

  private run({ name, inputs, score }: MeasuredSet, { subject, data }: Loaded): Measurement {
    try {
      const predictions = inputs.map((input) => predict(subject, data, input));
      const found = digestOf(predictions);
      const whole = this.kept.of('')[name];
      const isSame = whole?.status === 'measured' && whole.found === found;
      return { status: 'measured', figures: isSame ? whole.figures : score(predictions), found };
    } catch (error) {
      return { status: 'fails', reason: error instanceof Error ? error.message : String(error) };
    }
  }
}

function predict({ readPlainText, analyse }: Subject, data: AnalysisData, input: Input): Prediction {
  const article = typeof input === 'string' ? readPlainText(input, 'file:///text') : input;
  return { article, analysis: analyse(article, data) };
}

function digestOf(predictions: readonly Prediction[]): string {
  const hash = createHash('sha1');
  for (const { analysis } of predictions) hash.update(JSON.stringify(analysis));
  return hash.digest('hex');
}

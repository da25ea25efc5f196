/**
 * npm run eval -- --ablate [--functions] [--match WORD] [--slice 1/4]
 *
 * Switches each list of the language data, each rule, feature and weight of the analysis off in turn, and writes to
 * docs/ablation.md what that costs on each set. What was measured is kept in artefacts/ until a source changes, so that a
 * run may be cut into slices; the page says what is still to be measured. --match takes only switches with that word in
 * their name, and prints them; --functions also takes each function that may find nothing.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnalysisData } from '../../../analysis/analysis-data.ts';
import { readDataFiles } from '../../read-data-files.ts';
import type { Prediction } from '../gold/prediction.ts';
import { buildSubject, loadWith, type Subject } from './build.ts';
import { Kept, type Measurement } from './kept.ts';
import type { Figures, Input, MeasuredSet } from './measured-set.ts';
import { describe, writePage } from './report.ts';
import { measuredSets } from './sets.ts';
import type { Ablation } from './switches.ts';

export async function ablate(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ablate: { type: 'boolean' },
      functions: { type: 'boolean', default: false },
      match: { type: 'string' },
      slice: { type: 'string', default: '1/1' },
    },
  });
  const [slice = 1, slices = 1] = values.slice.split('/').map(Number);
  const path = await buildSubject();
  const bench = new Bench(path, await loadedWhole(path), await measuredSets());
  const names = bench.names(values.functions);
  const wanted = names.filter((name) => name.includes(values.match ?? ''));
  const kept = new Kept(readFileSync(path));
  const whole = await kept.get('', () => bench.measure(null));
  for (const [index, name] of wanted.entries()) {
    if (index % slices !== slice - 1) continue;
    const measurement = await kept.get(name, () => bench.measure(name));
    console.log(`${index + 1}/${wanted.length} ${describe(name, measurement, whole)}`);
  }
  if (values.match === undefined) writePage(whole, names, kept);
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
  /** What the same texts need not be scored for again. */
  private first: Extract<Measurement, { status: 'measured' }> | null = null;

  constructor(
    private readonly path: string,
    private readonly whole: Loaded,
    private readonly sets: readonly MeasuredSet[],
  ) {}

  names(withFunctions: boolean): string[] {
    const { found, live } = this.whole.ablation;
    return withFunctions ? [...found, ...live] : [...found];
  }

  /** Lists and tables are read when the analysis is loaded, and so need a copy of their own. */
  async measure(off: string | null): Promise<Measurement> {
    const { whole } = this;
    try {
      if (off !== null && !whole.ablation.live.has(off)) return this.run(await loaded(this.path, off));
      whole.ablation.off = off;
      return this.run(whole);
    } catch (error) {
      return { status: 'fails', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private run({ subject, data }: Loaded): Measurement {
    const found: Record<string, string> = {};
    const figures: Record<string, Figures> = {};
    for (const { name, inputs, score } of this.sets) {
      const predictions = inputs.map((input) => predict(subject, data, input));
      found[name] = digestOf(predictions);
      const same = this.first?.found[name] === found[name] ? this.first?.figures[name] : undefined;
      figures[name] = same ?? score(predictions);
    }
    const measurement = { status: 'measured', figures, found } as const;
    this.first ??= measurement;
    return measurement;
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

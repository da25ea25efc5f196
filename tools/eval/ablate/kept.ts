/** What was measured of one state of the sources. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './measured-set.ts';

export type Measurement =
  | {
      readonly status: 'measured';
      /** By name of the set. */
      readonly figures: Readonly<Record<string, Figures>>;
      /** Digest of everything found in the texts of each set. */
      readonly found: Readonly<Record<string, string>>;
    }
  | { readonly status: 'fails'; readonly reason: string };

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'artefacts');

export class Kept {
  private readonly file: string;
  private readonly measured = new Map<string, Measurement>();

  /** @param state what the measurements depend on */
  constructor(state: Uint8Array) {
    mkdirSync(FOLDER, { recursive: true });
    const digest = createHash('sha1').update(state).digest('hex').slice(0, 12);
    this.file = join(FOLDER, `ablation-${digest}.jsonl`);
    if (!existsSync(this.file)) return;
    for (const line of readFileSync(this.file, 'utf8').trim().split('\n')) {
      const [name, measurement] = JSON.parse(line) as [string, Measurement];
      this.measured.set(name, measurement);
    }
  }

  known(name: string): Measurement | undefined {
    return this.measured.get(name);
  }

  async get(name: string, measure: () => Promise<Measurement>): Promise<Measurement> {
    const known = this.measured.get(name);
    if (known) return known;
    const measurement = await measure();
    this.measured.set(name, measurement);
    appendFileSync(this.file, `${JSON.stringify([name, measurement])}\n`);
    return measurement;
  }
}

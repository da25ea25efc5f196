/** What was measured of one state of the sources. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './measured-set.ts';

/** Of one set. */
export type Measurement =
  | {
      readonly status: 'measured';
      readonly figures: Figures;
      /** Digest of everything found in its texts. */
      readonly found: string;
    }
  | { readonly status: 'fails'; readonly reason: string };

/** By name of the set; those not yet measured are missing. */
export type Measurements = Readonly<Record<string, Measurement>>;

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'artefacts');

export class Kept {
  private readonly file: string;
  private readonly measured = new Map<string, Record<string, Measurement>>();

  /** @param state what the measurements depend on */
  constructor(state: Uint8Array) {
    mkdirSync(FOLDER, { recursive: true });
    const digest = createHash('sha1').update(state).digest('hex').slice(0, 12);
    this.file = join(FOLDER, `ablation-${digest}.jsonl`);
    if (!existsSync(this.file)) return;
    for (const line of readFileSync(this.file, 'utf8').trim().split('\n')) {
      const [name, set, measurement] = JSON.parse(line) as [string, string, Measurement];
      this.of(name)[set] = measurement;
    }
  }

  /** @param name of the switch; '': everything is on */
  of(name: string): Record<string, Measurement> {
    const known = this.measured.get(name) ?? {};
    this.measured.set(name, known);
    return known;
  }

  add(name: string, set: string, measurement: Measurement): void {
    this.of(name)[set] = measurement;
    appendFileSync(this.file, `${JSON.stringify([name, set, measurement])}\n`);
  }
}

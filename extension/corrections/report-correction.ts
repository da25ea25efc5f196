/** A correction as a text for whoever looks after the rules: what was shown, what is right, and the sentence at hand. */
import type { Correction } from './correction.ts';

interface Reported {
  readonly url: string;
  /** Who was shown as the speaker; null: nobody. */
  readonly shown: string | null;
  readonly correction: Correction;
}

/** Nothing of the article but the words that the correction is about. */
export function reportCorrection({ url, shown, correction }: Reported): string {
  const lines = [`Stimmen: ${url}`];
  if (correction.kind === 'no-person') lines.push(`„${correction.name}“`, 'keine Person');
  else lines.push(`„${correction.words}“`, `angezeigt: ${shown ?? '–'}`, `richtig: ${right(correction)}`);
  return lines.join('\n');
}

function right(correction: Exclude<Correction, { kind: 'no-person' }>): string {
  return correction.kind === 'no-quote' ? 'kein Zitat' : (correction.speaker ?? 'ohne Angabe');
}

/** Counts how well tags were found. */
import { isFiniteTag, TAGS } from '../../../analysis/tokens/tagger/tags.ts';
import type { TaggedText } from './gold-sentence.ts';

export interface Counts {
  right: number;
  given: number;
  gold: number;
}

const none = (): Counts => ({ right: 0, given: 0, gold: 0 });

export class Tally {
  /** All tokens; words and numbers without marks; finite verbs. */
  readonly tags = none();
  readonly words = none();
  readonly finite = none();
  private readonly confusions = new Map<string, number>();

  add({ text, tags }: TaggedText, found: Uint8Array): void {
    text.tokens.forEach(({ kind }, at) => {
      const gold = tags[at] as number;
      const given = found[at] as number;
      count(this.tags, gold === given);
      if (kind !== 'mark') count(this.words, gold === given);
      if (isFiniteTag(gold)) this.finite.gold++;
      if (isFiniteTag(given)) this.finite.given++;
      if (isFiniteTag(gold) && isFiniteTag(given)) this.finite.right++;
      if (gold !== given) {
        const confusion = `${TAGS[gold]} taken for ${TAGS[given]}`;
        this.confusions.set(confusion, (this.confusions.get(confusion) ?? 0) + 1);
      }
    });
  }

  commonest(most: number): [confusion: string, count: number][] {
    return [...this.confusions].sort(([, a], [, b]) => b - a).slice(0, most);
  }
}

function count(counts: Counts, isRight: boolean): void {
  counts.given++;
  counts.gold++;
  if (isRight) counts.right++;
}

/** One line: precision, recall, F1 in per cent, and how many there are in the gold. */
export function formatCounts(name: string, { right, given, gold }: Counts): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  const precision = given ? right / given : 0;
  const recall = gold ? right / gold : 0;
  const f1 = given + gold ? (2 * right) / (given + gold) : 0;
  return `${name.padEnd(34)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  n ${gold}`;
}

export function printTally(tally: Tally): void {
  console.log(formatCounts('tags', tally.tags));
  console.log(formatCounts('tags of words and numbers', tally.words));
  console.log(formatCounts('finite verbs', tally.finite));
  for (const [confusion, times] of tally.commonest(20))
    console.log(`${String(times).padStart(5)}  ${confusion}`);
}

/** Counts how well tags were found. */
import { isFiniteTag, TAGS } from '../../../analysis/tokens/tagger/tags.ts';
import { formatCounts, NO_COUNTS, type OpenCounts } from '../../counts.ts';
import type { TaggedText } from './gold-sentence.ts';

const none = (): OpenCounts => ({ ...NO_COUNTS });

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

function count(counts: OpenCounts, isRight: boolean): void {
  counts.given++;
  counts.gold++;
  if (isRight) counts.right++;
}

export function printTally(tally: Tally): void {
  console.log(formatCounts('tags', tally.tags));
  console.log(formatCounts('tags of words and numbers', tally.words));
  console.log(formatCounts('finite verbs', tally.finite));
  for (const [confusion, times] of tally.commonest(20))
    console.log(`${String(times).padStart(5)}  ${confusion}`);
}

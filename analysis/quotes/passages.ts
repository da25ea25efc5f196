/**
 * Cuts a text into passages: sentences, put together where quoted speech runs over their border.
 * "„Es ist spät. Wir gehen“, sagte sie." is one passage, since its cue belongs to both sentences.
 */
import { type BlockKind, BODY_KINDS } from '../../article/article.ts';
import type { Text } from '../tokens/sentences.ts';
import type { Quotation } from './pair-quotation-marks.ts';

export interface Passage {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  /** Number of the paragraph among those that may hold speech. */
  readonly paragraph: number;
  readonly kind: BlockKind;
  readonly quotations: readonly Quotation[];
}

/** Captions, kickers and credits say nothing of their own. */
const WITH_SPEECH: ReadonlySet<BlockKind> = new Set<BlockKind>([
  ...BODY_KINDS,
  'title',
  'subheading',
  'pull-quote',
]);

export function cutPassages(text: Text, quotations: readonly Quotation[]): Passage[] {
  const passages: (Passage & { readonly quotations: Quotation[] })[] = [];
  let next = 0;
  let covered = -1;
  let paragraph = -1;
  let lastBlock = -1;
  for (const { first, last, block, kind } of text.sentences) {
    const own: Quotation[] = [];
    // By its first word: speech that goes on from the paragraph before has its mark there.
    for (
      let quotation = quotations[next];
      quotation && quotation.open + 1 < last;
      quotation = quotations[++next]
    )
      own.push(quotation);
    if (!WITH_SPEECH.has(kind)) continue;
    const before = passages.at(-1);
    if (before && block === lastBlock && first <= covered) {
      for (const quotation of own) before.quotations.push(quotation);
      passages[passages.length - 1] = { ...before, last };
    } else {
      if (block !== lastBlock) paragraph++;
      passages.push({ first, last, paragraph, kind, quotations: own });
    }
    lastBlock = block;
    covered = Math.max(covered, own.at(-1)?.close ?? -1);
  }
  return passages;
}

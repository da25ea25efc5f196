/**
 * Cuts a text into passages: sentences, put together where quoted speech runs over their border.
 * "„Es ist spät. Wir gehen“, sagte sie." is one passage, since its cue belongs to both sentences.
 */

import type { BlockKind } from '../../article/article.ts';
import type { Text } from '../sentences.ts';
import type { Quotation } from './pair-quotation-marks.ts';

export interface Passage {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly quotations: readonly Quotation[];
}

export function cutPassages(text: Text, quotations: readonly Quotation[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  let covered = -1;
  for (const { first, last, block, kind } of text.sentences) {
    const own: Quotation[] = [];
    for (let quotation = quotations[next]; quotation && quotation.open < last; quotation = quotations[++next])
      own.push(quotation);
    const before = passages.at(-1);
    if (before && before.block === block && first <= covered) {
      passages[passages.length - 1] = { ...before, last, quotations: [...before.quotations, ...own] };
    } else passages.push({ first, last, block, kind, quotations: own });
    covered = Math.max(covered, own.at(-1)?.close ?? -1);
  }
  return passages;
}

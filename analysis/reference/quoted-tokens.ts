/** Which tokens stand between quotation marks: whoever is named there is named by somebody else. */
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import { wordAt } from '../grammar/printed-words.ts';
import type { Text } from '../tokens/sentences.ts';

/** 1 for each token inside quotation marks of its block; marks are counted in pairs, a quotation never closed ends with the block. */
export function quotedInBlocks({ tokens, sentences }: Text): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = 0;
  let inBlock = -1;
  for (const { first, last, block } of sentences) {
    if (block !== inBlock) open = 0;
    inBlock = block;
    for (let at = first; at < last; at++) {
      if (tokens[at]?.kind === 'mark' && DOUBLE_MARKS.has(wordAt(tokens, at))) open = 1 - open;
      else quoted[at] = open;
    }
  }
  return quoted;
}

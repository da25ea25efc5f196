/** Which tokens the tagger looks at, and what it sees around each of them. */
import type { Sentence } from '../../tokens/sentences.ts';
import type { NameFacts } from './word-facts.ts';

/** What has the facts of a word. */
export interface Known {
  readonly facts: NameFacts;
}

/** How far the tagger looks to each side. */
export const REACH = 2;
/** The part of speech of what lies beyond a sentence. */
export const EDGE_TAG = 255;

/** A token with its neighbours, in an object that is used again for the next one; the token itself stands at `REACH`. */
export class Window<Word extends Known> {
  readonly words: Word[];
  /** Parts of speech, by number. */
  readonly tags: number[] = new Array(2 * REACH + 1).fill(EDGE_TAG);

  constructor(
    private readonly all: readonly Word[],
    private readonly tagged: Uint8Array,
    private readonly edge: Word,
  ) {
    this.words = new Array(2 * REACH + 1).fill(edge);
  }

  moveTo(token: number, { first, last }: Sentence): void {
    for (let index = 0; index <= 2 * REACH; index++) {
      const at = token + index - REACH;
      const isInside = at >= first && at < last;
      this.words[index] = isInside ? (this.all[at] as Word) : this.edge;
      this.tags[index] = isInside ? (this.tagged[at] as number) : EDGE_TAG;
    }
  }
}

export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** The most small words and marks inside one name: `Verein für deutsche | Sprache`. */
const LONGEST_GAP = 3;

/**
 * Runs of tokens that may hold names: a name is made of capitals and numbers and of the few small words between them. Everything
 * between the runs is outside.
 */
export function segmentsOf(words: readonly Known[], sentence: Sentence): Segment[] {
  const segments: Segment[] = [];
  let first = -1;
  let lastAnchor = -1;
  let canGoOn = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const facts = words[at]?.facts;
    if (!facts?.isAnchor) {
      canGoOn &&= facts?.isJoint === true && at - lastAnchor <= LONGEST_GAP;
      continue;
    }
    if (first >= 0 && !canGoOn) {
      segments.push({ first, last: lastAnchor + 1 });
      first = -1;
    }
    if (first < 0) first = at;
    lastAnchor = at;
    canGoOn = true;
  }
  if (first >= 0) segments.push({ first, last: lastAnchor + 1 });
  return segments;
}

/** Which tokens the tagger looks at, and what it sees around each of them. */
import type { Sentence } from '../../tokens/sentences.ts';
import type { NameFacts } from './word-facts.ts';

/** What has the facts of a word. */
export interface Known {
  readonly facts: NameFacts;
}

/** The part of speech of what lies beyond a sentence. */
const EDGE_TAG = 255;

/** A token with its neighbours and their parts of speech, by number, in an object that is used again for the next one. */
export class Window<Word extends Known> {
  twoBefore: Word;
  before: Word;
  own: Word;
  after: Word;
  twoAfter: Word;
  tagTwoBefore = EDGE_TAG;
  tagBefore = EDGE_TAG;
  tag = EDGE_TAG;
  tagAfter = EDGE_TAG;
  tagTwoAfter = EDGE_TAG;

  constructor(
    private readonly all: readonly Word[],
    private readonly tagged: Uint8Array,
    private readonly edge: Word,
  ) {
    this.twoBefore = this.before = this.own = this.after = this.twoAfter = edge;
  }

  moveTo(at: number, sentence: Sentence): void {
    this.twoBefore = this.wordAt(at - 2, sentence);
    this.before = this.wordAt(at - 1, sentence);
    this.own = this.wordAt(at, sentence);
    this.after = this.wordAt(at + 1, sentence);
    this.twoAfter = this.wordAt(at + 2, sentence);
    this.tagTwoBefore = this.tagAt(at - 2, sentence);
    this.tagBefore = this.tagAt(at - 1, sentence);
    this.tag = this.tagAt(at, sentence);
    this.tagAfter = this.tagAt(at + 1, sentence);
    this.tagTwoAfter = this.tagAt(at + 2, sentence);
  }

  private wordAt(at: number, { first, last }: Sentence): Word {
    return at >= first && at < last ? (this.all[at] as Word) : this.edge;
  }

  private tagAt(at: number, { first, last }: Sentence): number {
    return at >= first && at < last ? (this.tagged[at] as number) : EDGE_TAG;
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

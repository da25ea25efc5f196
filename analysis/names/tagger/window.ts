/** Which tokens the tagger looks at: a name is made of capitals and numbers and of the few small words between them. */

import { type Analyses, UNKNOWN } from '../../tokens/lexicon/analyses.ts';
import type { Sentence, Text } from '../../tokens/sentences.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

/** The most small words and marks inside one name: `Verein für deutsche | Sprache`. */
const LONGEST_GAP = 3;

const EDGE = factsOf('', UNKNOWN);

/** The facts of every token of a text, and of what lies beyond its sentences. */
export class TextFacts {
  private readonly known = new Map<string, WordFacts>();
  readonly facts: readonly WordFacts[];

  constructor(readonly text: Text) {
    this.facts = text.tokens.map(({ text: word }, at) => this.of(word, text.forms[at] ?? UNKNOWN));
  }

  private of(word: string, analyses: Analyses): WordFacts {
    const known = this.known.get(word);
    if (known) return known;
    const facts = factsOf(word, analyses);
    this.known.set(word, facts);
    return facts;
  }

  /** Facts of a token; beyond the sentence there is an edge. */
  at(token: number, sentence: Sentence): WordFacts {
    return token < sentence.first || token >= sentence.last ? EDGE : (this.facts[token] ?? EDGE);
  }
}

export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** Runs of tokens that may hold names; everything between them is outside. */
export function segmentsOf(facts: readonly WordFacts[], sentence: Sentence): Segment[] {
  const segments: Segment[] = [];
  let first = -1;
  let lastAnchor = -1;
  let canGoOn = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = facts[at];
    if (!word?.isAnchor) {
      canGoOn &&= word?.isJoint === true && at - lastAnchor <= LONGEST_GAP;
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

/** What the steps that find out who speaks hand to each other. */
import type { Span } from '../../article/article.ts';
import type { AttributionReason, Person } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import type { Words } from '../grammar/parse-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Frame } from './frames.ts';
import type { Passage } from './passages.ts';
import type { Utterance } from './utterance.ts';

/** Who speaks: the phrase printed near the cue, what describes the speaker, and the person if it is one of those known. */
export interface Voice {
  readonly printed: NounPhrase;
  readonly described: NounPhrase;
  readonly person: Person | null;
}

/** A passage with what is said in it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly frames: readonly Frame[];
  readonly utterances: readonly Utterance[];
}

export interface Attributed {
  readonly utterance: Utterance;
  readonly passage: Passage;
  readonly voice: Voice | null;
  readonly reason: AttributionReason;
  /** Index of the passage among those that were read. */
  readonly index: number;
  /** How likely the speaker is the right one, between 0 and 1. */
  readonly certainty: number;
}

/** The voice of somebody who is named at that span. */
export function voiceNamedAt(
  { tokens }: Pick<Words, 'tokens'>,
  { start, end }: Span,
  person: Person | null,
): Voice {
  const first = countLeading(tokens, (token) => token.start < start);
  let last = first + 1;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
  const phrase = { first, last, coreLast: last, isPronoun: false, canBeSubject: true };
  return { printed: phrase, described: phrase, person };
}

/**
 * Cuts a passage at its quoted sentences into frames, the article's own words around them, with the cues in each.
 * In „Ja“, sagte sie, „aber nicht heute“ the frame is ", sagte sie,".
 */
import { type Clause, cutClauses } from '../grammar/clauses.ts';
import type { Words } from '../grammar/parse-words.ts';
import type { Scope } from '../grammar/subjects.ts';
import type { Cue } from './cue.ts';
import { findNounCues } from './find-noun-cues.ts';
import { findSourcePhrases } from './find-source-phrases.ts';
import { findTextCues } from './find-text-cues.ts';
import { findVerbCues } from './find-verb-cues.ts';
import type { Passage } from './passages.ts';
import { natureOf } from './tell-speech-from-terms.ts';

export interface Frame extends Scope {
  readonly clauses: readonly Clause[];
  /** In the order of the text; none of them inside a quotation. */
  readonly cues: readonly Cue[];
}

export function framesOf(words: Words, passage: Passage): Frame[] {
  const frames: Frame[] = [];
  let first = passage.first;
  for (const quotation of passage.quotations) {
    if (natureOf(words, quotation) !== 'sentence') continue;
    frames.push(frameOf(words, passage, first, Math.max(first, quotation.open)));
    first = quotation.close + (quotation.closed ? 1 : 0);
  }
  frames.push(frameOf(words, passage, Math.min(first, passage.last), passage.last));
  return frames;
}

function frameOf(words: Words, passage: Passage, first: number, last: number): Frame {
  const scope = { first, last };
  const clauses = cutClauses(words, scope);
  const all = [
    ...findVerbCues(words, scope, clauses),
    ...findTextCues(words, scope),
    ...findSourcePhrases(words, scope),
    ...findNounCues(words, scope, clauses),
  ];
  const isQuoted = ({ first: at }: Cue) =>
    passage.quotations.some(({ open, close }) => at > open && at < close);
  return { ...scope, clauses, cues: all.filter((cue) => !isQuoted(cue)).sort((a, b) => a.first - b.first) };
}

/**
 * Cuts a passage at its quoted sentences into frames, the article's own words around them, with the cues in each.
 * In „Ja“, sagte sie, „aber nicht heute“ the frame is ", sagte sie,".
 */
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, cutClauses } from '../grammar/clauses.ts';
import type { Words } from '../grammar/parse-words.ts';
import { classifyQuotation } from './classify-quotation.ts';
import type { Cue } from './cue.ts';
import { findNounCues } from './find-noun-cues.ts';
import { findSourcePhrases } from './find-source-phrases.ts';
import { findTextCues } from './find-text-cues.ts';
import { findVerbCues } from './find-verb-cues.ts';
import type { Passage } from './passages.ts';

export interface Frame extends Scope {
  readonly clauses: readonly Clause[];
  /** In the order of the text; none of them inside a quotation. */
  readonly cues: readonly Cue[];
}

export function framesOf(words: Words, passage: Passage): Frame[] {
  const frames: Frame[] = [];
  const isQuoted = quotedIn(passage);
  let first = passage.first;
  for (const quotation of passage.quotations) {
    if (classifyQuotation(words, quotation) !== 'sentence') continue;
    frames.push(frameOf(words, isQuoted, first, Math.max(first, quotation.open)));
    first = quotation.close + (quotation.closed ? 1 : 0);
  }
  frames.push(frameOf(words, isQuoted, Math.min(first, passage.last), passage.last));
  return frames;
}

function frameOf(words: Words, isQuoted: (token: number) => boolean, first: number, last: number): Frame {
  const scope = { first, last };
  const clauses = cutClauses(words, scope);
  const cues = [
    ...findVerbCues(words, scope, clauses),
    ...findTextCues(words, scope),
    ...findSourcePhrases(words, scope),
    ...findNounCues(words, scope, clauses),
  ]
    .filter((cue) => !isQuoted(cue.first))
    .sort((a, b) => a.first - b.first);
  return { first, last, clauses, cues };
}

/** Tells which tokens of a passage stand between quotation marks. */
function quotedIn({ first, last, quotations }: Passage): (token: number) => boolean {
  const quoted = new Uint8Array(last - first);
  for (const { open, close } of quotations) quoted.fill(1, open + 1 - first, close - first);
  return (token) => quoted[token - first] === 1;
}

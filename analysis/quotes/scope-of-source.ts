/**
 * What a source phrase covers: its sentence ("Laut Polizei gab es keine Verletzten."), or only its relative clause
 * ("… auf eine Studie, die laut Huber mehr Daten enthält").
 */
import type { Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import { has, textAt, type Words } from '../grammar/parse-words.ts';
import { COORDINATOR } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';

export function scopeOfSource(
  words: Words,
  frame: Scope,
  clauses: readonly Clause[],
  cue: Cue,
): Scope | null {
  const own = clauses.findIndex(({ first, last }) => cue.first >= first && cue.first < last);
  const clause = clauses[own];
  if (!clause) return null;
  if (cue.kind === 'wie') return scopeOfWie(frame, cue, clause);
  if (cue.kind === 'so') return scopeAround(frame, { first: clause.first, last: cue.phraseLast }, words);
  if (clause.kind === 'relative' && own > 0) return clause;
  return scopeAround(frame, { first: cue.phraseFirst, last: cue.phraseLast }, words);
}

/** "Wie die Polizei mitteilte, …": what follows; "…, wie die Polizei mitteilte.": what stands before. */
function scopeOfWie(frame: Scope, { phraseFirst }: Cue, clause: Clause): Scope {
  if (phraseFirst <= frame.first + 1) return { first: clause.last, last: frame.last };
  return { first: frame.first, last: clause.last >= frame.last - 1 ? phraseFirst : frame.last };
}

/** The sentence without the phrase, where that stands at one of its ends. */
function scopeAround(frame: Scope, phrase: Scope, words: Words): Scope | null {
  let { first, last } = frame;
  while (first < phrase.first && (has(words, first, COORDINATOR) || words.tokens[first]?.kind === 'mark'))
    first++;
  if (phrase.first <= first) first = phrase.last;
  let end = last;
  while (end > phrase.last && words.tokens[end - 1]?.kind === 'mark') end--;
  if (phrase.last >= end) last = phrase.first;
  // Only the cue stands here: what it reports is the quotation beside it.
  return last - first > 1 && textAt(words, first) !== '' ? { first, last } : null;
}

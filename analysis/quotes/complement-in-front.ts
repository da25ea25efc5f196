/** The reported clause in front of its verb: "Es sei kalt, sagte sie.", "Gewalt gebe es weiterhin, räumte er ein." */
import type { Clause } from '../grammar/clauses.ts';
import { has, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE } from '../grammar/reporting-lexicon.ts';
import type { Scope } from '../grammar/subjects.ts';
import { PARTICIPLE, WERDEN } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';

export function complementInFront(
  words: Words,
  frame: Scope,
  clauses: readonly Clause[],
  cue: Cue,
): Scope | null {
  if ((cue.takes & TAKES_CLAUSE) === 0 || cue.finite <= frame.first) return null;
  const own = clauses.findIndex(({ first }) => first === cue.finite);
  if (own < 1 || !/^[,–—-]$/.test(textAt(words, cue.finite - 1))) return null;
  const front = clauses.slice(0, own);
  // "…, wurde von der Stadt begrüßt" says nothing in front of it.
  if (has(words, cue.finite, WERDEN) || !cue.by || cue.by.phrase.first < cue.finite) return null;
  if (!front.some(({ kind, finite }) => kind === 'main' && !has(words, finite, PARTICIPLE))) return null;
  // "Es sei kalt, sagte sie, und es werde kälter."
  const behind = clauses[own + 1];
  const goesOn = behind && behind.kind === 'main' && textAt(words, behind.first - 1) === ',';
  return { first: frame.first, last: goesOn ? frame.last : cue.finite - 1 };
}

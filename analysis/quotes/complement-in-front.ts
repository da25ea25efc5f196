/** The reported clause in front of its verb: "Es sei kalt, sagte sie.", "Gewalt gebe es weiterhin, räumte er ein." */
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, clauseIndexAt } from '../grammar/clauses.ts';
import { has, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE } from '../grammar/reporting-lexicon.ts';
import { PARTICIPLE, WERDEN } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';

export function complementInFront(
  words: Words,
  frame: Scope,
  clauses: readonly Clause[],
  cue: Cue,
): Scope | null {
  if ((cue.takes & TAKES_CLAUSE) === 0 || cue.finite <= frame.first) return null;
  const own = clauseIndexAt(clauses, cue.finite);
  if (own < 1 || clauses[own]?.first !== cue.finite || !/^[,–—-]$/.test(textAt(words, cue.finite - 1)))
    return null;
  // "…, wurde von der Stadt begrüßt" says nothing in front of it.
  if (has(words, cue.finite, WERDEN) || !cue.by || cue.by.phrase.first < cue.finite) return null;
  const main = clauses.findIndex(({ kind, finite }) => kind === 'main' && !has(words, finite, PARTICIPLE));
  if (main < 0 || main >= own) return null;
  // "Es sei kalt, sagte sie, und es werde kälter."
  const behind = clauses[own + 1];
  const goesOn = behind && behind.kind === 'main' && textAt(words, behind.first - 1) === ',';
  return {
    first: firstBehindColon(words, frame.first, cue.finite),
    last: goesOn ? frame.last : cue.finite - 1,
  };
}

/** "Man erkannte die Bedeutung: Die Knochen seien alt, sagt Hofer.": in front of the colon the article speaks. */
function firstBehindColon(words: Words, first: number, cue: number): number {
  for (let at = cue - 2; at > first; at--) if (textAt(words, at) === ':') return at + 1;
  return first;
}

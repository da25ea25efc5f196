/**
 * Tells by its mood alone that a sentence reports: "Es gehe ihm um Stabilität." Konjunktiv II counts only right behind
 * reported speech, where it stands in for a form that would look like the indicative: "Die Staaten würden helfen."
 */
import { type Clause, mainClause } from '../grammar/clauses.ts';
import { has, lowerAt, type Words } from '../grammar/parse-words.ts';
import type { Scope } from '../grammar/subjects.ts';
import { SUBJUNCTIVE_1, SUBJUNCTIVE_2 } from '../grammar/word-classes.ts';
import type { Utterance } from './utterance.ts';

export function isReportedByMood(
  words: Words,
  clauses: readonly Clause[],
  frame: Scope,
  before: Utterance | undefined,
): boolean {
  const isReport = ({ kind, finite }: Clause) =>
    kind === 'main' && finite >= 0 && has(words, finite, SUBJUNCTIVE_1) && !isFixedPhrase(words, finite);
  if (clauses.some(isReport)) return !saysI(words, frame);
  const verb = mainClause(clauses)?.finite ?? -1;
  const followsReport = before?.kind === 'indirect' && frame.first - before.last <= 2;
  return verb >= 0 && has(words, verb, SUBJUNCTIVE_2) && followsReport;
}

/** "es sei denn", "sei es", "Gott sei Dank", "wie dem auch sei" */
function isFixedPhrase(words: Words, verb: number): boolean {
  const [before, form, after] = [lowerAt(words, verb - 1), lowerAt(words, verb), lowerAt(words, verb + 1)];
  if (form === 'möge' || form === 'lebe') return true;
  return (
    form === 'sei' && (after === 'denn' || after === 'dank' || after === 'dahingestellt' || before === 'auch')
  );
}

function saysI(words: Words, { first, last }: Scope): boolean {
  for (let at = first; at < last; at++) if (lowerAt(words, at) === 'ich') return true;
  return false;
}

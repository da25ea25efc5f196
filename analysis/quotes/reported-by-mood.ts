/**
 * Tells by its mood alone that a sentence reports: "Es gehe ihm um Stabilität." Konjunktiv II counts only right behind
 * somebody's words, where it stands in for a form that would look like the indicative: "Die Staaten würden helfen."
 */
import { OWN_GUESS } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, mainClause } from '../grammar/clauses.ts';
import { has, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { MODAL, PARTICIPLE, SUBJUNCTIVE_1, SUBJUNCTIVE_2 } from '../grammar/word-classes.ts';
import type { Frame } from './frames.ts';

/** @param followsSpeech the sentence before in this paragraph gives somebody's words */
export function isReportedByMood(words: Words, frame: Frame, followsSpeech: boolean): boolean {
  const { clauses } = frame;
  if (clauses.some((clause) => isSubjunctiveMain(words, clause))) return !saysI(words, frame);
  const verb = mainClause(clauses)?.finite ?? -1;
  if (verb < 0) return false;
  if (isHearsay(words, frame, verb)) return true;
  return followsSpeech && clauses.some(({ kind, finite }) => kind === 'main' && standsIn(words, finite));
}

/** "würde", "hätte", "könnte"; "dürfte" and "sollte" are the article's own guess or advice. */
const standsIn = (words: Words, verb: number): boolean =>
  verb >= 0 && has(words, verb, SUBJUNCTIVE_2) && !OWN_GUESS.test(lowerAt(words, verb));

const isSubjunctiveMain = (words: Words, { kind, finite }: Clause): boolean =>
  kind === 'main' && finite >= 0 && has(words, finite, SUBJUNCTIVE_1) && !isFixedPhrase(words, finite);

/** "Er soll den Wagen gestohlen haben": "sollen" with a perfect infinitive passes on what others say. */
function isHearsay(words: Words, { last }: Scope, verb: number): boolean {
  if (!has(words, verb, MODAL) || !/^soll(?:en)?$/.test(lowerAt(words, verb))) return false;
  for (let at = verb + 2; at < last; at++) {
    if (/^(?:haben|sein)$/.test(textAt(words, at)) && has(words, at - 1, PARTICIPLE)) return true;
  }
  return false;
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
  for (let at = first; at < last; at++)
    if (textAt(words, at).length === 3 && lowerAt(words, at) === 'ich') return true;
  return false;
}

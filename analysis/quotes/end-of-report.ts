/**
 * Where reported words end inside their sentence and the article's own words go on: "…, und ging nach Hause",
 * "…, woraufhin er ging", "… – dort hatte ein Mann geschossen".
 */
import { SENTENCE_RELATIVES } from '../../language/german/clause-words.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, isParenthesis } from '../grammar/clauses.ts';
import {
  has,
  isCapitalised,
  isFiniteVerb,
  isLowerWord,
  isTagged,
  lowerAt,
  textAt,
  type Words,
} from '../grammar/parse-words.ts';
import { COORDINATOR_TAGS } from '../grammar/tag-sets.ts';
import { COORDINATOR, SUBJUNCTIVE, WEAK_PRETERITE } from '../grammar/word-classes.ts';

/** @param index of the reported clause @returns token behind the reported words */
export function endOfReport(words: Words, frame: Scope, clauses: readonly Clause[], index: number): number {
  const reported = clauses[index];
  if (!reported) return frame.last;
  const inside = endInside(words, reported);
  if (inside > 0) return inside;
  const isMainToCome = isVerbFinal(reported) && !clauses.slice(0, index).some(({ kind }) => kind === 'main');
  for (let next = index + 1; next < clauses.length; next++) {
    const clause = clauses[next];
    if (!clause || (isParenthesis(words, clause) && goesOnInKonjunktiv(words, clauses, next))) continue;
    // "Dass Huber versprach, den Bau zu leiten, | sei ein Wunder, so Berger."
    if (isMainToCome && clause.kind === 'main' && clause.finite === clause.first) return clause.first - 1;
    if (resumesNarration(words, clause, reported)) return clause.first - 1;
  }
  return frame.last;
}

/** "Kürzer sei es nicht – | der letzte Teil war schwer | –, doch sei es klarer." */
const goesOnInKonjunktiv = (words: Words, clauses: readonly Clause[], parenthesis: number): boolean =>
  has(words, clauses[parenthesis + 1]?.finite ?? -1, SUBJUNCTIVE);

function resumesNarration(words: Words, clause: Clause, reported: Clause): boolean {
  const { kind, finite, first } = clause;
  const before = textAt(words, first - 1);
  const isInKonjunktiv = has(words, reported.finite, SUBJUNCTIVE);
  const mayGoOn = isInKonjunktiv && has(words, finite, WEAK_PRETERITE);
  // "Das Strafmaß liege in der Mitte: Gefordert waren …", "dass man sparen werde: Es fehle Geld"
  if (before === ':' && kind === 'main')
    return isVerbFinal(reported) || !(mayGoOn || has(words, finite, SUBJUNCTIVE));
  if (has(words, finite, SUBJUNCTIVE)) return false;
  if (kind === 'relative' || kind === 'question' || kind === 'subordinate')
    return isInKonjunktiv && SENTENCE_RELATIVES.has(lowerAt(words, first)) && finite >= 0;
  if (kind !== 'main') return false;
  // "… – dort hatte ein Mann geschossen"
  if (/^[–—-]$/.test(before) && !mayGoOn) return true;
  const isJoined = has(words, first, COORDINATOR);
  // "der feststellte, dass …, und eine Strafe empfahl": the comma closes the reported clause.
  if (isJoined && isVerbFinal(reported) && before === ',' && !mayGoOn) return true;
  // "versprach, den Hafen zu räumen, | andere schlossen das aus": no infinitive goes on in a main clause.
  const isBehindInfinitive = reported.kind === 'infinitive' && before === ',' && !mayGoOn;
  if (isBehindInfinitive && !isTagged(words, first, COORDINATOR_TAGS) && hasVerbInside(clause)) return true;
  const startsWithVerb = finite === first || (isJoined && finite === first + 1);
  return startsWithVerb && !isCapitalised(words, finite);
}

/** Neither first nor last: "andere | schlossen | das aus", but not "Buden | räumen" of a list. */
const hasVerbInside = ({ finite, first, last }: Clause): boolean => finite > first && finite < last - 1;

const isVerbFinal = ({ kind }: Clause): boolean =>
  kind === 'that' || kind === 'question' || kind === 'infinitive';

/** "dass die Bürger gefragt werden | und kritisiert die Regierung": two verbs meet at the "und", and the second has its object behind. */
function endInside(words: Words, clause: Clause): number {
  if (clause.kind !== 'that' && clause.kind !== 'question') return 0;
  for (let at = clause.first + 3; at < clause.last - 2; at++) {
    if (!has(words, at, COORDINATOR) || !isFiniteVerb(words, at - 1)) continue;
    if (isLowerWord(words, at + 1) && isFiniteVerb(words, at + 1) && !isFiniteVerb(words, clause.last - 1))
      return at;
  }
  return 0;
}

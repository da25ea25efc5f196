/**
 * The reported clause behind its verb: "sagte, dass …", "sagte, er gehe", "fragte, ob …", "kündigte an, … zu wollen",
 * "erklärte: Es gehe …".
 */
import { ADVERBIAL_BEFORE_DASS, ADVERBIAL_INFINITIVES } from '../../language/german/clause-words.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, clauseIndexAt } from '../grammar/clauses.ts';
import { has, isFiniteVerb, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE, TAKES_INFINITIVE, TAKES_QUESTION, THINKS } from '../grammar/reporting-lexicon.ts';
import {
  AUXILIARY,
  COORDINATOR,
  PREPOSITION,
  SUBJUNCTIVE,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  WEAK_PRETERITE,
} from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';
import { endOfReport } from './end-of-report.ts';
import { relativeSourceEnd } from './relative-sources.ts';
import { isComparison } from './reported-by-mood.ts';

/** Clauses behind that of the cue among which the reported one is looked for. */
const REACH = 4;
/** The same of a clause that only its Konjunktiv shows to be reported. */
const REACH_OF_SUBJUNCTIVE = 6;
/** Tokens from the start of a reported main clause in the indicative to its verb. */
const LATEST_VERB = 6;

export function complementBehind(
  words: Words,
  frame: Scope,
  clauses: readonly Clause[],
  cue: Cue,
): Scope | null {
  const own = clauseIndexAt(clauses, cue.end - 1);
  for (let index = own + 1; index < clauses.length && index <= own + REACH; index++) {
    const clause = clauses[index];
    if (!clause) break;
    if (isComplement(words, cue, { clauses, index, isNext: index === own + 1 })) {
      const isListed = isListInFront(words, cue, clauses.slice(own, index + 1));
      const opening = isListed ? (clauses[own + 1] ?? clause) : clause;
      return { first: opening.first, last: endOfReport(words, frame, clauses, index) };
    }
    if (!mayStandBetween(words, clause)) break;
  }
  return null;
}

/** "hoffen, damit Banken, | Kassen und Ämtern etwas entgegenzusetzen": right behind the verb, a list in the infinitive clause is cut by its commas. */
function isListInFront(words: Words, { end }: Cue, [own, ...behind]: readonly Clause[]): boolean {
  const infinitive = behind.pop();
  return (
    infinitive?.kind === 'infinitive' &&
    behind.length > 0 &&
    own?.last === end &&
    behind.every(({ kind, first }) => kind === 'fragment' && textAt(words, first - 1) === ',')
  );
}

/** "sagte Huber, der seit Mai im Amt ist, dass …": relative clauses and appositions come between. */
const mayStandBetween = (words: Words, clause: Clause): boolean =>
  clause.kind === 'relative' ||
  clause.kind === 'fragment' ||
  clause.kind === 'subordinate' ||
  (clause.kind === 'infinitive' && ADVERBIAL_INFINITIVES.has(lowerAt(words, clause.first)));

/** A clause among those of its sentence. */
interface ClausePlace {
  readonly clauses: readonly Clause[];
  readonly index: number;
  /** Right behind the clause of the cue. */
  readonly isNext: boolean;
}

function isComplement(words: Words, { takes }: Cue, { clauses, index, isNext }: ClausePlace): boolean {
  const clause = clauses[index];
  if (!clause) return false;
  const afterColon = textAt(words, clause.first - 1) === ':';
  if (textAt(words, clause.first - 1) !== ',' && !afterColon) return false;
  switch (clause.kind) {
    case 'that':
      return (
        (takes & (TAKES_CLAUSE | TAKES_INFINITIVE)) !== 0 &&
        !ADVERBIAL_BEFORE_DASS.has(lowerAt(words, clause.first))
      );
    case 'question':
      return (
        isReportedBefore(words, clauses, index, takes) || isIndirectQuestion(words, clause, takes, isNext)
      );
    case 'infinitive':
      return (
        !ADVERBIAL_INFINITIVES.has(lowerAt(words, clause.first)) &&
        ((takes & TAKES_INFINITIVE) !== 0 ||
          ((takes & TAKES_CLAUSE) !== 0 && isNext && claims(words, clause)))
      );
    case 'main':
      return (takes & TAKES_CLAUSE) !== 0 && (afterColon || isReportedMain(words, clause, takes));
    case 'subordinate':
    case 'relative':
      return isNext && isReportedBefore(words, clauses, index, takes);
    default:
      return false;
  }
}

/** "machte geltend, verletzt worden zu sein": any verb of saying may take what is claimed to be or to have been. */
function claims(words: Words, { first, last }: Clause): boolean {
  for (let at = first + 1; at < last; at++)
    if (textAt(words, at - 1) === 'zu' && /^(?:haben|sein|werden)$/.test(textAt(words, at))) return true;
  return false;
}

/** "sagte, wenn es regne, bleibe man zu Hause": the clause belongs to a main clause in Konjunktiv behind it. */
const isReportedBefore = (words: Words, clauses: readonly Clause[], index: number, takes: number): boolean =>
  (takes & TAKES_CLAUSE) !== 0 && isSubjunctive(words, followingMain(words, clauses, index));

/** "sagte nicht, ob er komme", and right behind a verb of asking also "fragte, wann er komme" */
const isIndirectQuestion = (words: Words, { first }: Clause, takes: number, isNext: boolean): boolean =>
  (takes & (TAKES_QUESTION | TAKES_CLAUSE)) !== 0 &&
  (lowerAt(words, first) === 'ob' || (isNext && (takes & TAKES_QUESTION) !== 0));

function followingMain(words: Words, clauses: readonly Clause[], index: number): number {
  const next = clauses[index + 1];
  return next && next.kind === 'main' && next.finite === next.first && isFiniteVerb(words, next.finite)
    ? next.finite
    : -1;
}

/** In Konjunktiv; after a verb of saying in the indicative, too: "sagte, er ist krank". */
function isReportedMain(words: Words, clause: Clause, takes: number): boolean {
  if (isSubjunctive(words, clause.finite) || has(words, clause.finite, WEAK_PRETERITE))
    return clause.finite > clause.first;
  return (
    clause.finite > clause.first &&
    (takes & THINKS) === 0 &&
    !has(words, clause.first, COORDINATOR) &&
    clause.finite <= clause.first + LATEST_VERB
  );
}

const isSubjunctive = (words: Words, at: number): boolean => at >= 0 && has(words, at, SUBJUNCTIVE);

/** "sprach von Erfolg, | die Gäste hätten applaudiert": the plural, whose Konjunktiv I would look like the indicative. */
const isPluralInstead = (words: Words, { kind, first, finite }: Clause): boolean =>
  kind === 'main' &&
  finite > first &&
  textAt(words, first - 1) === ',' &&
  has(words, finite, AUXILIARY) &&
  has(words, finite, SUBJUNCTIVE_2) &&
  /n$/.test(textAt(words, finite));

/**
 * A clause in Konjunktiv I anywhere behind the verb goes with what was said: "wies das zurück, da es falsch sei",
 * "sprach von einem Rückschlag, denn nun fehle das Geld".
 */
export function subjunctiveBehind(
  words: Words,
  frame: Scope,
  clauses: readonly Clause[],
  cue: Cue,
): Scope | null {
  const own = clauseIndexAt(clauses, cue.end - 1);
  for (
    let index = own + 1;
    own >= 0 && index < clauses.length && index <= own + REACH_OF_SUBJUNCTIVE;
    index++
  ) {
    const clause = clauses[index];
    if (!clause || clause.finite < 0) continue;
    const standsIn = index === own + 1 && isPluralInstead(words, clause);
    if (!standsIn && !has(words, clause.finite, SUBJUNCTIVE_1)) continue;
    if (isComparison(words, clause)) continue;
    // "wies Berichte zurück, denen zufolge …": the reports say it.
    if (relativeSourceEnd(words, clause.first) >= 0) continue;
    return {
      first: firstOfReport(words, clauses, { own, index }, cue.finite),
      last: endOfReport(words, frame, clauses, index),
    };
  }
  return null;
}

/** @param own index of the cue's clause @param index of the clause in Konjunktiv @returns token with which the report begins */
function firstOfReport(
  words: Words,
  clauses: readonly Clause[],
  { own, index }: { readonly own: number; readonly index: number },
  finite: number,
): number {
  const clause = clauses[index] as Clause;
  if (clause.kind === 'relative' && index === own + 1) {
    const first = startOfObject(words, clauses[own] as Clause, finite);
    return first < 0 ? clause.first : first;
  }
  // "…: Wer schieße, müsse …", "…: Kinder, die krank sind, seien …": the clauses before belong to it.
  const colon = clauses.findLastIndex(
    ({ first }, at) => at > own && at <= index && textAt(words, first - 1) === ':',
  );
  const opening = clause.finite === clause.first ? clauses[Math.max(own + 1, colon)] : clause;
  return (opening ?? clause).first;
}

/** "sprach am Abend | von einem langen Weg, der vor ihnen liege": with what the clause tells of; -1 where no preposition opens it. */
function startOfObject(words: Words, { last }: Clause, finite: number): number {
  for (let at = last - 2; finite >= 0 && at > finite; at--) if (has(words, at, PREPOSITION)) return at;
  return -1;
}

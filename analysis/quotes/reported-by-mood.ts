/**
 * Finds what a sentence reports by its mood alone: "Es gehe ihm um Stabilität." Konjunktiv II counts only right behind
 * somebody's words, where it stands in for a form that would look like the indicative: "Die Staaten würden helfen."
 */
import { ADVICE, ASIDES, OWN_GUESS } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, isInverted, mainClause } from '../grammar/clauses.ts';
import { has, isCapitalised, isFiniteVerb, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import {
  AUXILIARY,
  COORDINATOR,
  FINITE_PLURAL,
  MODAL,
  NOMINATIVE_DETERMINER,
  NOMINATIVE_PRONOUN,
  PARTICIPLE,
  SUBJUNCTIVE,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  WEAK_PRETERITE,
} from '../grammar/word-classes.ts';
import { endOfReport } from './end-of-report.ts';
import type { Frame } from './frames.ts';

/** In tokens. */
const LONGEST_ASIDE = 6;

export interface ReportByMood extends Scope {
  /** What shows it: Konjunktiv I; II, "sollte", or a form that may be II, behind somebody's words; "soll … haben"; a question in Konjunktiv. */
  readonly found:
    | 'mood'
    | 'mood II'
    | 'mood II anew'
    | 'mood advice'
    | 'mood preterite'
    | 'mood question'
    | 'mood lone question';
}

/** How the sentence before gives somebody's words: in Konjunktiv or in another way, in this paragraph or the one before; or not at all. */
export type Follows = 'report' | 'speech' | 'paragraph before' | null;

export function reportByMood(words: Words, frame: Frame, follows: Follows): ReportByMood | null {
  const { clauses } = frame;
  const subjunctive = clauses.findIndex((clause) => isSubjunctiveMain(words, frame, clause));
  if (!follows && isInstruction(words, clauses[subjunctive])) return null;
  if (subjunctive >= 0)
    return saysI(words, frame) ? null : { found: 'mood', ...scopeAt(words, frame, subjunctive) };
  const verb = mainClause(clauses)?.finite ?? -1;
  if (isHearsay(words, frame, verb)) return { found: 'mood', ...whole(words, frame) };
  if (verb < 0) return withoutMainClause(words, frame, follows);
  return follows ? goesOnByMood(words, frame, follows, verb) : null;
}

/** "Was sie wolle?", "Und dass man Zeit habe.": it goes on with what the verb before announced. */
function withoutMainClause(words: Words, frame: Frame, follows: Follows): ReportByMood | null {
  const opening = frame.clauses[0];
  const mayStandAlone = opening?.kind === 'question' || (follows !== null && opening?.kind === 'that');
  if (!mayStandAlone || !has(words, opening.finite, SUBJUNCTIVE_1)) return null;
  return { found: follows ? 'mood question' : 'mood lone question', ...whole(words, frame) };
}

/** What shows by its mood only behind somebody's words. */
function goesOnByMood(
  words: Words,
  frame: Frame,
  follows: NonNullable<Follows>,
  verb: number,
): ReportByMood | null {
  const { clauses } = frame;
  // "Sie sei müde. Wäre ein Verzicht denkbar?": the article asks.
  if (textAt(words, frame.last - 1) === '?') return null;
  const standIn = clauses.findIndex(
    (clause) => standsIn(words, clause) || joinsVerb(words, clause, SUBJUNCTIVE_2),
  );
  if (standIn >= 0)
    return {
      found: follows === 'paragraph before' ? 'mood II anew' : 'mood II',
      ...scopeAt(words, frame, standIn),
    };
  if (follows === 'paragraph before' || saysI(words, frame)) return null;
  // "Sie sei müde. Inzwischen sollten andere helfen.": advice, the speaker's or the article's.
  const advice = clauses.findIndex(
    ({ kind, finite }) => kind === 'main' && ADVICE.has(lowerAt(words, finite)),
  );
  if (advice >= 0) return { found: 'mood advice', ...scopeAt(words, frame, advice) };
  // "Sie sei müde. Die Leute verlangten zu viel.": among reported sentences only.
  return follows === 'report' && mayBeKonjunktiv(words, verb)
    ? { found: 'mood preterite', ...whole(words, frame) }
    : null;
}

/** "verlangten": the plural, whose Konjunktiv I looks like the present, takes the form of the preterite. */
const mayBeKonjunktiv = (words: Words, verb: number): boolean =>
  has(words, verb, WEAK_PRETERITE) && has(words, verb, FINITE_PLURAL);

const whole = (words: Words, frame: Frame): Scope => ({ first: behindColon(words, frame), last: frame.last });

/** From behind the article's own clause ("Er lehnt das ab, | man habe schon zu viel bezahlt") to where its words go on. */
function scopeAt(words: Words, frame: Frame, index: number): Scope {
  const { clauses } = frame;
  // "Beim Hochwasser, das kleiner war, seien Soldaten gekommen.": what stands in front of its verb belongs to it.
  const opensWithVerb = clauses[index]?.finite === clauses[index]?.first;
  const own = opensWithVerb
    ? -1
    : clauses.findLastIndex(
        (clause, at) =>
          at < index &&
          clause.kind === 'main' &&
          !has(words, clause.finite, SUBJUNCTIVE) &&
          !isInverted(words, clause),
      );
  const before = clauses[index - 1];
  // "…, weil der Eindruck entsteht, | man habe Geld": with something in front of its verb, it does not go on with that clause.
  const isApart = own >= 0 && before?.kind === 'subordinate' && !has(words, before.finite, SUBJUNCTIVE);
  const first = own < 0 ? frame.first : (clauses[isApart ? index : own + 1]?.first ?? frame.first);
  return {
    first: Math.max(first, behindColon(words, frame)),
    last: endOfReport(words, frame, clauses, index),
  };
}

/** "Die Behörde bleibt gelassen: | Das Tier sei harmlos.": in front of the colon the article speaks. */
function behindColon(words: Words, { first, last, clauses }: Frame): number {
  for (let at = last - 2; at > first; at--) {
    if (textAt(words, at) !== ':') continue;
    const isReported = clauses.some(
      (clause) => clause.last <= at && has(words, clause.finite, SUBJUNCTIVE_1),
    );
    return isReported ? first : at + 1;
  }
  return first;
}

/** "würde", "hätte", "könnte"; "dürfte" and "sollte" are the article's own guess or advice. */
const standsIn = (words: Words, clause: Clause): boolean =>
  clause.kind === 'main' &&
  clause.finite >= 0 &&
  has(words, clause.finite, SUBJUNCTIVE_2) &&
  !OWN_GUESS.test(lowerAt(words, clause.finite)) &&
  !isComparison(words, clause);

function isSubjunctiveMain(words: Words, frame: Scope, clause: Clause): boolean {
  const { kind, finite } = clause;
  if (joinsVerb(words, clause, SUBJUNCTIVE_1)) return true;
  if (kind !== 'main' || finite < 0 || !has(words, finite, SUBJUNCTIVE_1)) return false;
  return (
    !isFixedPhrase(words, finite) &&
    !isAside(words, clause) &&
    !isComparison(words, clause) &&
    !isImperative(words, frame, finite)
  );
}

/** "Das wäre machbar | und könne morgen geschehen": the second verb of the clause shows its mood. */
function joinsVerb(words: Words, { kind, finite, last }: Clause, mood: number): boolean {
  if (kind !== 'main' || finite < 0) return false;
  for (let at = finite + 1; at < last - 1; at++)
    if (has(words, at, COORDINATOR) && isFiniteVerb(words, at + 1) && has(words, at + 1, mood)) return true;
  return false;
}

/** "…, als habe er geschlafen": what it looked like. */
export const isComparison = (words: Words, { first, finite }: Clause): boolean =>
  finite === first + 1 && lowerAt(words, first) === 'als';

/** "Füge den Knoblauch hinzu.", but "Rechne man das hinzu, …" */
const isImperative = (words: Words, { first }: Scope, finite: number): boolean =>
  finite === first &&
  !has(words, first + 1, NOMINATIVE_PRONOUN | NOMINATIVE_DETERMINER) &&
  !isCapitalised(words, first + 1);

/** "Man nehme drei Eier", but "Man müsse sparen", "Man habe drei Eier genommen"; behind somebody's words it is a report. */
const isInstruction = (words: Words, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.finite === clause.first + 1 &&
  lowerAt(words, clause.first) === 'man' &&
  !has(words, clause.finite, AUXILIARY | MODAL);

/** "Er soll den Wagen gestohlen haben": "sollen" with a perfect infinitive passes on what others say; not „…“, soll er gesagt haben. */
function isHearsay(words: Words, { first, last }: Scope, verb: number): boolean {
  if (textAt(words, first) === ',') return false;
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

/** "So viel sei verraten: …", "Vorweg sei gesagt, …": a short remark of the article's own. */
function isAside(words: Words, { first, finite, last }: Clause): boolean {
  if (lowerAt(words, finite) !== 'sei' || last - first > LONGEST_ASIDE) return false;
  for (let at = first; at < last; at++) if (ASIDES.has(lowerAt(words, at))) return true;
  return false;
}

function saysI(words: Words, { first, last }: Scope): boolean {
  for (let at = first; at < last; at++)
    if (textAt(words, at).length === 3 && lowerAt(words, at) === 'ich') return true;
  return false;
}

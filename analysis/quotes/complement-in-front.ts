/**
 * The reported clause in front of its verb: "Es sei kalt, sagte sie.", "Gewalt gebe es weiterhin, räumte er ein.",
 * "Dass er geht, glaubt sie nicht." It may go on behind: "Es sei kalt, sagte sie, und es werde kälter."
 */
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, clauseIndexAt, isInverted } from '../grammar/clauses.ts';
import { has, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE, TAKES_QUESTION } from '../grammar/reporting-lexicon.ts';
import {
  FINITE,
  PARTICIPLE,
  REPORTING,
  SUBJUNCTIVE,
  SUBJUNCTIVE_1,
  WERDEN,
} from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';
import { endOfReport } from './end-of-report.ts';
import type { Frame } from './frames.ts';
import { lacksPredicate } from './lacks-predicate.ts';

export function complementInFront(
  words: Words,
  frame: Frame,
  clauses: readonly Clause[],
  cue: Cue,
): Scope | null {
  const own = indexOfInserted(words, frame, clauses, cue);
  if (own < 1 || isSaidBySubordinate(words, frame, clauses.slice(0, own))) return null;
  const first = Math.max(
    firstBehindColon(words, frame.first, cue.finite),
    firstBehindOwnWords(words, frame, clauses.slice(0, own)),
  );
  if (isQuestionInFront(words, clauses, own, cue)) return { first, last: cue.finite - 1 };
  if ((cue.takes & TAKES_CLAUSE) === 0) return null;
  if (own === 1 && isUnfinished(words, clauses))
    return { first, last: endOfReport(words, frame, clauses, 2) };
  const goesOn = indexGoingOn(words, clauses, own);
  if (goesOn >= 0) return { first, last: endOfReport(words, frame, clauses, goesOn) };
  // "Erhöhung nicht geplant, heißt es im Rathaus": a headline may leave out its verb.
  const isHeadline = cue.kind === 'text' && cue.finite - first > 2;
  const inFront = clauses.slice(0, own).filter((clause) => clause.first >= first);
  return isHeadline || inFront.some((clause) => isReportable(words, clause))
    ? { first, last: cue.finite - 1 }
    : null;
}

/** "Der Duft allein könne das nicht erklären, betont sie, denn …": what stands in front is in Konjunktiv. */
export function isReportedInFront(words: Words, frame: Scope, clauses: readonly Clause[], cue: Cue): boolean {
  const own = indexOfInserted(words, frame, clauses, cue);
  const before = clauses.slice(0, Math.max(0, own));
  return (
    before.some(({ kind, finite }) => kind === 'main' && has(words, finite, SUBJUNCTIVE)) ||
    closingClause(words, clauses, own) >= 0
  );
}

/** "Während Huber sagte, | er sei froh, | entgegnete Holm, …": what stands in front is the words of another, and the clause opens with them. */
function isSaidBySubordinate(
  words: Words,
  { cues }: Frame,
  [opening, ...inFront]: readonly Clause[],
): boolean {
  if (opening?.kind !== 'subordinate' || has(words, opening.finite, SUBJUNCTIVE)) return false;
  const says = cues.some(
    ({ kind, by, finite }) => kind === 'verb' && by !== null && finite === opening.finite,
  );
  return says && !inFront.some(({ kind, first, finite }) => kind === 'main' && finite === first);
}

/** Index of the reporting clause, behind the reported words or between them; -1 where the cue has none. */
function indexOfInserted(
  words: Words,
  frame: Scope,
  clauses: readonly Clause[],
  { takes, finite, kind, by }: Cue,
): number {
  if ((takes & (TAKES_CLAUSE | TAKES_QUESTION)) === 0 || finite <= frame.first) return -1;
  const own = clauseIndexAt(clauses, finite);
  const clause = clauses[own];
  // "…, wurde von der Stadt begrüßt" says nothing in front of it.
  if (!clause || clause.finite !== finite || !isInverted(words, clause) || has(words, finite, WERDEN))
    return -1;
  // "Er kam und, sagte sie, ging": the subject stands behind the verb; "heißt es" needs none.
  return by ? (by.phrase.first > finite ? own : -1) : kind === 'text' ? own : -1;
}

/** "Ob er komme, fragte die Richterin.", "Wer der Mann sei, wollte sie wissen." */
function isQuestionInFront(
  words: Words,
  clauses: readonly Clause[],
  own: number,
  { takes, kind }: Cue,
): boolean {
  const opening = clauses[0];
  const asks = kind === 'verb' && (takes & TAKES_QUESTION) !== 0 && (takes & TAKES_CLAUSE) === 0;
  return (
    asks &&
    opening?.kind === 'question' &&
    !clauses.slice(1, own).some(({ kind: each }) => each === 'main') &&
    has(words, opening.finite, FINITE)
  );
}

/** "Er habe, ließ er ausrichten, | mehrfach darum gebeten.", "Er überlegt, sagt er, | wie er das Haus verkaufen kann." */
function isUnfinished(words: Words, [opening, , behind]: readonly Clause[]): boolean {
  if (opening?.kind !== 'main' || !behind) return false;
  if (behind.kind === 'fragment') return lacksPredicate(words, opening);
  const isShort = opening.finite === opening.last - 1 && opening.last - opening.first <= 3;
  return (
    isShort && (behind.kind === 'that' || behind.kind === 'question') && has(words, opening.finite, REPORTING)
  );
}

const isReportable = (words: Words, { kind, finite, first }: Clause): boolean =>
  kind === 'main' ? !has(words, finite, PARTICIPLE) : kind === 'that' && /^D/.test(textAt(words, first));

/**
 * "Das Ziel, sagt sie, | muss eine Verfassung sein", "Der Hof, sagt einer, der ihn kennt, | ist alt": the clause behind the inserted
 * one whose verb closes the sentence before it; -1: none.
 */
function closingClause(words: Words, clauses: readonly Clause[], own: number): number {
  if (own !== 1 || clauses[0]?.kind !== 'fragment') return -1;
  const next = clauses.findIndex(({ kind }, index) => index > own && kind !== 'relative');
  const clause = clauses[next];
  return clause && isInverted(words, clause) ? next : -1;
}

/** The clause in Konjunktiv behind the inserted one with which the report goes on; -1: none. */
function indexGoingOn(words: Words, clauses: readonly Clause[], own: number): number {
  const closing = closingClause(words, clauses, own);
  if (closing >= 0) return closing;
  if (!clauses.slice(0, own).some(({ kind }) => kind === 'main')) return -1;
  for (let next = own + 1; next < clauses.length; next++) {
    const { kind, finite, first } = clauses[next] as Clause;
    // "Es sei ruhig, sagte sie: | Man warte ab.": a sentence of its own.
    if (textAt(words, first - 1) === ':') return -1;
    if (has(words, finite, kind === 'main' ? SUBJUNCTIVE : SUBJUNCTIVE_1)) return next;
    if (kind === 'main') return -1;
  }
  return -1;
}

/** "Sie reagierte gelassen, | sie teile die Sorge, sagte sie.": in front of the Konjunktiv the article tells how somebody spoke. */
function firstBehindOwnWords(words: Words, { first, cues }: Frame, inFront: readonly Clause[]): number {
  const own = inFront.findIndex(
    (clause) =>
      clause.kind === 'main' &&
      !has(words, clause.finite, SUBJUNCTIVE) &&
      cues.some(({ kind, by, finite }) => kind === 'verb' && by !== null && finite === clause.finite),
  );
  const reported = inFront.find(
    ({ kind, finite }, index) =>
      own >= 0 && index > own && kind === 'main' && has(words, finite, SUBJUNCTIVE_1),
  );
  return reported?.first ?? first;
}

/** "Man erkannte die Bedeutung: Die Knochen seien alt, sagt Hofer.": in front of the colon the article speaks. */
function firstBehindColon(words: Words, first: number, cue: number): number {
  for (let at = cue - 2; at > first; at--) if (textAt(words, at) === ':') return at + 1;
  return first;
}

/**
 * Finds reporting verbs with their subjects: "sagte die Ministerin", "hatte Huber nach dem Treffen betont",
 * "kündigte … an", "wie das Ministerium mitteilte".
 */

import { isBoundary, type Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import { parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, isCapitalised, isFiniteVerb, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import {
  REPORTING_USES,
  type ReportingUse,
  type ReportingVerb,
  TAKES_CLAUSE,
} from '../grammar/reporting-lexicon.ts';
import { scanForSubject } from '../grammar/scan-for-subject.ts';
import { findSubject } from '../grammar/subjects.ts';
import {
  AUXILIARY,
  COORDINATOR,
  FINITE,
  HABEN,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  REPORTING,
  SEIN,
  WERDEN,
  ZU_INFINITIVE,
} from '../grammar/word-classes.ts';
import type { Cue, SpokenBy } from './cue.ts';

export function findVerbCues(words: Words, scope: Scope, clauses: readonly Clause[]): Cue[] {
  const cues: Cue[] = [];
  clauses.forEach((clause, index) => {
    for (let at = clause.first; at < clause.last; at++) {
      if (!has(words, at, REPORTING) || (isCapitalised(words, at) && at > scope.first)) continue;
      const cue = verbCueAt(words, scope, clauses, index, at);
      if (cue) cues.push(cue);
    }
  });
  return cues;
}

interface Form {
  /** Index of the finite verb. */
  readonly finite: number;
  readonly passive: boolean;
}

interface Found extends Form {
  readonly verb: ReportingVerb;
  readonly end: number;
}

function verbCueAt(
  words: Words,
  scope: Scope,
  clauses: readonly Clause[],
  index: number,
  at: number,
): Cue | null {
  let best: Found | null = null;
  for (const use of REPORTING_USES.get(lowerAt(words, at)) ?? []) {
    const end = endOfPredicate(words, clauses, index, at, use);
    const form = end > 0 && formOf(words, clauses, index, at, use);
    if (!form) continue;
    if (!best || use.verb.companions.length > best.verb.companions.length)
      best = { verb: use.verb, end, ...form };
  }
  if (!best) return null;
  const mayFollowWie = (best.verb.takes & TAKES_CLAUSE) !== 0 && !best.passive;
  const wie = mayFollowWie ? startOfWie(words, clauses, index) : -1;
  return {
    kind: wie >= 0 ? 'wie' : 'verb',
    first: at,
    last: at + 1,
    phraseFirst: wie >= 0 ? wie : at,
    phraseLast: best.end,
    takes: best.verb.takes,
    finite: best.finite,
    end: best.end,
    by: wie >= 0 ? speakerInWie(words, wie, best) : speakerOf(words, scope, clauses, index, best),
  };
}

/** Index after verb and companions; 0 where a companion is missing. */
function endOfPredicate(
  words: Words,
  clauses: readonly Clause[],
  index: number,
  at: number,
  use: ReportingUse,
): number {
  let end = at + 1;
  for (const companion of use.verb.companions) {
    const isPrefix = !use.joined && use.verb.lemma.includes(`${companion}|`);
    const found = isPrefix
      ? findPrefix(words, clauses, index, at, companion)
      : findCompanion(words, clauses[index], companion);
    if (found < 0) return 0;
    end = Math.max(end, found + 1);
  }
  return end;
}

/** The "an" of "kündigte … an": last in its clause, which an apposition or a relative clause may interrupt. */
function findPrefix(
  words: Words,
  clauses: readonly Clause[],
  index: number,
  at: number,
  prefix: string,
): number {
  for (let next = index; next < clauses.length; next++) {
    const clause = clauses[next];
    if (!clause || (next > index && /^(?:main|that|question|infinitive)$/.test(clause.kind))) return -1;
    if (next > index && clause.kind !== 'fragment') continue;
    for (let near = Math.max(clause.first, at + 1); near < clause.last; near++) {
      if (textAt(words, near) === prefix && endsPart(words, near, clause.last)) return near;
    }
  }
  return -1;
}

function endsPart(words: Words, at: number, last: number): boolean {
  const next = at + 1;
  return (
    next >= last ||
    has(words, next, COORDINATOR | FINITE) ||
    isBoundary(words, next) ||
    /^[.!?]$/.test(textAt(words, next))
  );
}

/** The "deutlich" of "machte … deutlich", anywhere in the clause. */
function findCompanion(words: Words, clause: Clause | undefined, companion: string): number {
  if (!clause) return -1;
  for (let near = clause.first; near < clause.last; near++)
    if (textAt(words, near) === companion) return near;
  return -1;
}

/** Which form this is in its clause, and where its finite verb stands; null where it can't be that verb. */
function formOf(
  words: Words,
  clauses: readonly Clause[],
  index: number,
  at: number,
  use: ReportingUse,
): Form | null {
  const helper = helperOf(words, clauses, index, at);
  if (helper >= 0 && use.classes & PARTICIPLE) {
    if (has(words, helper, HABEN)) return { finite: helper, passive: false };
    if (has(words, helper, WERDEN | SEIN)) return { finite: helper, passive: true };
  }
  if (helper >= 0 && use.classes & INFINITIVE && has(words, helper, MODAL | WERDEN))
    return { finite: helper, passive: false };
  if (use.classes & ZU_INFINITIVE || (use.classes & INFINITIVE && textAt(words, at - 1) === 'zu'))
    return infinitiveOfMain(words, clauses, index);
  return use.classes & FINITE && isFiniteVerb(words, at) ? { finite: at, passive: false } : null;
}

/** "beeilte sich, zu erklären, …": the subject is that of the verb before. */
function infinitiveOfMain(words: Words, clauses: readonly Clause[], index: number): Form | null {
  for (let before = index; before >= 0; before--) {
    const finite = clauses[before]?.finite ?? -1;
    if (finite >= 0 && clauses[before]?.kind === 'main' && !has(words, finite, SEIN))
      return { finite, passive: false };
  }
  return null;
}

/** The auxiliary of a participle or infinitive: in its clause, or before the relative clause that interrupts it. */
function helperOf(words: Words, clauses: readonly Clause[], index: number, at: number): number {
  const own = clauses[index];
  if (!own) return -1;
  const inside = auxiliaryIn(words, own, at);
  if (inside >= 0 || own.kind !== 'fragment') return inside;
  for (let before = index - 1; before >= 0; before--) {
    const clause = clauses[before];
    if (clause?.kind === 'main') return has(words, clause.finite, AUXILIARY) ? clause.finite : -1;
  }
  return -1;
}

function auxiliaryIn(words: Words, { first, last }: Scope, at: number): number {
  for (let near = at - 1; near >= first; near--) if (isAuxiliary(words, near)) return near;
  if (at + 1 < last && isAuxiliary(words, at + 1)) return at + 1;
  if (at + 2 < last && isAuxiliary(words, at + 2) && has(words, at + 1, PARTICIPLE | INFINITIVE))
    return at + 2;
  return -1;
}

const isAuxiliary = (words: Words, at: number): boolean =>
  has(words, at, AUXILIARY) && has(words, at, FINITE);

/** Where "wie" opens the clause: "wie die Sprecherin der Polizei, Anna Huber, mitteilte"; -1 where none does. */
function startOfWie(words: Words, clauses: readonly Clause[], index: number): number {
  for (let before = index; before >= 0; before--) {
    const clause = clauses[before];
    if (!clause) return -1;
    const word = lowerAt(words, clause.first);
    if (word === 'wie') return clause.first;
    if (
      before === index
        ? clause.kind === 'main' && clause.finite === clause.first && clause.last - clause.first > 2
        : clause.kind !== 'fragment' && clause.kind !== 'relative'
    )
      return -1;
  }
  return -1;
}

function speakerInWie(words: Words, wie: number, { finite, end, verb }: Found): SpokenBy | null {
  const source = TOLD_BY_SOURCE.has(verb.lemma) ? sourceIn(words, { first: wie, last: end }) : null;
  const phrase = source ?? scanForSubject(words, wie + 1, finite);
  return phrase && { phrase, antecedent: null };
}

function speakerOf(
  words: Words,
  scope: Scope,
  clauses: readonly Clause[],
  index: number,
  { verb, passive, finite }: Found,
): SpokenBy | null {
  const clause = clauses[index];
  if (!clause) return null;
  if (TOLD_BY_SOURCE.has(verb.lemma)) {
    const phrase = sourceIn(words, clause);
    return phrase && { phrase, antecedent: null };
  }
  if (passive) return agentOf(words, scope, clause, verb, finite);
  if (verb.lemma === 'zitieren')
    return quotedObject(words, clause, finite) ?? findSubject(words, scope, finite);
  return findSubject(words, scope, finite);
}

/** Verbs whose subject is what is told; who tells it stands behind "aus" or "von". */
const TOLD_BY_SOURCE: ReadonlySet<string> = new Set(['verlauten', 'hervor|gehen']);

/** "aus Regierungskreisen verlautete", "wurde von der Polizei mitgeteilt" */
function sourceIn(words: Words, { first, last }: Scope) {
  for (let at = first; at < last; at++) {
    if (!/^(?:aus|von|vom|seitens)$/i.test(textAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at + 1, last);
    if (phrase) return phrase;
  }
  return null;
}

/** "Das Blatt zitiert einen Augenzeugen": not the paper speaks. */
function quotedObject(words: Words, clause: Clause, finite: number): SpokenBy | null {
  for (let at = finite + 1; at < clause.last; at++) {
    if (!/^(?:den|einen|ihn)$/.test(textAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at, clause.last);
    if (phrase) return { phrase, antecedent: null };
  }
  return null;
}

/** "wird er mit den Worten zitiert" has the speaker as its subject, other passives behind "von". */
function agentOf(
  words: Words,
  scope: Scope,
  clause: Clause,
  verb: ReportingVerb,
  finite: number,
): SpokenBy | null {
  if (verb.lemma === 'zitieren') return findSubject(words, scope, finite);
  const phrase = sourceIn(words, clause);
  return phrase && { phrase, antecedent: null };
}

/**
 * Finds reporting verbs with their subjects: "sagte die Ministerin", "hatte Huber nach dem Treffen betont",
 * "kündigte … an", "wie das Ministerium mitteilte".
 */

import { parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, isCapitalised, isFiniteVerb, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { REPORTING_USES, type ReportingUse, type ReportingVerb } from '../grammar/reporting-lexicon.ts';
import { clauseStart, findSubject, isBoundary, type Scope } from '../grammar/subjects.ts';
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
} from '../grammar/word-classes.ts';
import type { Cue, SpokenBy } from './cue.ts';

export function findVerbCues(words: Words, scope: Scope): Cue[] {
  const cues: Cue[] = [];
  for (let at = scope.first; at < scope.last; at++) {
    if (!has(words, at, REPORTING) || (isCapitalised(words, at) && at > scope.first)) continue;
    const cue = verbCueAt(words, scope, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

interface Found {
  readonly verb: ReportingVerb;
  readonly finite: number;
  readonly passive: boolean;
}

function verbCueAt(words: Words, scope: Scope, at: number): Cue | null {
  const bounds = clauseBounds(words, scope, at);
  let best: Found | null = null;
  for (const use of REPORTING_USES.get(lowerAt(words, at)) ?? []) {
    if (!companionsPresent(words, bounds, at, use)) continue;
    const form = formOf(words, bounds, at, use);
    if (form && (!best || use.verb.companions.length > best.verb.companions.length))
      best = { verb: use.verb, ...form };
  }
  if (!best) return null;
  const isWie = lowerAt(words, clauseStart(words, scope.first, at)) === 'wie';
  return {
    kind: isWie ? 'wie' : 'verb',
    first: at,
    last: at + 1,
    phraseFirst: at,
    phraseLast: at + 1,
    takes: best.verb.takes,
    finite: best.finite,
    by: best.passive ? agentOf(words, bounds, best.verb) : findSubject(words, scope, best.finite),
  };
}

/** The clause around a token; quotation marks don't end it, since a phrase in marks may be part of it. */
function clauseBounds(words: Words, scope: Scope, at: number): Scope {
  let first = at;
  while (first > scope.first && !isHardBoundary(words, first - 1)) first--;
  let last = at + 1;
  while (last < scope.last && !isHardBoundary(words, last)) last++;
  return { first, last };
}

const isHardBoundary = (words: Words, at: number): boolean => /^[,;:()–—]$/.test(textAt(words, at));

/** "an" behind "kündigte", at the end of its part of the clause; "deutlich" anywhere beside "machte". */
function companionsPresent(words: Words, { first, last }: Scope, at: number, use: ReportingUse): boolean {
  return use.verb.companions.every((companion) => {
    for (let near = first; near < last; near++) {
      if (textAt(words, near) !== companion) continue;
      if (use.joined || !use.verb.lemma.includes(`${companion}|`)) return true;
      if (near > at && endsPart(words, near, last)) return true;
    }
    return false;
  });
}

function endsPart(words: Words, at: number, last: number): boolean {
  const next = at + 1;
  return (
    next >= last ||
    has(words, next, COORDINATOR) ||
    isBoundary(words, next) ||
    /^[.!?]$/.test(textAt(words, next))
  );
}

/** Which form this is in its clause, and where its finite verb stands; null where it can't be that verb. */
function formOf(
  words: Words,
  bounds: Scope,
  at: number,
  use: ReportingUse,
): { finite: number; passive: boolean } | null {
  const helper = auxiliaryIn(words, bounds, at);
  if (helper >= 0 && use.classes & PARTICIPLE && has(words, helper, HABEN))
    return { finite: helper, passive: false };
  if (helper >= 0 && use.classes & PARTICIPLE && has(words, helper, WERDEN | SEIN))
    return { finite: helper, passive: true };
  if (helper >= 0 && use.classes & INFINITIVE && has(words, helper, MODAL | WERDEN))
    return { finite: helper, passive: false };
  if (use.classes & FINITE && isFiniteVerb(words, at) && textAt(words, at - 1) !== 'zu')
    return { finite: at, passive: false };
  return null;
}

function auxiliaryIn(words: Words, { first, last }: Scope, at: number): number {
  for (let near = at - 1; near >= first; near--) if (isAuxiliary(words, near)) return near;
  if (at + 1 < last && isAuxiliary(words, at + 1)) return at + 1;
  if (at + 2 < last && isAuxiliary(words, at + 2) && lowerAt(words, at + 1) === 'worden') return at + 2;
  return -1;
}

const isAuxiliary = (words: Words, at: number): boolean =>
  has(words, at, AUXILIARY) && has(words, at, FINITE);

/** "wurde von der Polizei mitgeteilt"; "wird er mit den Worten zitiert" has the speaker as its subject. */
function agentOf(words: Words, bounds: Scope, verb: ReportingVerb): SpokenBy | null {
  if (verb.lemma === 'zitieren') {
    for (let at = bounds.first; at < bounds.last; at++) {
      if (isAuxiliary(words, at)) return findSubject(words, bounds, at);
    }
  }
  for (let at = bounds.first; at < bounds.last; at++) {
    if (!/^(?:von|vom|seitens)$/i.test(textAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at + 1, bounds.last);
    if (phrase) return { phrase, antecedent: null };
  }
  return null;
}

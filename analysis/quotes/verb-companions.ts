/** Finds what belongs to a reporting verb besides itself: the "an" of "kündigte … an", the "deutlich" of "machte … deutlich". */
import { BESIDE_ANY_VERB } from '../../language/german/reporting-verbs.ts';
import { isBoundary, type Scope } from '../grammar/boundaries.ts';
import type { ClauseKind } from '../grammar/clauses.ts';
import { has, isFiniteVerb, isTagged, textAt, type Words } from '../grammar/parse-words.ts';
import type { ReportingUse } from '../grammar/reporting-lexicon.ts';
import { COORDINATOR, FINITE } from '../grammar/word-classes.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import type { VerbSite } from './verb-site.ts';

/** @returns index after verb and companions; 0 where a companion is missing */
export function endOfPredicate(site: VerbSite, { verb, joined }: ReportingUse): number {
  let end = site.at + 1;
  if (hasAnotherPrefix(site, verb, joined)) return 0;
  for (const companion of verb.companions) {
    const isPrefix = !joined && verb.lemma.includes(`${companion}|`);
    const found = isPrefix ? findPrefix(site, companion) : findCompanion(site, companion);
    if (found < 0) return 0;
    end = Math.max(end, found + 1);
  }
  return end;
}

const PREFIX = tagSet('verb-particle');

/** "schreibt | vor", "sagte den Termin | ab": another verb than "schreiben" and "sagen". */
function hasAnotherPrefix(
  { words, clause, at }: VerbSite,
  { companions }: ReportingUse['verb'],
  joined: boolean,
): boolean {
  const last = lastWordOf(words, clause);
  const prefix = textAt(words, last);
  if (joined || last <= at || !has(words, at, FINITE) || !isTagged(words, last, PREFIX)) return false;
  if (companions.includes(prefix) || BESIDE_ANY_VERB.has(prefix)) return false;
  // "sprachen von Betrug und | forderten den Obmann auf": it belongs to the nearest verb.
  for (let near = at + 1; near < last; near++) if (isFiniteVerb(words, near)) return false;
  return true;
}

function lastWordOf(words: Words, { first, last }: Scope): number {
  let at = last - 1;
  while (at > first && words.tokens[at]?.kind === 'mark') at--;
  return at;
}

/** Clauses of their own: behind them, no prefix of an earlier verb stands. */
const WHOLE: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['main', 'that', 'question', 'infinitive']);

/** The "an" of "kündigte … an": last in its clause, which an apposition or a relative clause may interrupt. */
function findPrefix({ words, clauses, index, at }: VerbSite, prefix: string): number {
  for (let next = index; next < clauses.length; next++) {
    const clause = clauses[next];
    if (!clause || (next > index && WHOLE.has(clause.kind))) return -1;
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

/** The "deutlich" of "machte … deutlich": in the clause, or behind an apposition or a relative clause that interrupts it. */
function findCompanion({ words, clauses, clause, index }: VerbSite, companion: string): number {
  for (let near = clause.first; near < clause.last; near++)
    if (textAt(words, near) === companion) return near;
  for (const next of clauses.slice(index + 1)) {
    if (WHOLE.has(next.kind)) return -1;
    const last = next.last - 1;
    if (next.kind === 'fragment' && textAt(words, last) === companion) return last;
  }
  return -1;
}

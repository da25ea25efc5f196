/**
 * Finds what the cues of a sentence report. The rules are tried in order, and the first that fits a cue tells the reported words:
 * a source phrase covers its sentence, a verb takes the clause behind it or the one before.
 */

import type { Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import { textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE } from '../grammar/reporting-lexicon.ts';
import { greatestOf, leastOf } from '../long-lists.ts';
import { complementBehind, subjunctiveBehind } from './complement-behind.ts';
import { complementInFront, isReportedInFront } from './complement-in-front.ts';
import type { Cue } from './cue.ts';
import { cuesThatReport } from './cues-that-report.ts';
import { endOfReport } from './end-of-report.ts';
import type { Frame } from './frames.ts';
import { endPointedBackTo } from './pointing-back.ts';
import { reportByMood } from './reported-by-mood.ts';
import { scopeOfSource } from './scope-of-source.ts';

/** Words that may be reported, and the rule that found them. */
export interface Stretch {
  readonly cue: Cue | null;
  readonly scope: Scope;
  readonly found: string;
}

interface Reported extends Stretch {
  readonly cue: Cue;
}

/** Empty where no cue reports anything. */
export function reportByCues(words: Words, frame: Frame): Stretch[] {
  const reported = reportedBy(words, { ...frame, cues: cuesThatReport(words, frame) }, frame.clauses);
  if (reported.length === 0) return [];
  return [
    ...inFrontOfColon(words, frame, reported),
    ...reported,
    ...behindReportAndColon(words, frame, reported),
  ];
}

/** "Die Zahlen seien hoch: | Laut Polizei waren es zehn.": a sentence in Konjunktiv that another source's stands behind. */
function inFrontOfColon(words: Words, frame: Frame, reported: readonly Reported[]): Stretch[] {
  const first = leastOf(reported.map(({ scope, cue }) => Math.min(scope.first, cue.phraseFirst)));
  const at = frame.clauses.findLastIndex(
    (clause) => clause.first <= first && textAt(words, clause.first - 1) === ':',
  );
  const opening = frame.clauses[at];
  if (!opening || at < 1) return [];
  const byMood = reportByMood(
    words,
    { ...frame, last: opening.first - 1, clauses: frame.clauses.slice(0, at) },
    null,
  );
  return byMood?.found === 'mood' ? [{ scope: byMood, cue: null, found: 'mood' }] : [];
}

/** One entry for each stretch of reported words; a cue inside reported words reports nothing of its own. */
function reportedBy(words: Words, frame: Frame, clauses: readonly Clause[]): Reported[] {
  const found: Reported[] = [];
  const starts = new Set<number>();
  let farthest = 0;
  for (const cue of frame.cues) {
    if (cue.last <= farthest && isWithin(found, cue)) continue;
    const isAnnounced = cue.kind === 'verb' || cue.kind === 'noun' || cue.kind === 'text';
    const scoped = isAnnounced
      ? verbScope(words, frame, clauses, cue)
      : withName(scopeOfSource(words, frame, clauses, cue), 'source');
    if (!scoped || scoped.scope.last <= scoped.scope.first) continue;
    const { scope } = scoped;
    // "sagte Huber und fügte hinzu: …": the nearer cue announces it.
    if (starts.has(scope.first))
      found.splice(
        found.findLastIndex((other) => other.scope.first === scope.first),
        1,
      );
    found.push({ cue, ...scoped });
    starts.add(scope.first);
    farthest = Math.max(farthest, scope.last);
  }
  return found;
}

/** Looks at the nearest ones first: a cue is seldom far from the words it stands in. */
const isWithin = (reported: readonly Reported[], { first, last }: Cue): boolean =>
  reported.findLast(({ scope }) => first >= scope.first && last <= scope.last) !== undefined;

type Scoped = Omit<Reported, 'cue'>;

const withName = (scope: Scope | null, found: string): Scoped | null => scope && { scope, found };

const verbScope = (words: Words, frame: Frame, clauses: readonly Clause[], cue: Cue): Scoped | null =>
  withName(
    isReportedInFront(words, frame, clauses, cue) ? complementInFront(words, frame, clauses, cue) : null,
    'in front',
  ) ??
  withName(complementBehind(words, frame, clauses, cue), 'behind') ??
  withName(
    complementInFront(words, frame, clauses, cue),
    clauses[0]?.kind === 'that' ? 'that in front' : 'in front',
  ) ??
  withName(subjunctiveBehind(words, frame, clauses, cue), 'subjunctive behind') ??
  withName(statementBefore(words, frame, clauses, cue), 'pointed back to');

function statementBefore(words: Words, { first }: Frame, clauses: readonly Clause[], cue: Cue): Scope | null {
  const last = endPointedBackTo(words, clauses, cue);
  return last < 0 ? null : { first, last };
}

/** "Er erwartet, dass es teurer wird: | Öl werde knapp.": what the report comes to, in a sentence or clause of its own. */
function behindReportAndColon(words: Words, frame: Frame, reported: readonly Reported[]): Stretch[] {
  const end = greatestOf(reported.map(({ scope, cue }) => Math.max(scope.last, cue.phraseLast)));
  const opening = frame.clauses.find(({ first }) => first >= end);
  if (!opening || textAt(words, opening.first - 1) !== ':') return [];
  const clauses = frame.clauses.filter(({ first }) => first >= end);
  // "Das habe er nie erlebt, betonte sie: | dass alle aufstehen."
  const { cue } = reported.at(-1) ?? { cue: null };
  if (opening.kind === 'that' && cue && (cue.takes & TAKES_CLAUSE) !== 0)
    return [
      { scope: { first: opening.first, last: endOfReport(words, frame, clauses, 0) }, cue, found: 'behind' },
    ];
  const rest = reportByMood(words, { ...frame, first: opening.first, clauses }, 'report');
  return rest ? [{ scope: rest, cue: null, found: rest.found }] : [];
}

/**
 * A sentence that tells whose words stand before it: "Die Firma schließt ihr Werk. | Das teilte sie am Montag mit.",
 * "Das Werk wird geschlossen – das bestätigt die Firma."
 */

import { STATING } from '../../language/german/reporting-verbs.ts';
import { POINTING_BACK, QUANTITIES } from '../../language/german/sources.ts';
import { type Clause, clauseIndexAt } from '../grammar/clauses.ts';
import { isTagged, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frames.ts';

const NEGATION = tagSet('negation');

/** The cue with which a sentence opens that gives the one before it to somebody; null where it opens in another way. */
export function cuePointingBack(words: Words, { first, last, clauses, cues }: Frame): Cue | null {
  if (textAt(words, last - 1) === '?') return null;
  return cues.find((cue) => cue.finite === first + 1 && pointsBack(words, clauses, cue)) ?? null;
}

/** "…: Das erklärt die Ministerin", "… – das meint der Verein": where the statement of the same sentence ends; -1: the cue takes none. */
export function endPointedBackTo(words: Words, clauses: readonly Clause[], cue: Cue): number {
  const own = clauses[clauseIndexAt(clauses, cue.finite)];
  if (!own || own === clauses[0] || cue.finite !== own.first + 1) return -1;
  const isApart = /^[:;–—-]$/.test(textAt(words, own.first - 1));
  const isSentence = clauses.some(({ kind, first }) => kind === 'main' && first < own.first);
  return isApart && isSentence && pointsBack(words, clauses, cue) ? own.first - 1 : -1;
}

/** "Das sagt alles", "Das sagt viel" */
const saysALot = (words: Words, at: number): boolean => QUANTITIES.has(lowerAt(words, at));

/** "Das sagte Huber", but not "Das sagt alles", where it speaks itself, nor "Das sagte Huber nicht". */
function pointsBack(words: Words, clauses: readonly Clause[], { kind, finite, first, by }: Cue): boolean {
  const pointing = finite - 1;
  if (kind !== 'verb' || !by || by.phrase.first <= pointing || saysALot(words, by.phrase.first)) return false;
  if (!POINTING_BACK.has(lowerAt(words, pointing))) return false;
  // "So beschreibt es Huber.", but not "So erklärt Huber das Modell".
  if (lowerAt(words, pointing) === 'so' && lowerAt(words, finite + 1) !== 'es') return false;
  if (!words.reporting.usesOf(lowerAt(words, first)).some(({ verb }) => STATING.has(verb.lemma)))
    return false;
  const clause = clauses[clauseIndexAt(clauses, finite)];
  for (let at = finite + 1; clause && at < clause.last; at++) if (isTagged(words, at, NEGATION)) return false;
  return true;
}

/**
 * Whether a clause looks back or ahead, told by its verb forms.
 * "Am Mittwoch stürzte das Dach ein" looks back, "am Freitag werde wieder geöffnet" and "am Freitag tagt der Rat" look ahead.
 */
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import {
  COPULAS,
  FUTURE_FORMS,
  PARTICIPLES_AHEAD,
  PERFECT_AUXILIARIES,
} from '../../language/german/tenses.ts';
import type { Text } from '../tokens/sentences.ts';
import { PARTICIPLE, PAST, PRESENT, tensesAt } from './verb-tenses.ts';

/** `present`: news tells so what is to come as well as what is. */
export type Tense = 'past' | 'future' | 'present' | 'open';

/** The tense of a token's clause, and of its sentence as a whole. */
export interface Tenses {
  clauseAt(at: number): Tense;
  readonly sentence: Tense;
}

const BORDERS = new Set([...',;:–—', ...DOUBLE_MARKS]);

interface Clause {
  readonly last: number;
  readonly tense: Tense;
}

/**
 * Reads the tense of every clause of a sentence in one pass.
 * @param first index of the sentence's first token
 * @param last index after its last token
 */
export function readTenses(text: Text, first: number, last: number): Tenses {
  const clauses: Clause[] = [];
  let end = last;
  // From behind, since "seien am Freitag zwei Kühe, drei Ziegen ausgebrochen" has its participle in a later piece.
  let participleBehind = false;
  for (let at = last - 1; at >= first - 1; at--) {
    if (at >= first && !BORDERS.has(text.tokens[at]?.text ?? '')) continue;
    const verbs = verbsOf(text, at + 1, end);
    clauses.push({ last: end, tense: tenseOf(verbs, participleBehind) });
    participleBehind ||= verbs.participle && !verbs.auxiliary;
    end = at;
  }
  clauses.reverse();
  const sentence = clauses.find(({ tense }) => tense !== 'open')?.tense ?? 'open';
  let clause = 0;
  // Dates are asked for from left to right, so one pass over the clauses serves them all.
  const clauseAt = (at: number): Tense => {
    while (clause + 1 < clauses.length && at > (clauses[clause]?.last ?? 0)) clause++;
    return clauses[clause]?.tense ?? 'open';
  };
  return { clauseAt, sentence };
}

interface Verbs {
  past: boolean;
  present: boolean;
  future: boolean;
  auxiliary: boolean;
  participle: boolean;
  ahead: boolean;
}

function verbsOf(text: Text, first: number, last: number): Verbs {
  const verbs = {
    past: false,
    present: false,
    future: false,
    auxiliary: false,
    participle: false,
    ahead: false,
  };
  for (let at = first; at < last; at++) {
    const word = text.tokens[at]?.text ?? '';
    if (FUTURE_FORMS.has(word)) verbs.future = true;
    else if (PERFECT_AUXILIARIES.has(word)) {
      verbs.auxiliary = true;
      verbs.present ||= COPULAS.has(word);
    } else if (PARTICIPLES_AHEAD.has(word)) verbs.ahead = true;
    else addVerb(verbs, tensesAt(text, at));
  }
  return verbs;
}

function addVerb(verbs: Verbs, tenses: number): void {
  if (tenses & PAST) verbs.past = true;
  if (tenses & PRESENT) verbs.present = true;
  if (tenses & PARTICIPLE) verbs.participle = true;
}

function tenseOf(verbs: Verbs, participleBehind: boolean): Tense {
  if (verbs.past) return 'past';
  if (verbs.auxiliary && verbs.ahead) return 'future';
  // "soll am Montag gestohlen haben" looks back for all its "soll".
  if (verbs.auxiliary && (verbs.participle || participleBehind)) return 'past';
  if (verbs.future || verbs.ahead) return 'future';
  if (verbs.present) return 'present';
  return 'open';
}

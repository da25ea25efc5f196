/**
 * Whether a clause looks back or ahead, told by its verb forms.
 * "Am Mittwoch stürzte das Dach ein" looks back, "am Freitag werde wieder geöffnet" looks ahead.
 */
import {
  FUTURE_FORMS,
  NO_PAST_TENSE,
  PARTICIPLES_AHEAD,
  PAST_FORMS,
  PERFECT_AUXILIARIES,
} from '../german/tenses.ts';
import type { Token } from '../tokens.ts';

export type Tense = 'past' | 'future' | 'open';

const BORDERS = new Set([',', ';', ':', '–', '—', '"', '„', '“', '”', '«', '»', '(', ')']);
const BEFORE_ATTRIBUTE = new Set(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim und diese dieser diesen'.split(
    ' ',
  ),
);
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent|zer|miss|über|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)$/u;

interface Clause {
  readonly last: number;
  readonly tense: Tense;
}

/**
 * Reads the tense of every clause of a sentence in one pass.
 * @param first index of the sentence's first token
 * @param last index after its last token
 * @returns the tense at a token: its clause's, or where that shows none, the sentence's
 */
export function readTenses(tokens: readonly Token[], first: number, last: number): (at: number) => Tense {
  const clauses: Clause[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && !BORDERS.has(tokens[at]?.text ?? '')) continue;
    clauses.push({ last: at, tense: tenseOf(tokens, start, at) });
    start = at + 1;
  }
  const whole = clauses.find(({ tense }) => tense !== 'open')?.tense ?? 'open';
  let clause = 0;
  // Dates are asked for from left to right, so one pass over the clauses serves them all.
  return (at) => {
    while (clause + 1 < clauses.length && at > (clauses[clause]?.last ?? 0)) clause++;
    const tense = clauses[clause]?.tense ?? 'open';
    return tense === 'open' ? whole : tense;
  };
}

function tenseOf(tokens: readonly Token[], first: number, last: number): Tense {
  let auxiliary = false;
  let participle = false;
  let ahead = false;
  let tense: Tense = 'open';
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.text ?? '';
    if (isPast(word, tokens[at - 1]?.text)) return 'past';
    if (FUTURE_FORMS.has(word)) tense = 'future';
    else if (PERFECT_AUXILIARIES.has(word)) auxiliary = true;
    else if (PARTICIPLES_AHEAD.has(word)) ahead = true;
    else if (auxiliary || !participle) participle ||= PARTICIPLE.test(word);
  }
  if (auxiliary && ahead) return 'future';
  // "soll am Montag gestohlen haben" looks back for all its "soll".
  if (auxiliary && participle) return 'past';
  return tense;
}

function isPast(word: string, before: string | undefined): boolean {
  if (PAST_FORMS.has(word)) return true;
  if (!/^\p{Ll}{2,}(?:te|ten)$/u.test(word) || NO_PAST_TENSE.has(word)) return false;
  return !BEFORE_ATTRIBUTE.has((before ?? '').toLowerCase());
}

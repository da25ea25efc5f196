/** What kind of clause stands between two commas, and which verb carries a sentence. */
import { has, isFiniteVerb, isLowerWord, lowerAt, textAt, type Words } from './parse-words.ts';
import type { Scope } from './subjects.ts';
import {
  COORDINATOR,
  FINITE,
  INFINITIVE,
  PREPOSITION,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
  ZU_INFINITIVE,
} from './word-classes.ts';

export type ClauseKind =
  | 'main'
  | 'that'
  | 'question'
  | 'subordinate'
  | 'relative'
  | 'infinitive'
  | 'fragment';

export interface Clause extends Scope {
  readonly kind: ClauseKind;
  /** Its finite verb; -1 where there is none. */
  readonly finite: number;
}

const COMMA = /^[,;:()–—]$/;

/** Cuts at commas, colons, dashes and brackets; what is quoted as a phrase stays in its clause. */
export function cutClauses(words: Words, { first, last }: Scope): Clause[] {
  const clauses: Clause[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && !COMMA.test(textAt(words, at))) continue;
    if (at > start)
      clauses.push(clauseOf(words, start, at, clauses.length > 0 && textAt(words, start - 1) === ','));
    start = at + 1;
  }
  return clauses;
}

function clauseOf(words: Words, first: number, last: number, afterComma: boolean): Clause {
  let opener = first;
  while (
    opener < last - 1 &&
    (has(words, opener, COORDINATOR) || !words.tokens[opener] || words.tokens[opener]?.kind === 'mark')
  )
    opener++;
  const kindByOpener = kindOf(words, opener, last, afterComma || opener > first);
  if (kindByOpener !== 'main') {
    const finite = lastFinite(words, first, last);
    if (finite >= 0 || kindByOpener === 'that') return { first, last, kind: kindByOpener, finite };
  }
  if (isInfinitiveClause(words, first, last)) return { first, last, kind: 'infinitive', finite: -1 };
  const finite = firstFinite(words, first, last);
  return { first, last, kind: finite < 0 ? 'fragment' : 'main', finite };
}

function kindOf(words: Words, at: number, last: number, mayBeRelative: boolean): ClauseKind {
  const word = lowerAt(words, at);
  if (word === 'dass' || word === 'daß') return 'that';
  if (
    has(words, at, PREPOSITION) &&
    has(words, at + 1, RELATIVE) &&
    mayBeRelative &&
    isVerbFinal(words, at, last)
  )
    return 'relative';
  if (mayBeRelative && has(words, at, RELATIVE) && isVerbFinal(words, at, last)) return 'relative';
  if (has(words, at, QUESTION_WORD) && isVerbFinal(words, at, last)) return 'question';
  if (has(words, at, SUBORDINATOR) && isVerbFinal(words, at, last)) return 'subordinate';
  // "nur dass", "auch wenn", "selbst wenn"
  const second = lowerAt(words, at + 1);
  if (/^(?:wenn|weil|dass|ob|als|nachdem)$/.test(second) && isVerbFinal(words, at, last))
    return second === 'dass' ? 'that' : 'subordinate';
  return 'main';
}

/** "der gestern kam", "weil er kam": the finite verb stands at the end, before nothing but another verb's complement. */
function isVerbFinal(words: Words, first: number, last: number): boolean {
  for (let at = last - 1; at > first; at--) {
    if (words.tokens[at]?.kind === 'mark') continue;
    if (isFiniteVerb(words, at)) return true;
    if (has(words, at, INFINITIVE | ZU_INFINITIVE)) continue;
    break;
  }
  // "dass er kam und ging", "der kommen wird oder bleibt": look on, but not to a verb in second place.
  const finite = firstFinite(words, first, last);
  return finite > first + 2 && finite > last - 5;
}

function isInfinitiveClause(words: Words, first: number, last: number): boolean {
  let zu = false;
  for (let at = first; at < last; at++) {
    if (has(words, at, ZU_INFINITIVE)) zu = true;
    else if (has(words, at, INFINITIVE) && textAt(words, at - 1) === 'zu') zu = true;
    else if (isFiniteVerb(words, at) && !has(words, at, INFINITIVE)) return false;
  }
  return zu;
}

export function firstFinite(words: Words, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    if (!isFiniteVerb(words, at) || !isLowerWord(words, at)) {
      if (!(at === first && has(words, at, FINITE))) continue;
    }
    if (textAt(words, at - 1) === 'zu' && has(words, at, INFINITIVE)) continue;
    return at;
  }
  return -1;
}

export function lastFinite(words: Words, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) {
    if (
      isFiniteVerb(words, at) &&
      isLowerWord(words, at) &&
      !(textAt(words, at - 1) === 'zu' && has(words, at, INFINITIVE))
    )
      return at;
  }
  return -1;
}

/** The finite verb of the sentence's main clause; -1 where it has none. */
export function mainVerb(clauses: readonly Clause[]): number {
  return clauses.find(({ kind }) => kind === 'main')?.finite ?? -1;
}

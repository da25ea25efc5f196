/** Cuts a sentence at its commas and tells what kind of clause each piece is and which finite verb it has. */

import {
  ALWAYS_QUESTIONS,
  BEFORE_DASS,
  COMPARING_OR_JOINING,
  DASS,
  MOVED_BEHIND_VERB,
  TEMPORAL,
} from '../../language/german/clause-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import { PARTICIPLE2 } from '../tokens/lexicon/morphology.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import type { Scope } from './boundaries.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import { has, isFiniteVerb, isLowerWord, isTagged, lowerAt, textAt, type Words } from './parse-words.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  FINITE,
  FOCUS_PARTICLE,
  INERT,
  INFINITIVE,
  PARTICIPLE,
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
const DASH = /^[–—-]$/;

/** Cuts at commas, colons, dashes and brackets; what is quoted as a phrase stays in its clause. */
export function cutClauses(words: Words, { first, last }: Scope): Clause[] {
  const clauses: Clause[] = [];
  let start = first;
  for (let at = first; at <= last; at++) {
    if (
      at < last &&
      (words.tokens[at]?.kind !== 'mark' || has(words, at, INERT) || !COMMA.test(textAt(words, at)))
    )
      continue;
    if (at > start)
      clauses.push(clauseOf(words, start, at, start > first && textAt(words, start - 1) === ','));
    start = at + 1;
  }
  return clauses.map((clause, at) =>
    closesBracket(words, clause, clauses[at - 1], clauses[at - 2])
      ? { ...clause, kind: 'fragment', finite: -1 }
      : clause,
  );
}

/** "Das Haus wurde, so Huber, | um einen Stock ergänzt": the participle of an auxiliary that something is inserted behind. */
function closesBracket(words: Words, clause: Clause, inserted?: Clause, opening?: Clause): boolean {
  if (inserted?.kind !== 'fragment' || opening?.kind !== 'main' || clause.kind !== 'main') return false;
  const { finite } = clause;
  const isClosing =
    finite > clause.first &&
    finite === lastWord(words, clause.first, clause.last) &&
    // The tagger, which goes by what stands around, may have taken it for a finite verb.
    ((words.forms[finite]?.verb ?? 0) & PARTICIPLE2) !== 0 &&
    !has(words, clause.first, COORDINATOR);
  if (!isClosing || !has(words, opening.finite, AUXILIARY)) return false;
  for (let at = opening.finite + 1; at < opening.last; at++)
    if (has(words, at, PARTICIPLE | INFINITIVE)) return false;
  return true;
}

function clauseOf(words: Words, first: number, last: number, afterComma: boolean): Clause {
  let opener = first;
  while (
    opener < last - 1 &&
    (has(words, opener, COORDINATOR) || words.tokens[opener]?.kind === 'mark' || isBeforeTime(words, opener))
  )
    opener++;
  const kind = kindOf(words, opener, last, afterComma || opener > first);
  if (kind !== 'main') return { first, last, kind, finite: lastFinite(words, opener, last) };
  if (isInfinitiveClause(words, first, last)) return { first, last, kind: 'infinitive', finite: -1 };
  const finite = firstFinite(words, first, last);
  return { first, last, kind: finite < 0 ? 'fragment' : 'main', finite };
}

/** "Noch bevor er ging, …", "Kurz nachdem …" */
const isBeforeTime = (words: Words, at: number): boolean =>
  has(words, at, ADVERB | FOCUS_PARTICLE) && TEMPORAL.has(lowerAt(words, at + 1));

function kindOf(words: Words, at: number, last: number, mayBeRelative: boolean): ClauseKind {
  const word = lowerAt(words, at);
  if (DASS.has(word)) return 'that';
  const second = lowerAt(words, at + 1);
  const opens = (bits: number) => has(words, at, bits);
  if (
    mayBeRelative &&
    opens(RELATIVE) &&
    !isArticleBehindClause(words, at) &&
    isVerbFinal(words, at, last) &&
    !isNounPhraseBeforeVerb(words, at, last)
  )
    return 'relative';
  if (mayBeRelative && opens(PREPOSITION) && has(words, at + 1, RELATIVE) && isVerbFinal(words, at, last))
    return 'relative';
  if (ALWAYS_QUESTIONS.has(word)) return 'question';
  if (opens(QUESTION_WORD) && isVerbFinal(words, at, last)) return 'question';
  if (opens(SUBORDINATOR) && !opens(RELATIVE) && isVerbFinal(words, at, last)) return 'subordinate';
  if (BEFORE_DASS.has(word) && DASS.has(second)) return 'that';
  return 'main';
}

/** "Die Firma würde, so sagt man, | die Sparte gern verkaufen": behind a verb or an adverb, what looks like an article is one. */
const isArticleBehindClause = (words: Words, at: number): boolean =>
  isTagged(words, at, ARTICLE) && !isNounLike(words, at - 2) && isNounLike(words, at + 1);

const ARTICLE = tagSet('article');

/** "die Preise stiegen" after a comma: an article with its noun before the verb, no pronoun. */
function isNounPhraseBeforeVerb(words: Words, at: number, last: number): boolean {
  const finite = firstFinite(words, at, last);
  const phrase = parseNounPhrase(words, at, last);
  if (!phrase || phrase.last <= at + 1 || finite < phrase.last || finite > phrase.last + 1) return false;
  // Behind a noun the comma rather opens a relative clause: "Firmen, die Menschen einstellen".
  const afterNoun = isNounLike(words, at - 2);
  return lastWord(words, at, last) !== finite || !afterNoun;
}

const isNounLike = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === 'word' && !isLowerWord(words, at);

function lastWord(words: Words, first: number, last: number): number {
  let at = last - 1;
  while (at > first && words.tokens[at]?.kind === 'mark') at--;
  return at;
}

/** "der gestern kam", "weil er gehen will", "dass er kam und ging": the finite verb stands last. */
function isVerbFinal(words: Words, first: number, last: number): boolean {
  const end = lastWord(words, first, last);
  if (has(words, end, ZU_INFINITIVE) || (has(words, end, INFINITIVE) && textAt(words, end - 1) === 'zu'))
    return false;
  const earliest = firstFinite(words, first, last);
  if (earliest < 0 || earliest === first) return false;
  if (isFiniteVerb(words, end)) return !isBracket(words, earliest, end);
  // "dass er besser sei als sie", "die geklagt haben gegen den Bescheid": something short was moved behind the verb.
  const final = lastFinite(words, first, last);
  if (final <= first + 1 || !MOVED_BEHIND_VERB.has(textAt(words, final + 1))) return false;
  return (
    !isBracket(words, earliest, final) &&
    (has(words, final - 1, PARTICIPLE | INFINITIVE) || COMPARING_OR_JOINING.has(textAt(words, final + 1)))
  );
}

/** "habe … gesagt", "werde … kommen": an auxiliary with its infinitive or participle at the end is a main clause. */
function isBracket(words: Words, finite: number, end: number): boolean {
  if (finite === end || !has(words, finite, AUXILIARY)) return false;
  return has(words, end, PARTICIPLE | INFINITIVE) && !has(words, end, AUXILIARY);
}

function isInfinitiveClause(words: Words, first: number, last: number): boolean {
  let zu = false;
  for (let at = first; at < last; at++) {
    if (has(words, at, ZU_INFINITIVE)) zu = true;
    else if (
      textAt(words, at - 1) === 'zu' &&
      (has(words, at, INFINITIVE) || isUnknownInfinitive(words, at, last))
    )
      zu = true;
    else if (isFiniteVerb(words, at) && isLowerWord(words, at) && !has(words, at, INFINITIVE | PARTICIPLE))
      return false;
  }
  return zu;
}

/** "zu erhöhen" at the end of its clause: the place tells the infinitive, whether the verb is known or not. */
const isUnknownInfinitive = (words: Words, at: number, last: number): boolean =>
  isLowerWord(words, at) && /[^aeiou]n$|en$/.test(textAt(words, at)) && at >= lastWord(words, at, last);

function firstFinite(words: Words, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    if (at > first && !isLowerWord(words, at)) continue;
    if (at === first ? opensAsVerb(words, at) : isFiniteVerb(words, at)) {
      if (!isInfinitiveWithZu(words, at)) return at;
    }
  }
  return -1;
}

/** "Hat er", "Kommt sie"; but not "Verlangsamt worden sei", nor "…, | Beschäftigte hätten". */
const opensAsVerb = (words: Words, at: number): boolean =>
  has(words, at, FINITE) &&
  (isLowerWord(words, at) || (!has(words, at, PARTICIPLE | INFINITIVE) && textAt(words, at - 1) !== ','));

function lastFinite(words: Words, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) {
    if (isFiniteVerb(words, at) && isLowerWord(words, at) && !isInfinitiveWithZu(words, at)) return at;
  }
  return -1;
}

const isInfinitiveWithZu = (words: Words, at: number): boolean =>
  has(words, at, INFINITIVE) && textAt(words, at - 1) === 'zu';

/** Index of the clause that holds a token; -1 where it stands between two. */
export function clauseIndexAt(clauses: readonly Clause[], token: number): number {
  const at = countLeading(clauses, ({ last }) => last <= token);
  const clause = clauses[at];
  return clause && clause.first <= token ? at : -1;
}

/** The first main clause; undefined where the sentence has none. */
export const mainClause = (clauses: readonly Clause[]): Clause | undefined =>
  clauses.find(({ kind }) => kind === 'main');

/** "…, sagte die Anwältin": a main clause behind a comma or a dash that its verb opens. */
export const isInverted = (words: Words, { kind, finite, first }: Clause): boolean =>
  kind === 'main' && finite === first && /^[,–—-]$/.test(textAt(words, first - 1));

/** "Er hat – | das war neu | – gelacht." */
export const isParenthesis = (words: Words, { kind, first, last }: Clause): boolean =>
  kind === 'main' && DASH.test(textAt(words, first - 1)) && DASH.test(textAt(words, last));

/**
 * What a source phrase covers: its sentence ("Laut Polizei gab es keine Verletzten."), or only its subordinate clause
 * ("… auf eine Studie, die laut Huber mehr Daten enthält", "…, obwohl laut Gericht der Anschein genügt").
 */
import { TEMPORAL } from '../../language/german/clause-words.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { type Clause, isParenthesis } from '../grammar/clauses.ts';
import { has, isCapitalised, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { COORDINATOR, SUBJUNCTIVE, SUBJUNCTIVE_1, WEAK_PRETERITE } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frames.ts';
import { lacksPredicate } from './lacks-predicate.ts';

/** @returns null where the phrase covers nothing of its own */
export function scopeOfSource(
  words: Words,
  frame: Frame,
  clauses: readonly Clause[],
  cue: Cue,
): Scope | null {
  const own = clauses.findIndex(({ first, last }) => cue.first >= first && cue.first < last);
  const clause = clauses[own];
  if (!clause) return null;
  const part = partOf(words, frame, cue);
  if (cue.kind === 'wie')
    return scopeOfWie(words, cue.phraseFirst <= frame.first + 1 ? frame : part, cue, clause);
  if (cue.kind === 'so') {
    const phrase = { first: clause.first, last: cue.phraseLast };
    if (endsWithSpeaker(words, clauses, own)) return { first: part.first, last: clause.first };
    const scope = scopeAround(part, phrase, words);
    return scope && scope.first >= phrase.last && !saysMore(words, clauses, scope) ? null : scope;
  }
  if (isSubordinate(clause) && clauses.length > 1)
    // "Der Mann sei ein Dieb, der sich laut Polizei nicht wehrte.": the whole sentence is reported, by its mood.
    return clauses.some(({ kind, finite }) => kind === 'main' && has(words, finite, SUBJUNCTIVE_1))
      ? null
      : { first: clause.first, last: endWithDependents(clauses, own) };
  if (isParenthesis(words, clause)) return clause;
  return scopeAround(part, { first: cue.phraseFirst, last: behindRelative(clauses, own, cue) }, words);
}

/** "Einem Gutachten zufolge, das die Stadt bestellt hat, | gab es Fehler.": what is told of the source belongs to it. */
function behindRelative(clauses: readonly Clause[], own: number, { phraseLast }: Cue): number {
  const next = clauses[own + 1];
  return next?.kind === 'relative' && clauses[own]?.last === phraseLast ? next.last : phraseLast;
}

const isSubordinate = ({ kind }: Clause): boolean =>
  kind === 'relative' || kind === 'subordinate' || kind === 'question';

/** "…, weil laut Huber das Geld fehlt, | um zu bauen, | wenn der Bund nicht hilft": with the clauses that hang on it. */
function endWithDependents(clauses: readonly Clause[], own: number): number {
  let last = own;
  for (let next = own + 1; next < clauses.length; next++) {
    const kind = clauses[next]?.kind;
    if (kind === 'main' || kind === 'fragment') break;
    last = next;
  }
  return clauses[last]?.last ?? 0;
}

/**
 * The frame without what other speakers say: "Man ist gelassen: | Laut Huber ist das Tier harmlos.",
 * "Das Feld war laut Polizei gesperrt | – was laut Huber niemand sah", "Laut Huber eilt es, | Moser hält das für falsch".
 */
function partOf(words: Words, frame: Frame, cue: Cue): Scope {
  let { first } = frame;
  for (let at = frame.first + 1; at < cue.phraseFirst; at++) if (textAt(words, at) === ':') first = at + 1;
  const other = frame.clauses.find(
    (clause) => clause.first > cue.phraseLast && (isAdded(words, clause) || isAnothers(words, frame, clause)),
  );
  const last = other ? other.first - 1 : frame.last;
  return { first, last: colonWithin(words, frame, cue.phraseLast, other?.first ?? last, other) ?? last };
}

/** "Laut Huber ist die Lage ernst: | Es fehle Geld.", "… laut Huber: | Es eile, sagte Moser": behind the colon a report of its own begins. */
function colonWithin(
  words: Words,
  { clauses }: Frame,
  from: number,
  to: number,
  other: Clause | undefined,
): number | null {
  const behind = clauses.find(
    ({ first, kind, finite }) =>
      first > from &&
      first <= to &&
      textAt(words, first - 1) === ':' &&
      (other !== undefined || (kind === 'main' && has(words, finite, SUBJUNCTIVE_1))),
  );
  return behind ? behind.first - 1 : null;
}

/** "…, so Huber – hinzu kommt der Lärm": a sentence of the article's own behind a dash. */
const isAdded = (words: Words, clause: Clause): boolean => {
  const { kind, finite, first } = clause;
  return (
    kind === 'main' &&
    !isParenthesis(words, clause) &&
    finite > first &&
    /^[–—-]$/.test(textAt(words, first - 1)) &&
    !has(words, finite, SUBJUNCTIVE | WEAK_PRETERITE)
  );
};

const isAnothers = (words: Words, { cues }: Frame, clause: Clause): boolean =>
  (clause.kind === 'main' || isSubordinate(clause)) &&
  !isParenthesis(words, clause) &&
  cues.some(
    ({ kind, by, first }) =>
      by !== null &&
      clause.first <= first &&
      first < clause.last &&
      // "Die Leute, so Huber, hätten gelacht": the verb is part of what Huber says.
      !(kind === 'verb' && has(words, clause.finite, SUBJUNCTIVE)),
  );

/** „…“, so Huber, der das prüft: what stands behind the speaker alone tells of him. */
const saysMore = (words: Words, clauses: readonly Clause[], { first, last }: Scope): boolean =>
  clauses.some(
    (clause) =>
      clause.first >= first &&
      clause.first < last &&
      ((clause.kind === 'main' && clause.finite > clause.first) || has(words, clause.finite, SUBJUNCTIVE)),
  );

/** "…, so Huber, Leiter des Instituts.", "…, so Huber, als er kam.": nothing reported stands behind the speaker. */
function endsWithSpeaker(words: Words, clauses: readonly Clause[], own: number): boolean {
  const behind = clauses.slice(own + 1);
  const next = behind[0];
  const before = clauses[own - 1];
  if (!next || !before || lacksPredicate(words, before)) return false;
  const isAttribute =
    next.kind === 'relative' ||
    (next.kind === 'fragment' && isCapitalised(words, next.first)) ||
    (TEMPORAL.has(lowerAt(words, next.first)) && !has(words, next.finite, SUBJUNCTIVE));
  return isAttribute && !behind.some(({ kind }) => kind === 'main');
}

/** "Wie die Polizei mitteilte, …": what follows; "…, wie die Polizei mitteilte.": what stands before. */
function scopeOfWie(words: Words, { first, last }: Scope, { phraseFirst }: Cue, clause: Clause): Scope {
  if (phraseFirst <= first + 1) return { first: clause.last, last };
  const isLast = clause.last >= last - 1 || textAt(words, clause.last) === ':';
  return { first, last: isLast ? phraseFirst : last };
}

/** The sentence without the phrase, where that stands at one of its ends. */
function scopeAround(frame: Scope, phrase: Scope, words: Words): Scope | null {
  let { first, last } = frame;
  while (first < phrase.first && (has(words, first, COORDINATOR) || words.tokens[first]?.kind === 'mark'))
    first++;
  if (phrase.first <= first) first = phrase.last;
  let end = last;
  while (end > phrase.last && words.tokens[end - 1]?.kind === 'mark') end--;
  if (phrase.last >= end) last = phrase.first;
  // Only the cue stands here: what it reports is the quotation beside it.
  return last - first > 1 && textAt(words, first) !== '' ? { first, last } : null;
}

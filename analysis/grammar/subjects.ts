/**
 * Finds the subject of a finite verb: before it ("Der Sprecher sagte"), behind it ("Am Montag sagte auch der Sprecher"),
 * far before it ("Der Sprecher, der aus Wien kommt, sagte"), or taken over ("Er stand auf und sagte").
 */
import { type NounPhrase, parseNounPhrase } from './noun-phrases.ts';
import { has, isCapitalised, isFiniteVerb, isLowerWord, lowerAt, textAt, type Words } from './parse-words.ts';
import {
  COORDINATOR,
  INERT,
  PREPOSITION,
  REFLEXIVE_OR_DATIVE,
  RELATIVE,
  SUBORDINATOR,
} from './word-classes.ts';

export interface Scope {
  readonly first: number;
  readonly last: number;
}

export interface Subject {
  readonly phrase: NounPhrase;
  /** What a relative pronoun stands for: "der Minister" of "der Minister, der sagte". */
  readonly antecedent: NounPhrase | null;
}

/** How many tokens from its verb a subject is looked for: longer sentences are no prose. */
const REACH = 80;

const BOUNDARY = /^[,;:()–—„“”"»«]$/;

export const isBoundary = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === 'mark' && !has(words, at, INERT) && BOUNDARY.test(textAt(words, at));

/** Index after the boundary before `at`. */
export function clauseStart(words: Words, from: number, at: number): number {
  let start = at;
  while (start > from && !isBoundary(words, start - 1)) start--;
  return start;
}

export function clauseEnd(words: Words, at: number, to: number): number {
  let end = at;
  while (end < to && !isBoundary(words, end) && !/^[.!?…]$/.test(textAt(words, end))) end++;
  return end;
}

/**
 * @param sentence tokens to look at: one sentence, outside quoted speech
 * @param verb index of the finite verb
 */
export function findSubject(words: Words, sentence: Scope, verb: number): Subject | null {
  const scope = {
    first: Math.max(sentence.first, verb - REACH),
    last: Math.min(sentence.last, verb + REACH),
  };
  const start = clauseStart(words, scope.first, verb);
  if (start < verb && has(words, start, SUBORDINATOR) && isLast(words, verb)) {
    return subjectOf(scanForSubject(words, start + 1, verb));
  }
  return (
    (sharesSubject(words, scope, verb) && subjectOfConjunct(words, scope, verb)) ||
    (start < verb &&
      start > scope.first &&
      textAt(words, start - 1) === ',' &&
      subjectBehindRelative(words, scope, start, verb)) ||
    subjectOf(subjectInFront(words, scope, start, verb)) ||
    subjectOf(scanForSubject(words, verb + 1, clauseEnd(words, verb + 1, scope.last), scope.last)) ||
    subjectFurtherBefore(words, scope, start, verb)
  );
}

const subjectOf = (phrase: NounPhrase | null): Subject | null => phrase && { phrase, antecedent: null };

/** "der sagte", "den die Polizei sucht", "von dem die Polizei glaubt" */
function subjectBehindRelative(words: Words, scope: Scope, start: number, verb: number): Subject | null {
  if (has(words, start, RELATIVE)) return subjectOfRelativeClause(words, scope, start, verb);
  const isPrepositional = has(words, start, PREPOSITION) && has(words, start + 1, RELATIVE);
  return isPrepositional ? subjectOf(scanForSubject(words, start + 2, verb)) : null;
}

/** What stands before the verb as its subject, right there or before what is inserted between them. */
function subjectInFront(words: Words, scope: Scope, start: number, verb: number): NounPhrase | null {
  if (start < verb) return subjectThatOpens(words, start, verb);
  return isParenthesis(words, verb, scope.last) ? null : subjectBeforeInsertion(words, scope, start);
}

/** Nothing but another verb or "hat" comes between this verb and the end of its clause: a subordinate clause. */
const isLast = (words: Words, verb: number): boolean => clauseEnd(words, verb, verb + 4) - verb <= 2;

/** "… stand auf und sagte den Termin ab": no subject stands between "und" and the verb. */
function sharesSubject(words: Words, scope: Scope, verb: number): boolean {
  if (verb - 1 <= scope.first || !/^(?:und|aber|oder|sondern|sowie)$/.test(textAt(words, verb - 1)))
    return false;
  return !/^(?:er|ich|wir|man)$/.test(textAt(words, verb + 1));
}

/** "Das Ziel, sagt Huber, müsse …": behind the inserted clause a verb goes on. */
function isParenthesis(words: Words, verb: number, to: number): boolean {
  const end = clauseEnd(words, verb + 1, to);
  return textAt(words, end) === ',' && isLowerWord(words, end + 1) && isFiniteVerb(words, end + 1);
}

function subjectOfRelativeClause(words: Words, scope: Scope, start: number, verb: number): Subject | null {
  const pronoun = lowerAt(words, start);
  const inside = scanForSubject(words, start + 1, verb);
  if (!/^(?:der|die|das|welche|welcher|welches)$/.test(pronoun))
    return inside && { phrase: inside, antecedent: null };
  if (
    inside &&
    (inside.isPronoun || pronoun !== 'der') &&
    inside.last < verb &&
    pronoun === 'die' &&
    inside.isPronoun
  )
    return { phrase: inside, antecedent: null };
  const phrase: NounPhrase = {
    first: start,
    last: start + 1,
    coreLast: start + 1,
    isPronoun: true,
    canBeSubject: true,
  };
  return { phrase, antecedent: antecedentOf(words, scope, start) };
}

/** The noun phrase that ends right before the comma of a relative clause. */
function antecedentOf(words: Words, scope: Scope, start: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let at = clauseStart(words, scope.first, start - 1); at < start - 1; ) {
    const phrase = parseNounPhrase(words, at, start - 1);
    if (phrase && !phrase.isPronoun) found = phrase;
    at = phrase ? phrase.last : at + 1;
  }
  return found;
}

/** The first constituent of a main clause, if it can be its subject: "Der Sprecher (SPD) sagte". */
function subjectThatOpens(words: Words, start: number, verb: number): NounPhrase | null {
  let first = start;
  while (first < verb && has(words, first, COORDINATOR)) first++;
  if (first >= verb) return null;
  const phrase = parseNounPhrase(words, first, verb);
  if (!phrase?.canBeSubject || phrase.last < verb - 14) return null;
  const isAlone = phrase.isPronoun || phrase.last === phrase.first + 1;
  if (/^(?:das|dies|dieses|es)$/.test(lowerAt(words, phrase.first)) && isAlone) return null;
  return phrase;
}

/**
 * The first noun phrase that no preposition and no case keeps from being the subject.
 * @param to token to stop before; the phrase itself may reach on to `end` ("die Trainerin, Eva Huber,")
 */
export function scanForSubject(words: Words, from: number, to: number, end = to): NounPhrase | null {
  for (let at = from; at < to; ) {
    const skipped = skipWhatIsNoSubject(words, at, to);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const phrase = parseNounPhrase(words, at, end);
    if (phrase && isLikelySubject(words, phrase)) return phrase;
    at = phrase ? phrase.last : at + 1;
  }
  return null;
}

/** Index behind "sich", "unter anderem", a prepositional phrase or something in quotation marks. */
function skipWhatIsNoSubject(words: Words, at: number, to: number): number {
  if (has(words, at, REFLEXIVE_OR_DATIVE) && !isCapitalised(words, at)) return at + 1;
  if (
    /^(?:unter|vor|zum|nach)$/.test(textAt(words, at)) &&
    /^(?:anderem|anderen|allem|Beispiel|wie)$/.test(textAt(words, at + 1))
  ) {
    return at + 2;
  }
  if (has(words, at, PREPOSITION) && !isCapitalised(words, at)) {
    return parseNounPhrase(words, at + 1, to)?.last ?? at + 1;
  }
  if (!has(words, at, INERT) || !/^["„»«‚“]$/.test(textAt(words, at))) return at;
  let close = at + 1;
  while (close < to && !(has(words, close, INERT) && /^["“”«»‘]$/.test(textAt(words, close)))) close++;
  return close + 1;
}

function isLikelySubject(words: Words, phrase: NounPhrase): boolean {
  if (!phrase.canBeSubject) return false;
  const article = lowerAt(words, phrase.first);
  if (
    article === 'der' &&
    FEMININE.test(textAt(words, phrase.coreLast - 1)) &&
    phrase.coreLast === phrase.first + 2
  )
    return false;
  return !(phrase.isPronoun && /^(?:das|dies|dieses|es)$/.test(article));
}

/** "sagte der Zeitung": after "der", a feminine noun stands in the dative. */
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|in|agentur|presse|post|welt|woche)$/i;

/** "Der Sprecher, Karl Huber, sagte", "Der Sprecher, der aus Wien kommt, sagte": what opens the sentence, if it has no verb. */
function subjectBeforeInsertion(words: Words, scope: Scope, start: number): NounPhrase | null {
  let opening: Scope | null = null;
  for (let end = start - 1; end > scope.first; ) {
    const first = clauseStart(words, scope.first, end);
    const isInserted = first > scope.first && has(words, first, RELATIVE | SUBORDINATOR | PREPOSITION);
    if (!isInserted) {
      if (hasFiniteVerb(words, first, end)) return null;
      opening = { first, last: end };
    }
    end = first - 1;
  }
  if (!opening) return null;
  let first = opening.first;
  while (first < opening.last && has(words, first, COORDINATOR)) first++;
  const phrase = parseNounPhrase(words, first, start);
  return phrase?.canBeSubject ? phrase : null;
}

function hasFiniteVerb(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isLowerWord(words, at) && isFiniteVerb(words, at)) return true;
  return false;
}

/** "Er stand auf und sagte": the subject of the verb before. */
function subjectFurtherBefore(words: Words, scope: Scope, start: number, verb: number): Subject | null {
  if (start === verb || has(words, verb - 1, COORDINATOR) || has(words, start, COORDINATOR)) {
    return subjectOfConjunct(words, scope, Math.min(start, verb));
  }
  return subjectOfConjunct(words, scope, verb);
}

/** "Der Sprecher stand auf und sagte": the subject of the verb before "und", in this clause or the ones before. */
function subjectOfConjunct(words: Words, scope: Scope, verb: number): Subject | null {
  for (let at = verb - 1; at >= scope.first; at--) {
    if (!isLowerWord(words, at) || !isFiniteVerb(words, at)) continue;
    const start = clauseStart(words, scope.first, at);
    if (start > scope.first && has(words, start, RELATIVE | SUBORDINATOR)) {
      at = start;
      continue;
    }
    return findSubject(words, { first: scope.first, last: verb }, at);
  }
  return null;
}

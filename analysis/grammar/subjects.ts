/**
 * Finds the subject of a finite verb: before it ("Der Sprecher sagte"), behind it ("Am Montag sagte auch der Sprecher"),
 * far before it ("Der Sprecher, der aus Wien kommt, sagte"), or taken over ("Er stand auf und sagte").
 */
import { JOINS_VERBS } from '../../language/german/clause-words.ts';
import { ONLY_NOMINATIVE } from '../../language/german/pronouns.ts';
import { clauseEnd, clauseStart, type Scope } from './boundaries.ts';
import { has, isFiniteVerb, isLowerWord, textAt, type Words } from './parse-words.ts';
import { scanForSubject } from './scan-for-subject.ts';
import { type Subject, subjectOf } from './subject.ts';
import { subjectInFront } from './subject-in-front.ts';
import { subjectBehindRelative } from './subject-of-relative-clause.ts';
import { COORDINATOR, RELATIVE, SUBORDINATOR } from './word-classes.ts';

/** How many tokens from its verb a subject is looked for: longer sentences are no prose. */
const REACH = 80;

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

/** Nothing but another verb or "hat" comes between this verb and the end of its clause: a subordinate clause. */
const isLast = (words: Words, verb: number): boolean => clauseEnd(words, verb, verb + 4) - verb <= 2;

/** "… stand auf und sagte den Termin ab": no subject stands between "und" and the verb. */
function sharesSubject(words: Words, scope: Scope, verb: number): boolean {
  if (verb - 1 <= scope.first || !JOINS_VERBS.has(textAt(words, verb - 1))) return false;
  return !ONLY_NOMINATIVE.has(textAt(words, verb + 1));
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

/** Finds the subject of a main clause in front of its verb: right there, or before what is inserted between the two. */
import { NEUTER_PRONOUNS } from '../../language/german/pronouns.ts';
import { clauseEnd, clauseStart, type Scope } from './boundaries.ts';
import { type NounPhrase, parseNounPhrase } from './noun-phrases.ts';
import { has, isFiniteVerb, isLowerWord, lowerAt, textAt, type Words } from './parse-words.ts';
import { COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from './word-classes.ts';

/** What stands before the verb as its subject, right there or before what is inserted between them. */
export function subjectInFront(words: Words, scope: Scope, start: number, verb: number): NounPhrase | null {
  if (start < verb) return subjectThatOpens(words, start, verb);
  return isParenthesis(words, verb, scope.last) ? null : subjectBeforeInsertion(words, scope, start);
}

/** "Das Ziel, sagt Huber, müsse …": behind the inserted clause a verb goes on. */
function isParenthesis(words: Words, verb: number, to: number): boolean {
  const end = clauseEnd(words, verb + 1, to);
  return textAt(words, end) === ',' && isLowerWord(words, end + 1) && isFiniteVerb(words, end + 1);
}

/** The first constituent of a main clause, if it can be its subject: "Der Sprecher (SPD) sagte". */
function subjectThatOpens(words: Words, start: number, verb: number): NounPhrase | null {
  let first = start;
  while (first < verb && has(words, first, COORDINATOR)) first++;
  if (first >= verb) return null;
  const phrase = parseNounPhrase(words, first, verb);
  if (!phrase?.canBeSubject || phrase.last < verb - 14) return null;
  const isAlone = phrase.isPronoun || phrase.last === phrase.first + 1;
  if (NEUTER_PRONOUNS.has(lowerAt(words, phrase.first)) && isAlone) return null;
  return phrase;
}

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

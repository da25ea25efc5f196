/** Finds who acts in a relative clause: the pronoun that opens it ("der Minister, der sagte") or somebody in it ("den die Polizei sucht"). */
import { RELATIVES_AS_SUBJECT } from '../../language/german/pronouns.ts';
import { clauseStart, type Scope } from './boundaries.ts';
import { type NounPhrase, parseNounPhrase } from './noun-phrases.ts';
import { has, lowerAt, type Words } from './parse-words.ts';
import { scanForSubject } from './scan-for-subject.ts';
import { type Subject, subjectOf } from './subject.ts';
import { PREPOSITION, RELATIVE } from './word-classes.ts';

/** "der sagte", "den die Polizei sucht", "von dem die Polizei glaubt" */
export function subjectBehindRelative(
  words: Words,
  scope: Scope,
  start: number,
  verb: number,
): Subject | null {
  if (has(words, start, RELATIVE)) return subjectOfRelativeClause(words, scope, start, verb);
  const isPrepositional = has(words, start, PREPOSITION) && has(words, start + 1, RELATIVE);
  return isPrepositional ? subjectOf(scanForSubject(words, start + 2, verb)) : null;
}

function subjectOfRelativeClause(words: Words, scope: Scope, start: number, verb: number): Subject | null {
  const pronoun = lowerAt(words, start);
  const inside = scanForSubject(words, start + 1, verb);
  if (!RELATIVES_AS_SUBJECT.has(pronoun)) return subjectOf(inside);
  // "die er angekündigt hat"
  if (inside?.isPronoun && pronoun === 'die' && inside.last < verb) return subjectOf(inside);
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

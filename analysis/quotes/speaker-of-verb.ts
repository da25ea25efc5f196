/** Finds whom a reporting verb lets speak: its subject, or in a passive whoever stands behind "von". */
import { ACCUSATIVES } from '../../language/german/noun-phrase-words.ts';
import { HELD_BY_SUBJECT, REPORTED_BY_SOURCE } from '../../language/german/reporting-verbs.ts';
import { BEFORE_SOURCE } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { type NounPhrase, parseNounPhrase } from '../grammar/noun-phrases.ts';
import { lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import type { ReportingVerb } from '../grammar/reporting-lexicon.ts';
import { type Subject, subjectOf } from '../grammar/subject.ts';
import { findSubject } from '../grammar/subjects.ts';
import type { VerbForm } from './verb-form.ts';
import type { VerbSite } from './verb-site.ts';

/** A reporting verb with all that belongs to it. */
export interface Predicate extends VerbForm {
  readonly verb: ReportingVerb;
  /** Index after the verb and its companions. */
  readonly end: number;
}

/** @returns null where nobody is named who speaks by the verb */
export function speakerOf({ words, scope, clause }: VerbSite, predicate: Predicate): Subject | null {
  const { verb, passive, finite } = predicate;
  if (REPORTED_BY_SOURCE.has(verb.lemma)) return subjectOf(sourceIn(words, clause));
  // "wird er mit den Worten zitiert" has the speaker as its subject, other passives behind "von".
  if (verb.lemma === 'zitieren')
    return (
      (passive ? null : subjectOf(quotedObject(words, clause, finite))) ?? findSubject(words, scope, finite)
    );
  if (HELD_BY_SUBJECT.has(verb.lemma)) return findSubject(words, scope, finite);
  return passive ? subjectOf(sourceIn(words, clause)) : findSubject(words, scope, finite);
}

/** @param wie index of the "wie" in "wie die Polizei mitteilte", "wie aus Regierungskreisen verlautete" */
export function speakerInWie(words: Words, wie: number, { finite, end, verb }: Predicate): Subject | null {
  const source = REPORTED_BY_SOURCE.has(verb.lemma) ? sourceIn(words, { first: wie, last: end }) : null;
  return source ? subjectOf(source) : findSubject(words, { first: wie, last: end }, finite);
}

/** "aus Regierungskreisen verlautete", "wurde von der Polizei mitgeteilt" */
function sourceIn(words: Words, { first, last }: Scope): NounPhrase | null {
  for (let at = first; at < last; at++) {
    if (!BEFORE_SOURCE.has(lowerAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at + 1, last);
    if (phrase) return phrase;
  }
  return null;
}

/** "Das Blatt zitiert einen Augenzeugen": not the paper speaks. */
function quotedObject(words: Words, { last }: Scope, finite: number): NounPhrase | null {
  for (let at = finite + 1; at < last; at++) {
    if (!ACCUSATIVES.has(textAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at, last);
    if (phrase) return phrase;
  }
  return null;
}

/** Finds whom a reporting verb lets speak: its subject, or in a passive whoever stands behind "von". */
import { ACCUSATIVES } from '../../language/german/noun-phrase-words.ts';
import { INDEFINITE_PRONOUNS } from '../../language/german/pronouns.ts';
import {
  BEFORE_HOLDER,
  HELD_BY_SUBJECT,
  HELD_FOR,
  REPORTED_BY_SOURCE,
} from '../../language/german/reporting-verbs.ts';
import { ANSWERED, BEFORE_SOURCE } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { isInverted } from '../grammar/clauses.ts';
import { type NounPhrase, parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, isTagged, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import type { ReportingVerb } from '../grammar/reporting-lexicon.ts';
import { type Subject, subjectOf } from '../grammar/subject.ts';
import { findSubject, subjectsWithin } from '../grammar/subjects.ts';
import { NOUN_TAGS } from '../grammar/tag-sets.ts';
import { PREPOSITION, SUBJUNCTIVE } from '../grammar/word-classes.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import type { VerbForm } from './verb-form.ts';
import type { VerbSite } from './verb-site.ts';

const REFLEXIVE = tagSet('reflexive-pronoun');

/** A reporting verb with all that belongs to it. */
export interface Predicate extends VerbForm {
  readonly verb: ReportingVerb;
  /** Index after the verb and its companions. */
  readonly end: number;
}

/** @returns null where nobody is named who speaks by the verb */
export function speakerOf(site: VerbSite, predicate: Predicate): Subject | null {
  const { words, scope, clause } = site;
  const { verb, passive, finite } = predicate;
  if (REPORTED_BY_SOURCE.has(verb.lemma)) return subjectOf(sourceIn(words, clause));
  // "wird er mit den Worten zitiert" has the speaker as its subject, other passives behind "von".
  if (verb.lemma === 'zitieren')
    return (
      (passive ? null : subjectOf(quotedObject(words, clause, finite))) ?? findSubject(words, scope, finite)
    );
  if (HELD_FOR.has(verb.lemma)) return subjectOf(sourceIn(words, clause, BEFORE_HOLDER));
  if (HELD_BY_SUBJECT.has(verb.lemma)) return findSubject(words, scope, finite);
  return passive ? subjectOf(sourceIn(words, clause)) : subjectOfClause(site, finite);
}

/** "Hubers Kritik wies | die Klinik | zurück": in front of the verb stands what somebody else has said. */
function subjectBehindUtterance(words: Words, scope: Scope, clause: Scope, finite: number): Subject | null {
  const found = findSubject(words, scope, finite)?.phrase;
  const isUtterance =
    found && found.first < finite && ANSWERED.has(textAt(words, found.coreLast - 1)) && !found.isPronoun;
  if (!isUtterance) return null;
  const behind = subjectsWithin(words, scope, finite, { first: finite + 1, last: clause.last });
  return subjectOf(behind[0] ?? null);
}

/** "Es fehlten Züge und | Busse, stellte Moser fest": behind words in Konjunktiv, or inside a sentence, the speaker stands behind the verb. */
function subjectOfClause({ words, scope, clauses, clause, index }: VerbSite, finite: number): Subject | null {
  const subject = subjectBehindUtterance(words, scope, clause, finite) ?? findSubject(words, scope, finite);
  // "sagte Huber und | warf der Regierung vor": the second verb has the subject of the first.
  const isFirstVerb = clause.finite === finite && isInverted(words, clause);
  if (!subject || subject.phrase.first > finite || !isFirstVerb) return subject;
  const inFront = clauses.slice(0, index);
  const isInserted = inFront.some(
    ({ kind, finite: verb }) => kind === 'main' && has(words, verb, SUBJUNCTIVE),
  );
  const isClosed =
    clauses[0]?.kind === 'fragment' && clauses.slice(index + 1).some((each) => isInverted(words, each));
  if (!isInserted && !isClosed) return subject;
  const behind = subjectsWithin(words, scope, finite, { first: finite + 1, last: clause.last }).find(
    ({ first }) => !isTagged(words, first, REFLEXIVE),
  );
  return behind ? { phrase: behind, antecedent: null } : subject;
}

/** @param wie index of the "wie" in "wie die Polizei mitteilte", "wie aus Regierungskreisen verlautete" */
export function speakerInWie(words: Words, wie: number, { finite, end, verb }: Predicate): Subject | null {
  const source = REPORTED_BY_SOURCE.has(verb.lemma) ? sourceIn(words, { first: wie, last: end }) : null;
  if (source) return subjectOf(source);
  return findSubject(words, { first: wie, last: end }, finite) ?? subjectOf(behindWie(words, wie, finite));
}

/** "wie | einer | beklagt", "wie | Eva Holm, Leiterin des Amts, | erklärt": what looks like the end of a comparison. */
function behindWie(words: Words, wie: number, finite: number): NounPhrase | null {
  const first = wie + 1;
  if (INDEFINITE_PRONOUNS.has(lowerAt(words, first)) && first + 1 === finite)
    return { first, last: finite, coreLast: finite, isPronoun: true, canBeSubject: true };
  const phrase = parseNounPhrase(words, first, finite);
  return phrase?.first === first && phrase.canBeSubject ? phrase : null;
}

/** "aus Regierungskreisen verlautete", "wurde von der Polizei mitgeteilt" */
function sourceIn(
  words: Words,
  { first, last }: Scope,
  before: ReadonlySet<string> = BEFORE_SOURCE,
): NounPhrase | null {
  for (let at = first; at < last; at++) {
    if (!before.has(lowerAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at + 1, last);
    if (phrase) return phrase;
  }
  return null;
}

/** "Das Blatt zitiert einen Augenzeugen": not the paper speaks. */
function quotedObject(words: Words, { last }: Scope, finite: number): NounPhrase | null {
  for (let at = finite + 1; at < last; at++) {
    const isNamed = at === finite + 1 && isTagged(words, at, NOUN_TAGS);
    if (!isNamed && (!ACCUSATIVES.has(textAt(words, at)) || has(words, at - 1, PREPOSITION))) continue;
    const phrase = parseNounPhrase(words, at, last);
    if (phrase) return phrase;
  }
  return null;
}

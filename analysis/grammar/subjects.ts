/**
 * Finds the subject of a finite verb: weighed among the noun phrases around it ("Am Montag sagte auch der Sprecher"), or
 * taken over from the verb before ("Er stand auf und sagte").
 */

import { NEUTER_PRONOUNS } from '../../language/german/pronouns.ts';
import { once } from '../once.ts';
import { clauseStart, type Scope } from './boundaries.ts';
import { type NounPhrase, parseNounPhrase } from './noun-phrases.ts';
import { isFiniteVerb, isTagged, lowerAt, type Words } from './parse-words.ts';
import type { Phrase } from './phrases.ts';
import { rankSubjects as rank } from './subject/rank-subjects.ts';
import type { Subject } from './subject.ts';
import { subjectInMarks } from './subject-in-marks.ts';
import { RELATIVE_TAGS, SUBORDINATOR_TAGS } from './tag-sets.ts';

/** "Das glaubt eine Nachbarin": somebody who is this likely to be the subject is, before a mere "das". */
const LIKELY_BESIDE_NEUTER = 0.05;

/** Verbs in a row that may share one subject: "Sie kam, sah, nickte und sagte". More are no prose, but cost time. */
const SHARING_VERBS = 6;

/**
 * @param sentence tokens to look at: one sentence, outside quoted speech
 * @param verb index of the finite verb
 * @returns null where it has none, or only "es" and "das", which stand for nobody
 */
export const findSubject = onceAVerb((words, sentence, verb) =>
  ownOrShared(words, sentence, verb, SHARING_VERBS),
);

const rankSubjects = onceAVerb((words, sentence, verb) => rank(words, words.subjects, sentence, verb));

type OfVerb<Value> = (words: Words, sentence: Scope, verb: number) => Value;

/** Worked out once: cues, moods and those mentioned ask for the same subjects. */
function onceAVerb<Value>(work: OfVerb<Value>): OfVerb<Value> {
  const knownIn = once((_: Words) => new Map<number, (Scope & { readonly value: Value })[]>());
  return (words, sentence, verb) => {
    const known = knownIn(words);
    const ofVerb = known.get(verb) ?? [];
    const { first, last } = sentence;
    const found = ofVerb.find((one) => one.first === first && one.last === last);
    if (found) return found.value;
    const value = work(words, sentence, verb);
    ofVerb.push({ first, last, value });
    known.set(verb, ofVerb);
    return value;
  };
}

/** @param sharing verbs, this one included, that may still be asked */
function ownOrShared(words: Words, sentence: Scope, verb: number, sharing: number): Subject | null {
  const inMarks = subjectInMarks(words, sentence, verb);
  if (inMarks) return { phrase: inMarks, antecedent: null };
  const [best, second] = rankSubjects(words, sentence, verb);
  if (!best?.phrase) return sharing > 1 ? subjectOfVerbBefore(words, sentence, verb, sharing - 1) : null;
  if (!isNeuter(words, best.phrase)) return subjectOf(words, sentence, best.phrase);
  const isSecond =
    second?.phrase && !isNeuter(words, second.phrase) && second.probability > LIKELY_BESIDE_NEUTER;
  return isSecond && second.phrase ? subjectOf(words, sentence, second.phrase) : null;
}

/**
 * The likeliest of the phrases that lie in a part of the sentence: "was | der Richter mit den Worten | „Gehen Sie“ quittierte".
 * @param part that the whole phrase stands in
 */
export const subjectWithin = (words: Words, sentence: Scope, verb: number, part: Scope): NounPhrase | null =>
  subjectsWithin(words, sentence, verb, part)[0] ?? null;

/** All of them that no preposition governs, the likeliest first. */
export function subjectsWithin(words: Words, sentence: Scope, verb: number, part: Scope): NounPhrase[] {
  return rankSubjects(words, sentence, verb).flatMap(({ phrase }) => {
    const isIn = phrase && phrase.first >= part.first && phrase.last <= part.last;
    if (!isIn || phrase.preposition >= 0 || isNeuter(words, phrase)) return [];
    return [wholePhrase(words, phrase, sentence.last)];
  });
}

const isNeuter = (words: Words, { isPronoun, head }: Phrase): boolean =>
  isPronoun && NEUTER_PRONOUNS.has(lowerAt(words, head));

function subjectOf(words: Words, sentence: Scope, phrase: Phrase): Subject {
  const antecedent = isTagged(words, phrase.head, RELATIVE_TAGS)
    ? antecedentOf(words, sentence, phrase.first)
    : null;
  return { phrase: wholePhrase(words, phrase, sentence.last), antecedent };
}

/** With what belongs to it behind: "der Sprecher | der Polizei, Karl Huber (48),". */
function wholePhrase(words: Words, { first, last, isPronoun }: Phrase, end: number): NounPhrase {
  const whole = isPronoun ? null : parseNounPhrase(words, first, end);
  if (whole?.first === first && whole.last >= last) return whole;
  return { first, last, coreLast: last, isPronoun, canBeSubject: true };
}

/** "Der Sprecher stand auf und | sagte": the subject of the verb before, in this clause or the ones before. */
function subjectOfVerbBefore(words: Words, sentence: Scope, verb: number, sharing: number): Subject | null {
  for (let at = verb - 1; at >= sentence.first; at--) {
    if (!isFiniteVerb(words, at)) continue;
    const start = clauseStart(words, sentence.first, at);
    if (start > sentence.first && isTagged(words, start, SUBORDINATOR_TAGS)) {
      at = start;
      continue;
    }
    return ownOrShared(words, { first: sentence.first, last: verb }, at, sharing);
  }
  return null;
}

/** The noun phrase that ends right before the comma of a relative clause; `start` is the clause's first token. */
export function antecedentOf(words: Words, sentence: Scope, start: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let at = clauseStart(words, sentence.first, start - 1); at < start - 1; ) {
    const phrase = parseNounPhrase(words, at, start - 1);
    if (phrase && !phrase.isPronoun) found = phrase;
    at = phrase ? phrase.last : at + 1;
  }
  return found;
}

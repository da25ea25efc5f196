/**
 * Other noun phrases of the clause that announces the words, and the subjects of the clauses around them: "bestätigt drei Stunden
 * später die Sprecherin", „…“, brachte es eine von ihnen auf den Punkt; was der Richter mit den Worten „…“ quittierte.
 */
import { DEMONSTRATIVES } from '../../../../language/german/pronouns.ts';
import { clauseEnd, clauseStart } from '../../../grammar/boundaries.ts';
import type { NounPhrase } from '../../../grammar/noun-phrases.ts';
import { has, lowerAt, type Words } from '../../../grammar/parse-words.ts';
import { findSubject, subjectsWithin, subjectWithin } from '../../../grammar/subjects.ts';
import { PARTICIPLE } from '../../../grammar/word-classes.ts';
import type { SpokenBy } from '../../cue.ts';
import type { Frame } from '../../frames.ts';
import type { Candidate } from '../candidate.ts';
import { resolveMention } from '../resolve-mention.ts';
import type { Scene } from '../scene.ts';

/** Noun phrases behind the verb that are looked at. */
const MOST = 3;

export function clauseSpeakers(scene: Scene): Candidate[] {
  const { read, index, utterance } = scene;
  const frames = (read[index]?.frames ?? []).filter(
    ({ first, last }) => first <= utterance.last + 1 && last >= utterance.first - 2,
  );
  return frames.flatMap((frame) => [
    ...inFrontOfVerb(scene, frame),
    ...behindVerb(scene, frame),
    ...subjectsAround(scene, frame),
  ]);
}

/** Behind the verb of the cue. */
function behindVerb(scene: Scene, frame: Frame): Candidate[] {
  const {
    words,
    utterance: { cue },
  } = scene;
  if (!cue || cue.finite < frame.first || cue.finite >= frame.last) return [];
  const end = clauseEnd(words, cue.finite + 1, frame.last);
  const behind = subjectsWithin(words, frame, cue.finite, { first: cue.finite + 1, last: end });
  return behind
    .filter(({ first }) => first !== cue.by?.phrase.first)
    .slice(0, MOST)
    .flatMap((phrase) => resolveMention(scene, 'clause', { phrase, antecedent: null }, cue.finite));
}

/** "Berger fährt sie an: „…“": what stands in front of the verb may be the subject, too. */
function inFrontOfVerb(scene: Scene, frame: Frame): Candidate[] {
  const {
    words,
    utterance: { cue },
  } = scene;
  if (!cue || cue.finite < frame.first || cue.finite >= frame.last) return [];
  const start = clauseStart(words, frame.first, cue.finite);
  const inFront = subjectWithin(words, frame, cue.finite, { first: start, last: cue.finite });
  const phrase = demonstrativeAt(words, start, cue.finite) ?? inFront;
  if (!phrase || phrase.first === cue.by?.phrase.first) return [];
  return resolveMention(scene, 'clause', { phrase, antecedent: null }, cue.finite);
}

/** "Der entschied, dass …", "Diese hatte im Mai gesagt, …" */
const demonstrativeAt = (words: Words, start: number, finite: number): NounPhrase | null =>
  start + 1 === finite && DEMONSTRATIVES.has(lowerAt(words, start))
    ? { first: start, last: finite, coreLast: finite, isPronoun: true, canBeSubject: true }
    : null;

/** Of the clause that the words stand in, or right before or behind it. */
function subjectsAround(scene: Scene, frame: Frame): Candidate[] {
  const { words, utterance } = scene;
  const { first, last } = utterance;
  return frame.clauses.flatMap((clause) => {
    const touches =
      clause.first <= last + 2 && clause.last >= first - 2 && !(clause.first > first && clause.last < last);
    const isInside = utterance.kind === 'indirect' && clause.first >= first && clause.last <= last;
    if (!touches || isInside || clause.finite < 0 || has(words, clause.finite, PARTICIPLE)) return [];
    const by: SpokenBy | null = findSubject(words, frame, clause.finite);
    if (!by || by.phrase.first === utterance.cue?.by?.phrase.first) return [];
    if (utterance.kind === 'indirect' && by.phrase.first >= first && by.phrase.last <= last) return [];
    return resolveMention(scene, 'clause', by, clause.finite).slice(0, MOST);
  });
}

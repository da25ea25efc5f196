/**
 * Where it is said, when the sentence names nobody: "Im Ministerium hält man sich bedeckt: …", "räumt man in der SPÖ ein",
 * "Im Entwurf wird betont, dass …", "…, steht im Gutachten"; and what "dort" and "darin" mean.
 */

import { BEFORE_SPEAKING_TEXT, IN_THERE } from '../../../../language/german/sources.ts';
import type { Clause } from '../../../grammar/clauses.ts';
import { parseNounPhrase, standsForNobody } from '../../../grammar/noun-phrases.ts';
import { lowerAt, type Words } from '../../../grammar/parse-words.ts';
import { findSubject } from '../../../grammar/subjects.ts';
import { addAll } from '../../../long-lists.ts';
import { personNamedIn } from '../../../reference/people-index.ts';
import type { Frame } from '../../frames.ts';
import type { Voice } from '../../voices.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { type Speakable, speakableOf } from '../features/speakable.ts';
import type { Scene } from '../scene.ts';

/** Places looked at. */
const MOST = 3;
const PASSAGES = 2;
const MOST_IN_PASSAGE = 12;

export function whereItIsSaid(scene: Scene): Candidate[] {
  const { words, read, index, utterance } = scene;
  const { first, last, kind } = utterance;
  const near = (read[index]?.frames ?? []).filter(
    (frame) => frame.first <= last + 2 && frame.last >= first - 2,
  );
  return near
    .flatMap((frame) =>
      frame.clauses
        .filter((clause) => !(kind === 'indirect' && clause.first >= first && clause.last <= last))
        .filter((clause) => namesNobody(words, frame, clause))
        .flatMap((clause) => placesIn(scene, clause)),
    )
    .slice(0, MOST);
}

/** "räumt man ein", "wird betont", "heißt es", "steht dort" */
function namesNobody(words: Words, frame: Frame, { finite }: Clause): boolean {
  if (finite < 0) return false;
  if (TEXT_HOLDS.test(lowerAt(words, finite))) return true;
  const subject = findSubject(words, frame, finite);
  return !subject || standsForNobody(words, subject.phrase);
}

const TEXT_HOLDS = /^(?:steht|stand|stehe)$/;

function placesIn(scene: Scene, { first, last }: Clause): Candidate[] {
  const { words, known } = scene;
  const found: Candidate[] = [];
  for (let at = first; at < last; at++) {
    if (IN_THERE.has(lowerAt(words, at))) addAll(found, textsBefore(scene, at));
    if (!BEFORE_SPEAKING_TEXT.has(lowerAt(words, at))) continue;
    const phrase = parseNounPhrase(words, at + 1, last);
    if (!phrase || phrase.isPronoun) continue;
    const voice = { printed: phrase, described: phrase, person: personNamedIn(words, known, phrase) };
    // "in der Branche", but not "in einem solchen Fall"
    const isKnown = !/^eine[mr]?$/.test(lowerAt(words, phrase.first));
    const isHeld = (HOLDS.has(lowerAt(words, at)) && isKnown) || MAY_SPEAK.has(speakableOf(scene, voice));
    if (isHeld) found.push(candidateOf('where', voice, { kind: 'itself' }));
  }
  return found;
}

/** Texts and bodies mentioned before "dort", the nearest first. */
function textsBefore(scene: Scene, at: number): Candidate[] {
  const { discourse, index } = scene;
  for (let passage = index; passage >= Math.max(0, index - PASSAGES); passage--) {
    const found = discourse
      .allIn(passage)
      .filter(({ voice, isQuoted }) => !isQuoted && voice.printed.last <= at)
      .filter(({ voice }) => HOLDS_WORDS.has(speakableOf(scene, voice)))
      .map(({ voice }) => candidateOf('where', voice, { kind: 'pronoun', passages: index - passage }));
    if (found.length > 0) return outermost(found.reverse().slice(0, MOST_IN_PASSAGE)).slice(0, MOST);
  }
  return [];
}

/** "das Programm der Gemeinde" holds the words, and what is found as a subject is found once more among all who might speak. */
const outermost = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ voice }, at) =>
      !candidates.some((other, index) => voice && other.voice && isInside(voice, other.voice, index < at)),
  );

/** @param isSecond of two that begin alike, one is left */
const isInside = ({ described: one }: Voice, { described: other }: Voice, isSecond: boolean): boolean =>
  (other.first < one.first && one.first < other.last) || (isSecond && other.first === one.first);

const HOLDS_WORDS: ReadonlySet<Speakable> = new Set<Speakable>(['text', 'body']);
/** "in der Branche", "aus Kreisen der Partei" */
const HOLDS: ReadonlySet<string> = new Set(['in', 'im', 'bei', 'beim', 'aus', 'seitens']);
/** "auf Plakaten", but not "auf den Punkt" */
const MAY_SPEAK: ReadonlySet<Speakable> = new Set<Speakable>([
  'text',
  'body',
  'place',
  'marks',
  'role',
  'person',
]);

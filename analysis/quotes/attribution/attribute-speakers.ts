/**
 * Tells who speaks in each utterance: candidates are generated, weighed by learnt weights, and the one that most belief falls to
 * is taken. A multinomial logistic model over the candidates of each utterance; "nobody" is one of them.
 */

import type { AttributionReason } from '../../analysis.ts';
import type { Words } from '../../grammar/parse-words.ts';
import type { PeopleIndex } from '../../reference/people-index.ts';
import type { OrganisationIndex } from '../name-speaker.ts';
import type { Attributed, ReadPassage, Voice } from '../voices.ts';
import type { Candidate, Origin } from './candidate.ts';
import { Discourse, isSameVoice } from './discourse.ts';
import { generateCandidates } from './generate-candidates.ts';
import type { Article, Scene } from './scene.ts';
import { chooseSpeaker, probabilityOfSpeech, type Scored, scoreCandidates, type Weights } from './score.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Called for each utterance with what was weighed; training reads it. */
export type Observe = (scene: Scene, scored: readonly Scored[], chosen: Attributed) => void;

export interface Known {
  readonly words: Words;
  readonly known: PeopleIndex;
  readonly organisations: OrganisationIndex;
}

/** What training writes: the weights, and what their probabilities are worth. */
export interface Learnt {
  readonly speech: Weights;
  readonly speaker: Weights;
  readonly thresholds: {
    /** Words that are speech with less than this probability are left out: words in marks, and without. */
    readonly direct: number;
    readonly indirect: number;
    /** A speaker is shown at all; a named person in a report only where that, in articles held out, was likelier right than wrong. */
    readonly shown: number;
    readonly shownInReport: number;
    /** A speaker is shown as certain. */
    readonly sure: number;
  };
}

export const LEARNT: Learnt = WEIGHTS;

export function attributeSpeakers(
  known: Known,
  read: readonly ReadPassage[],
  learnt: Learnt = LEARNT,
  observe?: Observe,
): Attributed[] {
  const article: Article = { ...known, read, discourse: new Discourse(known.words, known.known, read) };
  const before: Attributed[] = [];
  read.forEach(({ utterances }, index) => {
    for (const utterance of utterances) {
      const attributed = attribute({ ...article, index, utterance, before }, learnt, observe);
      if (attributed) before.push(attributed);
    }
  });
  return before;
}

/** @returns null where the words are hardly anybody's */
function attribute(scene: Scene, learnt: Learnt, observe?: Observe): Attributed | null {
  const { utterance, index, read, words } = scene;
  const speech = probabilityOfSpeech(scene, learnt.speech);
  const passage = read[index]?.passage;
  const isSpeech = speech >= learnt.thresholds[utterance.kind];
  if (!passage || (!observe && !isSpeech)) return null;
  const around = !observe && isSpeech ? reportAround(scene) : null;
  if (around) {
    // As sure as the speaker of the report is, whether or not the report itself is one.
    const isReport = probabilityOfSpeech({ ...scene, utterance: around.utterance }, learnt.speech);
    return { ...around, utterance, certainty: speech * Math.min(1, around.certainty / isReport) };
  }
  const scored = scoreCandidates(scene, generateCandidates(scene), learnt.speaker);
  const { voice, origin, probability } = chooseSpeaker(words, scored);
  const certainty = speech * probability * trustInSpeakerBefore(scene, voice, origin);
  const { shown, shownInReport } = learnt.thresholds;
  const isShown = probability >= (voice?.person && utterance.kind === 'indirect' ? shownInReport : shown);
  const attributed = {
    utterance,
    passage,
    index,
    voice: isShown ? voice : null,
    reason: REASONS[origin],
    certainty,
  };
  observe?.(scene, scored, attributed);
  return isSpeech ? attributed : null;
}

/** A report seldom has more phrases in marks in front of this one. */
const REPORTS_BACK = 12;

/** A phrase in marks inside reported words is the words of whoever is reported. */
function reportAround({ before, utterance }: Scene): Attributed | null {
  if (!utterance.found.endsWith('inside report') && utterance.cue?.first === undefined) return null;
  const around = before
    .slice(-REPORTS_BACK)
    .findLast(
      ({ utterance: { kind, first, last } }) =>
        kind === 'indirect' && first <= utterance.first && utterance.last <= last,
    );
  if (!around || utterance.kind !== 'direct') return null;
  const isSameCue = around.utterance.cue?.first === utterance.cue?.first;
  return isSameCue || utterance.found.endsWith('inside report') ? around : null;
}

/** Who goes on speaking is no surer than it was that he spoke before. */
function trustInSpeakerBefore({ before, words }: Scene, voice: Voice | null, origin: Origin): number {
  const last = before.at(-1);
  const goesOn =
    (origin === 'speaker' || origin === 'before') && voice && last && isSameVoice(words, last.voice, voice);
  return goesOn ? Math.max(last.certainty, LEAST_TRUST) : 1;
}

/** Otherwise long speeches would fade away. */
const LEAST_TRUST = 0.5;

const REASONS: Readonly<Record<Origin, AttributionReason>> = {
  cue: 'cue',
  'other-cue': 'cue',
  clause: 'cue',
  label: 'label',
  signature: 'label',
  speaker: 'continues',
  before: 'nearby',
  behind: 'nearby',
  ahead: 'repeated',
  nobody: 'nearby',
};

export type { Candidate };

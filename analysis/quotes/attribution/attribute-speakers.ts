/**
 * Tells who speaks in each utterance: candidates are generated, weighed by learnt weights, and the one that most belief falls to
 * is taken. A multinomial logistic model over the candidates of each utterance; "nobody" is one of them.
 */

import type { AttributionReason } from '../../analysis.ts';
import type { Words } from '../../grammar/parse-words.ts';
import type { PeopleIndex } from '../../reference/people-index.ts';
import type { OrganisationIndex } from '../name-speaker.ts';
import type { Attributed, ReadPassage } from '../voices.ts';
import { type Candidate, type Origin, unnamed } from './candidate.ts';
import {
  beliefOf,
  type CertaintyWeights,
  type Choosing,
  type Chosen,
  certaintyOf,
  isNamedByCue,
} from './certainty.ts';
import { Discourse, isSameVoice } from './discourse.ts';
import { type Speakable, speakableOf } from './features/speakable.ts';
import { generateCandidates } from './generate-candidates.ts';
import type { Article, Scene } from './scene.ts';
import { chooseSpeaker, probabilityOfSpeech, type Scored, scoreCandidates, type Weights } from './score.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Called for each utterance with what was weighed; training reads it. */
export type Observe = (scene: Scene, scored: readonly Scored[], chosen: Chosen) => void;

export interface Known {
  readonly words: Words;
  readonly known: PeopleIndex;
  readonly organisations: OrganisationIndex;
}

/** What training writes: the weights, and what their probabilities are worth. */
export interface Learnt {
  readonly speech: Weights;
  readonly speaker: Weights;
  /** By which it is known how likely the speaker chosen is right. */
  readonly certainty: CertaintyWeights;
  readonly thresholds: {
    /** Words that are speech with less than this probability are left out: words in marks, and without. */
    readonly direct: number;
    readonly indirect: number;
    /** Words that are given to nobody are left out below these: with a cue, and without. */
    readonly unattributed: { readonly announced: number; readonly unannounced: number };
    /** A speaker whose choice is less certain is not shown. */
    readonly shown: number;
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
  const discourse = new Discourse(known.words, known.known, read, (phrase) =>
    SPEAKERS.has(speakableOf(known, unnamed(phrase))),
  );
  const article: Article = {
    words: known.words,
    known: known.known,
    organisations: known.organisations,
    read,
    discourse,
  };
  const all: Chosen[] = [];
  const before: Chosen[] = [];
  let lastWithVoice: Chosen | undefined;
  read.forEach(({ utterances }, index) => {
    for (const utterance of utterances) {
      const attributed = attribute(
        { index, utterance, before, lastWithVoice, facts: [], ...article },
        learnt,
        observe,
      );
      if (!attributed) continue;
      all.push(attributed);
      if (isRetold(known.words, attributed, lastWithVoice)) continue;
      before.push(attributed);
      if (attributed.voice) lastWithVoice = attributed;
    }
  });
  return all
    .map((attributed) => withoutUnlikelySpeaker(attributed, learnt))
    .filter(({ voice, choosing }) => voice || maySpeakerBeOpen(choosing, learnt));
}

/** "Er habe ihr gesagt, es werde „eng“, berichtet sie. | Man rede nicht mehr.": it is she who goes on. */
const isRetold = (words: Words, { utterance, voice }: Chosen, around: Chosen | undefined): boolean =>
  around?.utterance.kind === 'indirect' &&
  around.utterance.first <= utterance.first &&
  utterance.last <= around.utterance.last &&
  !isSameVoice(words, voice, around.voice);

/** Words that are given to nobody are shown only where they are likely to be somebody's. */
export const maySpeakerBeOpen = ({ speech, isAnnounced }: Choosing, { thresholds }: Learnt): boolean =>
  speech >= thresholds.unattributed[isAnnounced ? 'announced' : 'unannounced'];

const SPEAKERS: ReadonlySet<Speakable> = new Set<Speakable>(['role', 'body', 'text']);

/** Whom the words before were most likely by is known to the words behind, whether or not it is shown. */
function withoutUnlikelySpeaker(attributed: Chosen, { thresholds }: Learnt): Chosen {
  const isShown = attributed.certainty >= thresholds.shown || isNamedByCue(attributed.choosing);
  return isShown ? attributed : { ...attributed, voice: null };
}

/** @returns null where the words are hardly anybody's */
function attribute(scene: Scene, learnt: Learnt, observe?: Observe): Chosen | null {
  const { utterance, index, read, words } = scene;
  const speech = probabilityOfSpeech(scene, learnt.speech);
  const passage = read[index]?.passage;
  const isSpeech = speech >= learnt.thresholds[utterance.kind];
  if (!passage || (!observe && !isSpeech)) return null;
  const around = isSpeech ? reportAround(scene) : null;
  if (around) {
    const isAnnounced = utterance.cue !== null;
    const choosing = {
      ...around.choosing,
      kind: utterance.kind,
      origin: 'report',
      speech,
      isAnnounced,
    } as const;
    const attributed = { ...around, utterance, choosing, certainty: certaintyOf(choosing, learnt.certainty) };
    observe?.(scene, [], attributed);
    return attributed;
  }
  const scored = scoreCandidates(scene, generateCandidates(scene), learnt.speaker);
  const { candidate, probability } = chooseSpeaker(words, scored);
  const choosing: Choosing = {
    kind: utterance.kind,
    origin: candidate.origin,
    link: candidate.link.kind,
    isPerson: candidate.voice?.person != null,
    speech,
    speaker: probability,
    before: beliefInSpeakerBefore(scene, candidate),
    isAnnounced: utterance.cue !== null,
  };
  const attributed: Chosen = {
    utterance,
    passage,
    index,
    voice: candidate.voice,
    reason: REASONS[candidate.origin],
    choosing,
    certainty: certaintyOf(choosing, learnt.certainty),
  };
  observe?.(scene, scored, attributed);
  return isSpeech ? attributed : null;
}

/** A report seldom has more phrases in marks in front of this one. */
const REPORTS_BACK = 12;

/** A phrase in marks inside reported words is the words of whoever is reported. */
function reportAround({ before, utterance }: Scene): Chosen | null {
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
function beliefInSpeakerBefore({ before, words }: Scene, { origin, voice }: Candidate): number {
  const last = before.at(-1);
  const goesOn =
    (origin === 'speaker' || origin === 'before') && voice && last && isSameVoice(words, last.voice, voice);
  return goesOn ? Math.max(beliefOf(last.choosing), LEAST_BELIEF) : 1;
}

/** Otherwise long speeches would fade away. */
const LEAST_BELIEF = 0.5;

const REASONS: Readonly<Record<Origin, AttributionReason>> = {
  cue: 'cue',
  'other-cue': 'cue',
  clause: 'cue',
  where: 'cue',
  label: 'label',
  signature: 'label',
  speaker: 'continues',
  before: 'nearby',
  behind: 'nearby',
  ahead: 'repeated',
  nobody: 'nearby',
};

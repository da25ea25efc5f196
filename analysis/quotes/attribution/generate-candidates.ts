/** All who may have said some words, each generator with its kind. */

import { BODY_KINDS } from '../../../article/article.ts';
import type { Voice } from '../voices.ts';
import type { Candidate } from './candidate.ts';
import { clauseSpeakers } from './candidates/clause-speakers.ts';
import { cueSpeaker } from './candidates/cue-speaker.ts';
import { label } from './candidates/label.ts';
import { mentionedBefore } from './candidates/mentioned-before.ts';
import { nameInMarks } from './candidates/name-in-marks.ts';
import { namedBehind } from './candidates/named-behind.ts';
import { namedInBody } from './candidates/named-in-body.ts';
import { nobody } from './candidates/nobody.ts';
import { otherCues } from './candidates/other-cues.ts';
import { signature } from './candidates/signature.ts';
import { speakersBefore } from './candidates/speakers-before.ts';
import { whereItIsSaid } from './candidates/where-it-is-said.ts';
import { isSameVoice } from './discourse.ts';
import { isHearsay } from './features/hearsay.ts';
import { type Speakable, speakableOf } from './features/speakable.ts';
import { notTheSpeaker } from './not-the-speaker.ts';
import type { Scene } from './scene.ts';

export const GENERATORS: readonly ((scene: Scene) => readonly Candidate[])[] = [
  cueSpeaker,
  label,
  signature,
  otherCues,
  nameInMarks,
  clauseSpeakers,
  whereItIsSaid,
  speakersBefore,
  mentionedBefore,
  namedBehind,
  namedInBody,
  nobody,
];

/** Times, adverbs and pronouns that stand for nothing are never shown as a speaker, whatever the weights. */
const NEVER: ReadonlySet<Speakable> = new Set<Speakable>(['time', 'word', 'pronoun', 'thing']);

/** "Die Angeklagte: „…“" leaves nobody who was mentioned elsewhere; "Reportage: „…“" does, and a title, "Seemann: „…“", whose name the text tells. */
const LABELS: ReadonlySet<Speakable> = new Set<Speakable>(['person', 'role', 'body']);
const isInBody = ({ read, index }: Scene): boolean => BODY_KINDS.has(read[index]?.passage.kind ?? 'title');
const ELSEWHERE: ReadonlySet<Candidate['origin']> = new Set(['before', 'behind', 'speaker']);

export function generateCandidates(scene: Scene): Candidate[] {
  if (isHearsay(scene))
    return [
      ...speakersBefore(scene).filter(({ link }) => link.passages <= 1 && link.paragraphs === 0),
      ...nobody(),
    ];
  const isExcluded = notTheSpeaker(scene);
  const isLabelled =
    isInBody(scene) &&
    label(scene).some(({ voice, link }) => link.kind === 'named' && LABELS.has(speakableOf(scene, voice)));
  return GENERATORS.flatMap((generate) => onceEach(scene, generate(scene))).filter(
    ({ voice, origin }) =>
      !(isLabelled && ELSEWHERE.has(origin)) &&
      !isExcluded(voice) &&
      !NEVER.has(speakableOf(scene, voice)) &&
      !isInsideMarks(scene, voice),
  );
}

/** "Kern berichtet von „Drohungen“": what stands in the marks doesn't speak there. */
const isInsideMarks = ({ utterance: { kind, first, last } }: Scene, voice: Voice | null): boolean =>
  kind === 'direct' && voice !== null && first <= voice.printed.first && voice.printed.last <= last;

/** The same speaker by the same generator and link counts once. */
const onceEach = ({ words }: Scene, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(
    ({ voice, link }, at) =>
      candidates.findIndex(
        (other) => other.link.kind === link.kind && isSameVoice(words, other.voice, voice),
      ) === at,
  );

/** The subject or source of the cue: „…“, sagte Huber. "Laut Polizei …" */
import type { Candidate } from '../candidate.ts';
import { resolveMention } from '../resolve-mention.ts';
import type { Scene } from '../scene.ts';

export const cueSpeaker = (scene: Scene): Candidate[] =>
  scene.utterance.cue?.by
    ? resolveMention(scene, 'cue', scene.utterance.cue.by, scene.utterance.cue.finite)
    : [];

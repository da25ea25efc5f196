/** Whom the body lets speak first: a title or lead quotes somebody whom only the text below names. */
import { BODY_KINDS } from '../../../../article/article.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { isSameVoice } from '../discourse.ts';
import { resolveMention } from '../resolve-mention.ts';
import type { Scene } from '../scene.ts';
import { label } from './label.ts';
import { nameInMarks } from './name-in-marks.ts';

/** How many passages below are looked at. */
const PASSAGES = 8;
const MOST = 2;

export function namedInBody(scene: Scene): Candidate[] {
  const { read, index, words, utterance } = scene;
  const isHead = read[index]?.passage.first === 0 || !BODY_KINDS.has(read[index]?.passage.kind ?? 'title');
  // „Das „Filmblatt“ schrieb, …“ says itself who speaks.
  // "Huber: „Wir gehen“" does, too.
  const isLabelled = label(scene).some(({ voice }) => voice?.person);
  if (!isHead || utterance.by || isLabelled || nameInMarks(scene).length > 0) return [];
  const found: Candidate[] = [];
  for (let near = index + 1; near <= index + PASSAGES && found.length < MOST; near++) {
    for (const cue of (read[near]?.frames ?? []).flatMap((frame) => frame.cues)) {
      const [candidate] = cue.by
        ? resolveMention({ ...scene, index: near, facts: [] }, 'ahead', cue.by, cue.finite)
        : [];
      if (!candidate?.voice || found.some(({ voice }) => isSameVoice(words, voice, candidate.voice)))
        continue;
      found.push(
        candidateOf('ahead', candidate.voice, { kind: 'none', rank: found.length, passages: near - index }),
      );
      if (found.length >= MOST) break;
    }
  }
  return found;
}

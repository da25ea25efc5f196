/** How the words are announced: by which kind of cue, near or far, or by none. */
import { textAt } from '../../../grammar/parse-words.ts';
import { label } from '../candidates/label.ts';
import type { Scene } from '../scene.ts';

export type CueState = 'none' | 'no speaker' | 'verb' | 'text' | 'source' | 'so' | 'wie' | 'noun';

export function cueStateOf({ utterance: { cue } }: Scene): CueState {
  if (!cue) return 'none';
  return cue.by ? cue.kind : 'no speaker';
}

/** Tokens between the cue and the words. */
export function cueDistance({ utterance: { cue, first, last } }: Scene): string {
  if (!cue) return 'none';
  const gap = cue.first >= last ? cue.first - last : first - cue.last;
  if (gap < 0) return 'inside';
  return gap <= 2 ? 'touches' : gap <= 8 ? 'near' : 'far';
}

/** Behind a colon: what else says who speaks. @returns null where no colon stands before the words */
export function colonStateOf(scene: Scene): 'label' | 'cue behind' | 'cue in front' | 'alone' | null {
  const { words, utterance } = scene;
  const isBehindColon = [utterance.first - 1, utterance.first - 2].some((at) => textAt(words, at) === ':');
  if (!isBehindColon) return null;
  if (label(scene).length > 0) return 'label';
  const { cue, last } = utterance;
  if (!cue?.by) return 'alone';
  return cue.first >= last ? 'cue behind' : 'cue in front';
}

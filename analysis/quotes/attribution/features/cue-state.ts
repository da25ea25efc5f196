/** How the words are announced: by which kind of cue, near or far, or by none. */
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

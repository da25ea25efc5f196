import { countLeading } from '../../../tokens/count-leading.ts';
import type { Voice } from '../../voices.ts';
import type { Scene } from '../scene.ts';

/** Whether the words themselves name the candidate. */
export function isNamedInside({ words, known, utterance }: Scene, voice: Voice | null): boolean {
  const person = voice?.person;
  if (!person) return false;
  const start = words.tokens[utterance.first]?.start ?? 0;
  const end = words.tokens[utterance.last - 1]?.end ?? 0;
  const { placed } = known;
  for (let at = countLeading(placed, ({ mention }) => mention.span.start < start); at < placed.length; at++) {
    const here = placed[at];
    if (!here || here.mention.span.start >= end) return false;
    if (here.person === person && here.mention.kind === 'name') return true;
  }
  return false;
}

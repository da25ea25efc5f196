/** What the article has of a candidate elsewhere: how often quoted up to here, how often a cue lets him speak. */
import type { Voice } from '../../voices.ts';
import { isSameVoice } from '../discourse.ts';
import type { Scene } from '../scene.ts';

/** Utterances looked at. */
const LOOKED_AT = 20;

/** How many of the last utterances were found to be the candidate's. */
export function quotedBefore({ words, before }: Scene, voice: Voice): number {
  let count = 0;
  for (let at = Math.max(0, before.length - LOOKED_AT); at < before.length; at++) {
    const earlier = before[at]?.voice;
    if (earlier && isSameVoice(words, earlier, voice)) count++;
  }
  return count;
}

/** How often the candidate is the speaker of a cue, anywhere in the article; null for somebody without a name. */
export function announcesInArticle({ discourse }: Scene, { person }: Voice): number | null {
  return person && discourse.timesAnnouncing(person);
}

/** Whom the same or the next sentence names behind the words: „…“ So beschreibt es Huber. „…“ Mit diesen Worten trat sie ab. */
import { type Candidate, candidateOf } from '../candidate.ts';
import type { Scene } from '../scene.ts';

const MOST = 3;
/** „Ich bin müde.“ Es ist sechs Uhr. Huber gähnt.: how many sentences behind are looked at, until somebody is mentioned. */
const PASSAGES = 3;

export function namedBehind(scene: Scene): Candidate[] {
  const { read, index, utterance, discourse } = scene;
  const paragraph = read[index]?.passage.paragraph;
  const found: Candidate[] = [];
  for (let at = index; at <= index + PASSAGES && read[at]?.passage.paragraph === paragraph; at++) {
    if (at > index + 1 && found.length > 0) break;
    const mentions = discourse
      .mentionsIn(at)
      .filter(({ voice, isQuoted }) => !isQuoted && voice.printed.first >= utterance.last);
    for (const { voice, isSubject, announces } of mentions.slice(0, MOST))
      found.push(candidateOf('behind', voice, { kind: 'none', passages: at - index, isSubject, announces }));
  }
  return found;
}

/** Whom the same or the next sentence names behind the words: „…“ So beschreibt es Huber. „…“ Mit diesen Worten trat sie ab. */
import { type Candidate, candidateOf } from '../candidate.ts';
import type { Scene } from '../scene.ts';

const MOST = 3;

export function namedBehind({ read, index, utterance, discourse }: Scene): Candidate[] {
  const paragraph = read[index]?.passage.paragraph;
  const near = [index, index + 1].filter((at) => read[at]?.passage.paragraph === paragraph);
  return near.flatMap((at) =>
    discourse
      .mentionsIn(at)
      .filter(({ voice, isQuoted }) => !isQuoted && voice.printed.first >= utterance.last)
      .slice(0, MOST)
      .map(({ voice, isSubject, announces }) =>
        candidateOf('behind', voice, { kind: 'none', passages: at - index, isSubject, announces }),
      ),
  );
}

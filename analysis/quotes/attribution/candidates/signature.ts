/** Whose name stands behind the words, after a dash or in brackets: „Wir gehen.“ – Anna Huber; „Wir gehen“ (Anna Huber) */
import { parseNounPhrase } from '../../../grammar/noun-phrases.ts';
import { textAt } from '../../../grammar/parse-words.ts';
import { personNamedIn } from '../../../reference/people-index.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { paragraphAround, type Scene } from '../scene.ts';

export function signature(scene: Scene): Candidate[] {
  const { words, known, utterance, read } = scene;
  if (utterance.kind !== 'direct') return [];
  const end = read[paragraphAround(scene).last - 1]?.passage.last ?? 0;
  const last = Math.min(end, utterance.last + 24);
  const at = utterance.last + 1;
  const opener = /^[.,]$/.test(textAt(words, at)) ? at + 1 : at;
  if (!/^[(–—-]$/.test(textAt(words, opener))) return [];
  const phrase = parseNounPhrase(words, opener + 1, last);
  if (!phrase || phrase.isPronoun) return [];
  const behind = textAt(words, phrase.last);
  const closes =
    textAt(words, opener) === '('
      ? behind === ')' || behind === ','
      : phrase.last >= last || /^[.,]$/.test(behind);
  if (!closes) return [];
  return [
    candidateOf('signature', {
      printed: phrase,
      described: phrase,
      person: personNamedIn(words, known, phrase),
    }),
  ];
}

/** Whose name stands before a colon: "Kogler: „Stadt muss helfen“", "Minister Berger: Land könnte helfen" */
import { parseNounPhrase } from '../../../grammar/noun-phrases.ts';
import { textAt } from '../../../grammar/parse-words.ts';
import { personNamedIn } from '../../../reference/people-index.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import type { Scene } from '../scene.ts';

/** Longest label, in tokens. */
const LONGEST = 12;

export function label({ words, known, utterance, read, index }: Scene): Candidate[] {
  const start = read[index]?.passage.first ?? utterance.first;
  const colon = [utterance.first - 1, utterance.first - 2].find((at) => textAt(words, at) === ':') ?? -1;
  if (colon <= start || colon - start > LONGEST) return [];
  for (let first = start; first < colon; first++) {
    const phrase = parseNounPhrase(words, first, colon);
    if (!phrase || phrase.isPronoun || phrase.last < colon) continue;
    if (first > start && !/^[–—.!?:-]$/.test(textAt(words, first - 1))) continue;
    return [
      candidateOf('label', {
        printed: phrase,
        described: phrase,
        person: personNamedIn(words, known, phrase),
      }),
    ];
  }
  return [];
}

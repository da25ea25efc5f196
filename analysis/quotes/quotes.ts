/** Who says what: the ordered list of steps from quotation marks and reporting verbs to quotes with their speakers. */
import type { Entity, Person, Quote } from '../analysis.ts';
import { parseWords, type Words } from '../grammar/parse-words.ts';
import type { Text } from '../sentences.ts';
import { attributeDirect } from './attribute-direct.ts';
import { continueSpeakers } from './continue-speakers.ts';
import { framesOf } from './frames.ts';
import { indexMentions, nameSpeaker, spanOf } from './name-speakers.ts';
import { pairQuotationMarks } from './pair-quotation-marks.ts';
import { cutPassages } from './passages.ts';
import { reportIndirect } from './report-indirect.ts';
import type { Utterance } from './utterance.ts';

export function findQuotes(text: Text, people: readonly Person[], _entities: readonly Entity[]): Quote[] {
  const words = parseWords(text);
  const utterances: Utterance[] = [];
  for (const passage of cutPassages(text, pairQuotationMarks(text))) {
    const frames = framesOf(words, passage);
    const indirect = reportIndirect(words, passage, frames, utterances.at(-1));
    const direct = attributeDirect(words, passage, frames, indirect);
    utterances.push(...[...direct, ...indirect].sort((a, b) => a.first - b.first));
  }
  return toQuotes(text, words, people, continueSpeakers(utterances));
}

function toQuotes(
  text: Text,
  words: Words,
  people: readonly Person[],
  utterances: readonly Utterance[],
): Quote[] {
  const mentions = indexMentions(people);
  return utterances.map(({ kind, first, last, cue, by }, index) => ({
    id: `q${index + 1}`,
    kind,
    span: spanOf(words, { first, last }),
    speaker: by && nameSpeaker(text, words, mentions, by),
    cue: cue && spanOf(words, cue),
  }));
}

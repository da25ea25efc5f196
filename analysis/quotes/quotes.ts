/** Who says what: the ordered list of steps from quotation marks and reporting verbs to quotes with their speakers. */
import type { Entity, Person, Quote, Speaker } from '../analysis.ts';
import { parseWords, spanOf, type Words, withInertMarks } from '../grammar/parse-words.ts';
import type { WeightTable } from '../ranking/weight-table.ts';
import { indexPeople, type PeopleIndex } from '../reference/people-index.ts';
import { hasWord, type Text } from '../tokens/sentences.ts';
import { attributeDirect } from './attribute-direct.ts';
import { attributeSpeakers, LEARNT, type Learnt, type Observe } from './attribution/attribute-speakers.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { framesOf } from './frames.ts';
import { attributeInterviewAnswers } from './interview/attribute-answers.ts';
import { mergeRepeatedQuotes, withoutRepeats } from './merge-repeated-quotes.ts';
import { indexOrganisations, nameOfSpeaker, type OrganisationIndex } from './name-speaker.ts';
import { pairQuotationMarks, type Quotation } from './pair-quotation-marks.ts';
import { cutPassages } from './passages.ts';
import { reportIndirect } from './report-indirect.ts';
import { speakerKindOf } from './speaker-kind.ts';
import type { Attributed, ReadPassage, Voice } from './voices.ts';

/** What is known before: who and what is named, and the weights by which subjects are found. */
export interface Beforehand {
  readonly people: readonly Person[];
  readonly entities: readonly Entity[];
  readonly subjects: WeightTable;
}

/** An article read up to where speakers are looked for. */
export interface ReadText {
  readonly text: Text;
  readonly words: Words;
  readonly known: PeopleIndex;
  readonly organisations: OrganisationIndex;
  readonly read: readonly ReadPassage[];
}

export const findQuotes = (text: Text, beforehand: Beforehand): Quote[] =>
  attributeQuotes(readSpeech(text, beforehand));

export function readSpeech(text: Text, { people, entities, subjects }: Beforehand): ReadText {
  const unquoted = parseWords(text, subjects);
  const quotations = pairQuotationMarks(text);
  const words = withInertMarks(unquoted, marksInsideSentences(unquoted, quotations));
  const read: ReadPassage[] = [];
  const passages = cutPassages(text, quotations);
  const framed = passages.map((passage) => ({ passage, frames: framesOf(words, passage) }));
  for (const [at, { passage, frames }] of framed.entries()) {
    const around = { previous: read.at(-1), next: framed[at + 1] };
    const indirect = reportIndirect(words, { passage, frames }, around);
    const direct = attributeDirect(words, passage, frames, indirect);
    const utterances = [...direct, ...withoutRepeats(words, indirect, direct)].sort(
      (a, b) => a.first - b.first,
    );
    read.push({ passage, frames, utterances });
  }
  return { text, words, known: indexPeople(people), organisations: indexOrganisations(text, entities), read };
}

/** @param learnt and @param observe are for training and measuring, which ask for the speakers of one article many times */
export function attributeQuotes(
  { text, words, known, organisations, read }: ReadText,
  learnt: Learnt = LEARNT,
  observe?: Observe,
): Quote[] {
  const speakers = attributeSpeakers({ words, known, organisations }, read, learnt, observe);
  const attributed = attributeInterviewAnswers({ text, words, known }, read, speakers);
  // „…“ and » « are no speech.
  const spoken = attributed.filter(({ utterance }) => hasWord(words.tokens, utterance));
  return mergeRepeatedQuotes(words, spoken).map((entry, index) =>
    quoteOf({ words, organisations, learnt }, entry, index),
  );
}

/** Marks around a name or a phrase, and the commas in it, don't cut the sentence they stand in. */
function marksInsideSentences(words: Words, quotations: readonly Quotation[]): number[] {
  const inside: number[] = [];
  for (const quotation of quotations) {
    if (classifyQuotation(words, quotation) === 'sentence') continue;
    for (let at = quotation.open; at <= quotation.close; at++)
      if (words.tokens[at]?.kind === 'mark') inside.push(at);
  }
  return inside;
}

interface Reading {
  readonly words: Words;
  readonly organisations: OrganisationIndex;
  readonly learnt: Learnt;
}

function quoteOf(
  { words, organisations, learnt }: Reading,
  { utterance, voice, reason, certainty }: Attributed,
  index: number,
): Quote {
  return {
    id: `q${index + 1}`,
    kind: utterance.kind,
    span: spanOf(words, utterance),
    speaker:
      voice && speakerOf(words, organisations, voice, { reason, sure: certainty >= learnt.thresholds.sure }),
    cue: utterance.cue && spanOf(words, utterance.cue),
  };
}

function speakerOf(
  words: Words,
  organisations: OrganisationIndex,
  voice: Voice,
  how: Pick<Speaker, 'sure' | 'reason'>,
): Speaker {
  const { printed, described, person } = voice;
  return {
    name: person?.name ?? nameOfSpeaker(organisations, spanOf(words, described)),
    personId: person?.id ?? null,
    mention: spanOf(words, printed),
    kind: speakerKindOf({ words, organisations }, voice),
    ...how,
  };
}

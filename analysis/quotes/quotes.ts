/** Who says what: the ordered list of steps from quotation marks and reporting verbs to quotes with their speakers. */
import type { Span } from '../../article/article.ts';
import type { AttributionReason, Entity, Person, Quote, Speaker } from '../analysis.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { makeInert, parseWords, type Words } from '../grammar/parse-words.ts';
import type { WeightTable } from '../ranking/weight-table.ts';
import { hasWord, type Text } from '../tokens/sentences.ts';
import { attributeDirect } from './attribute-direct.ts';
import { attributeInterviewAnswers } from './attribute-interview-answers.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { framesOf } from './frames.ts';
import { mergeRepeatedQuotes, withoutRepeats } from './merge-repeated-quotes.ts';
import { indexOrganisations, nameOfSpeaker, type OrganisationIndex } from './name-speaker.ts';
import { pairQuotationMarks, type Quotation } from './pair-quotation-marks.ts';
import { cutPassages } from './passages.ts';
import { indexPeople } from './people-index.ts';
import { reportIndirect } from './report-indirect.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { Attributed, ReadPassage, Voice } from './voices.ts';

export function findQuotes(
  text: Text,
  subjects: WeightTable,
  people: readonly Person[],
  entities: readonly Entity[],
): Quote[] {
  const words = parseWords(text, subjects);
  const quotations = pairQuotationMarks(text);
  makeInert(words, marksInsideSentences(words, quotations));
  const told: ReadPassage[] = [];
  for (const passage of cutPassages(text, quotations)) {
    const frames = framesOf(words, passage);
    const indirect = reportIndirect(words, passage, frames, told.at(-1));
    const direct = attributeDirect(words, passage, frames, indirect);
    const utterances = [...direct, ...withoutRepeats(words, indirect, direct)].sort(
      (a, b) => a.first - b.first,
    );
    told.push({ passage, frames, utterances });
  }
  const known = indexPeople(people);
  const attributed = attributeInterviewAnswers(text, words, known, told, resolveSpeakers(words, known, told));
  const organisations = indexOrganisations(text, entities);
  // „…“ and » « are no speech.
  const spoken = attributed.filter(({ utterance }) => hasWord(words.tokens, utterance));
  return mergeRepeatedQuotes(words, spoken).map((entry, index) =>
    quoteOf(words, organisations, entry, index),
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

function quoteOf(
  words: Words,
  organisations: OrganisationIndex,
  { utterance, voice, reason }: Attributed,
  index: number,
): Quote {
  return {
    id: `q${index + 1}`,
    kind: utterance.kind,
    span: spanOf(words, utterance),
    speaker: voice && speakerOf(words, organisations, voice, reason),
    cue: utterance.cue && spanOf(words, utterance.cue),
  };
}

/** Reasons that seldom mislead. */
const SURE: ReadonlySet<AttributionReason> = new Set<AttributionReason>(['cue', 'interview', 'repeated']);

function speakerOf(
  words: Words,
  organisations: OrganisationIndex,
  { printed, described, person }: Voice,
  reason: AttributionReason,
): Speaker {
  return {
    name: person?.name ?? nameOfSpeaker(organisations, spanOf(words, described)),
    personId: person?.id ?? null,
    mention: spanOf(words, printed),
    sure: SURE.has(reason) && (person !== null || !described.isPronoun),
    reason,
  };
}

const spanOf = ({ tokens }: Words, { first, last }: Scope): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

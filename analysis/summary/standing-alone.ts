/**
 * Whether a sentence can be read without the ones before it: "Dabei blieb es" cannot, "Sie kündigte Neuwahlen an" can where
 * it is known who "sie" is.
 */
import type { KeySentence, Person } from '../analysis.ts';
import {
  ADDRESSES_TO_READER,
  LEANING_STARTS,
  PERSONAL_STARTS,
  POSSESSIVE_STARTS,
} from '../german/anaphora.ts';
import type { Sentence, Text } from '../sentences.ts';

const FEWEST_WORDS = 6;
const ENDS = /[.!…][)\]"“”«»‹›’']*$/;

export type Standing = 'alone' | 'with-help' | 'leaning' | 'unfit';

/** Pronouns by the offset at which they stand, with the name of whom they mean. */
export type Pronouns = ReadonlyMap<number, NonNullable<KeySentence['about']>>;

export function readPronouns(people: readonly Person[]): Pronouns {
  return new Map(
    people.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'pronoun')
        .map(({ span }) => [span.start, { pronoun: span, name }] as const),
    ),
  );
}

/** How far the sentence stands on its own; `unfit` is what tells nothing: questions, calls to the reader, fragments. */
export function standingOf(text: Text, sentence: Sentence, pronouns: Pronouns): Standing {
  const { tokens } = text;
  const opening = tokens[sentence.first]?.text ?? '';
  const words = sentence.last - sentence.first;
  if (words < FEWEST_WORDS || !ENDS.test(text.article.text.slice(sentence.end - 3, sentence.end)))
    return 'unfit';
  if (
    ADDRESSES_TO_READER.has(opening) ||
    (tokens[sentence.first]?.kind === 'mark' && /^[>»([]$/.test(opening))
  )
    return 'unfit';
  if (PERSONAL_STARTS.has(opening) || POSSESSIVE_STARTS.has(opening))
    return pronouns.has(tokens[sentence.first]?.start ?? -1) ? 'with-help' : 'leaning';
  return LEANING_STARTS.has(opening) || isDemonstrative(text, sentence) ? 'leaning' : 'alone';
}

/** "Der gab jedoch auf": an article without its noun, before a verb. */
function isDemonstrative({ tokens }: Text, { first }: Sentence): boolean {
  if (!/^(?:Der|Die|Den|Dem)$/.test(tokens[first]?.text ?? '')) return false;
  return /^(?:ist|sind|war|waren|hat|hatte|hatten|haben|wird|wurde|wurden|gab|sei|kann|soll|sollte|will)$/.test(
    tokens[first + 1]?.text ?? '',
  );
}

/** Looks up who a speaker's noun phrase stands for among the people of the article. */

import type { Span } from '../../article/article.ts';
import type { Person, Speaker } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { isCapitalised, textAt, type Words } from '../grammar/parse-words.ts';
import type { Text } from '../sentences.ts';
import type { SpokenBy } from './cue.ts';

/** Start offset of each mention → who is mentioned there. */
export type MentionIndex = ReadonlyMap<number, { readonly person: Person; readonly span: Span }>;

export function indexMentions(people: readonly Person[]): MentionIndex {
  const index = new Map<number, { person: Person; span: Span }>();
  for (const person of people)
    for (const { span } of person.mentions) index.set(span.start, { person, span });
  return index;
}

export function nameSpeaker(
  text: Text,
  words: Words,
  mentions: MentionIndex,
  { phrase, antecedent }: SpokenBy,
): Speaker {
  const mention = spanOf(words, phrase);
  const described = antecedent ?? phrase;
  const person = personOf(words, mentions, phrase) ?? (antecedent && personOf(words, mentions, antecedent));
  const printed = spanOf(words, described);
  return {
    name: person?.name ?? text.article.text.slice(printed.start, printed.end),
    personId: person?.id ?? null,
    mention,
  };
}

export function spanOf({ tokens }: Words, { first, last }: Pick<NounPhrase, 'first' | 'last'>): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The person in the core of the phrase, or in its apposition; not the Huber of "der Anwalt von Huber". */
function personOf(words: Words, mentions: MentionIndex, phrase: NounPhrase): Person | null {
  let found: Person | null = null;
  for (let at = phrase.first; at < phrase.last; at++) {
    const here = mentions.get(words.tokens[at]?.start ?? -1)?.person;
    if (here && (at < phrase.coreLast || followsComma(words, at))) found ??= here;
  }
  return found;
}

/** ", Karl Huber" and ", Minister Karl Huber" */
function followsComma(words: Words, at: number): boolean {
  let before = at - 1;
  while (isCapitalised(words, before)) before--;
  return textAt(words, before) === ',';
}

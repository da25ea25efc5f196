/**
 * Whose name stands beside a description, with more between them than a noun phrase holds: "Der Fraktionschef im Landtag, | Karl Huber, |
 * hatte …", "Karl Huber, | der Präsident des Staates im Süden der Insel, | sagte …".
 */
import type { Person } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { isFiniteVerb, textAt, type Words } from '../grammar/parse-words.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Placed } from './role-holders.ts';

/** Tokens between description and name, and of a name. */
const FARTHEST = 14;
const LONGEST_NAME = 5;

/** @param phrase the subject of a verb in the singular @returns null where nobody is named so */
export const apposedPerson = (words: Words, known: PeopleIndex, phrase: NounPhrase): Person | null =>
  namedInFront(words, known, phrase) ?? namedBehind(words, known, phrase);

/** A name behind a comma is one of several: "Moser, Huber, der Präsident und …". */
function namedInFront(words: Words, known: PeopleIndex, { first, last }: NounPhrase): Person | null {
  if (textAt(words, first - 1) !== ',' || !isClosed(words, last)) return null;
  for (let at = first - 2; at >= first - 1 - LONGEST_NAME; at--) {
    const placed = nameAt(words, known, at);
    if (placed && endOf(words, at, placed) === first - 1)
      return textAt(words, at - 1) === ',' ? null : placed.person;
  }
  return null;
}

function namedBehind(words: Words, known: PeopleIndex, { last }: NounPhrase): Person | null {
  for (let at = last; at < last + FARTHEST && !isFiniteVerb(words, at); at++) {
    if (/^[.:;!?()]$/.test(textAt(words, at))) return null;
    const placed = textAt(words, at) === ',' ? nameAt(words, known, at + 1) : null;
    // "sagte die Ministerin, | Holm verlasse den Klub": the name is the subject of a clause of its own.
    if (placed && textAt(words, endOf(words, at + 1, placed)) === ',') return placed.person;
  }
  return null;
}

/** By a comma, or by the verb. */
const isClosed = (words: Words, at: number): boolean => textAt(words, at) === ',' || isFiniteVerb(words, at);

const nameAt = (words: Words, known: PeopleIndex, at: number): Placed | undefined =>
  known.nameByStart.get(words.tokens[at]?.start ?? -1);

function endOf(words: Words, at: number, { mention }: Placed): number {
  let last = at;
  while ((words.tokens[last]?.start ?? Number.POSITIVE_INFINITY) < mention.span.end) last++;
  return last;
}

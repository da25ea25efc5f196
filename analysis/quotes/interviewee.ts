/** Who answers in an interview: the person of the label in front of an answer, or the one whom the head of the article names. */

import type { Span } from '../../article/article.ts';
import { FORMS_OF_ADDRESS } from '../../language/german/address.ts';
import { ANSWERING_LABELS, TALKS } from '../../language/german/interviews.ts';
import type { Person } from '../analysis.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { has, lowerAt, type Words } from '../grammar/parse-words.ts';
import { PREPOSITION } from '../grammar/word-classes.ts';
import type { PeopleIndex } from '../reference/people-index.ts';
import type { Text } from '../tokens/sentences.ts';
import type { Turn } from './cut-turns.ts';
import { type Attributed, type Voice, voiceNamedAt } from './voices.ts';

interface Naming {
  readonly person: Person;
  readonly span: Span;
}

export interface Names {
  /** Who is named in these tokens, in their order. */
  within(scope: Scope): Naming[];
  /** The person whose surname ends the label; null where none or several bear it. */
  ofLabel(label: Scope): Person | null;
}

export function namesOf(words: Words, { people, byStart }: PeopleIndex): Names {
  const surnames = new Map<string, Person | null>();
  for (const person of people) {
    const surname = person.name.split(' ').at(-1)?.toLowerCase() ?? '';
    surnames.set(surname, surnames.has(surname) ? null : person);
  }
  const within = ({ first, last }: Scope) =>
    words.tokens.slice(first, last).flatMap(({ start }) => {
      const named = byStart.get(start);
      return named?.mention.kind === 'name' ? [{ person: named.person, span: named.mention.span }] : [];
    });
  const ofLabel = (label: Scope) =>
    within(label)[0]?.person ?? surnames.get(lowerAt(words, label.last - 1)) ?? null;
  return { within, ofLabel };
}

/** The one person addressed by name, if the head names nobody else, or who is named in kicker, title and lead or in the first paragraph (of several, whom the head tells apart). */
export function intervieweeOf(
  text: Text,
  words: Words,
  names: Names,
  attributed: readonly Attributed[],
): Voice | null {
  const asked = onlyOne(addressedByName(text, words, names));
  const authors = new Set(text.article.authors.map(({ name }) => name));
  const heads = headsOf(text).map((sentences) => ({
    sentences,
    named: sentences.flatMap((scope) =>
      names.within(scope).filter(({ person }) => !authors.has(person.name)),
    ),
  }));
  const head = heads.find(({ named }) => named.length > 0);
  const inHead = head ? head.named.find(({ person }) => person === asked?.person) : asked;
  if (inHead) return voiceNamedAt(words, inHead.span, inHead.person);
  if (!head) return null;
  const { sentences, named } = head;
  const quoted = quotedIn(sentences, attributed);
  const only =
    onlyOne(named) ??
    onlyOne(sentences.flatMap((sentence) => talkedWith(words, names, sentence))) ??
    onlyOne(named.filter(({ person }) => quoted.has(person)));
  return only && voiceNamedAt(words, only.span, only.person);
}

function headsOf({ article, sentences }: Text): Scope[][] {
  const firstParagraph = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  return [
    sentences.filter(({ kind }) => /^(?:kicker|title|lead)$/.test(kind)),
    sentences.filter(({ block }) => block === firstParagraph),
  ];
}

const onlyOne = (named: readonly Naming[]): Naming | null =>
  named.every(({ person }) => person === named[0]?.person) ? (named[0] ?? null) : null;

/** "Frau Huber, wie geht es dem Wald?", "Und was sagen Sie dazu, Herr Doktor Moser?" */
function addressedByName({ sentences }: Text, words: Words, names: Names): Naming[] {
  return sentences.flatMap((sentence) =>
    names.within(sentence).filter(({ person, span }) => {
      const { first, last } = voiceNamedAt(words, span, person).printed;
      const polite = FORMS_OF_ADDRESS.has(lowerAt(words, first - 1)) ? first - 1 : first - 2;
      const isPolite = polite >= sentence.first && FORMS_OF_ADDRESS.has(lowerAt(words, polite));
      return isPolite && (lowerAt(words, last) === ',' || lowerAt(words, polite - 1) === ',');
    }),
  );
}

/** Longest way from "mit" to the name: "mit der langjährigen Leiterin des Forstamts, Anna Huber". */
const REACH = 8;

/** "Wir haben mit der Försterin Anna Huber über Minister Karl Moser gesprochen." */
function talkedWith(words: Words, names: Names, { first, last }: Scope): Naming[] {
  let talks = false;
  for (let at = first; at < last; at++) talks ||= TALKS.has(lowerAt(words, at));
  if (!talks) return [];
  return names.within({ first, last }).filter(({ person, span }) => {
    const { printed } = voiceNamedAt(words, span, person);
    let at = printed.first - 1;
    while (at > Math.max(first, printed.first - REACH) && !has(words, at, PREPOSITION)) at--;
    return lowerAt(words, at) === 'mit';
  });
}

/** The head stands in one piece; titles often quote the interviewee. */
function quotedIn(sentences: readonly Scope[], attributed: readonly Attributed[]): Set<Person | null> {
  const first = sentences[0]?.first ?? 0;
  const last = sentences.at(-1)?.last ?? 0;
  const inHead = attributed.filter(
    ({ utterance }) => utterance.kind === 'direct' && first <= utterance.first && utterance.first < last,
  );
  return new Set(inHead.map(({ voice }) => voice?.person ?? null));
}

/** Who answers in each turn, and of a question, who answers it. Where no label is printed, it is the one of the label before. */
export function voicesOf(
  words: Words,
  names: Names,
  turns: readonly Turn[],
  interviewee: Voice | null,
): (Voice | null)[] {
  let answering = interviewee;
  const voices = turns.map(({ asks, label }) => {
    if (!asks && label) answering = voiceOfLabel(words, names, label, interviewee);
    return answering;
  });
  for (let at = turns.length - 2; at >= 0; at--) if (turns[at]?.asks) voices[at] = voices[at + 1] ?? null;
  return voices;
}

/** "Huber: …", and "Antwort: …" for whom the head of the article names */
function voiceOfLabel(words: Words, names: Names, label: Scope, interviewee: Voice | null): Voice | null {
  const { tokens } = words;
  const span = { start: tokens[label.first]?.start ?? 0, end: tokens[label.last - 1]?.end ?? 0 };
  if (!ANSWERING_LABELS.has(lowerAt(words, label.first))) {
    return voiceNamedAt(words, span, names.ofLabel(label));
  }
  return interviewee && voiceNamedAt(words, span, interviewee.person);
}

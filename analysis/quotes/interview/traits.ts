/** What a part of an article shows of being asked or answered: question marks, who is spoken to, who speaks of himself. */
import {
  ADDRESS,
  ANSWER_OPENERS,
  BEHIND_INTERVIEW,
  CREDIT_INSIDE,
  CREDITS,
  THANKS,
} from '../../../language/german/interviews.ts';
import { FIRST_PERSON } from '../../../language/german/sources.ts';
import type { Person } from '../../analysis.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { ArticleNames, Call } from './article-names.ts';
import { endsInQuestion, type Part } from './cut-parts.ts';

export interface Traits {
  readonly endsInQuestion: boolean;
  readonly hasQuestion: boolean;
  /** "Sie" inside a sentence, "du" */
  readonly addresses: boolean;
  readonly hasFirstPerson: boolean;
  /** "Ja, …", "Na ja, …" */
  readonly opensAnswer: boolean;
  /** "Vielen Dank für das Gespräch." */
  readonly thanks: boolean;
  /** "Zur Person: …", "Foto: …" */
  readonly isAside: boolean;
  /** Who is spoken to by name. */
  readonly calls: readonly Person[];
  /** "Frau Huber, …" */
  readonly isPolite: boolean;
  /** Who is told of by name. */
  readonly names: ReadonlySet<Person>;
}

export function traitsOf(text: Text, names: ArticleNames, part: Part): Traits {
  const called = calledIn(part, names);
  const calls = called.map(({ person }) => person);
  const words = text.tokens.slice(part.first, part.last);
  const printed = text.article.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return {
    endsInQuestion: endsInQuestion(text, part),
    hasQuestion: words.some(({ text: word }) => word === '?'),
    addresses: words.some(
      ({ text: word }, at) =>
        ADDRESS.familiar.test(word) || (ADDRESS.polite.test(word) && words[at - 1]?.kind === 'word'),
    ),
    hasFirstPerson: words.some(
      ({ text: word }, at) =>
        // "Den dürfen Sie nicht meinen."
        FIRST_PERSON.test(word) && (word !== 'meinen' || words[at + 1]?.kind === 'word'),
    ),
    opensAnswer: ANSWER_OPENERS.test(printed),
    thanks: THANKS.test(printed),
    isAside: isAside(text, part),
    calls,
    isPolite: called.some(({ isPolite }) => isPolite),
    names: new Set(
      names
        .within(part)
        .map(({ person }) => person)
        .filter((person) => !calls.includes(person)),
    ),
  };
}

/** A label is no part of the first sentence. */
const calledIn = ({ first, sentences }: Part, names: ArticleNames): Call[] =>
  sentences.flatMap((sentence) => names.calledIn({ ...sentence, first: Math.max(first, sentence.first) }));

/** "Zur Person: …", "Das Interview führte …", "(Ida Frank, 3.4.2023)", "Fotocredit: …", a mere address on the web */
function isAside({ article, tokens }: Text, { start: from, last }: Part): boolean {
  const start = tokens[from]?.start ?? 0;
  const printed = article.text.slice(start, tokens[last - 1]?.end ?? start);
  const isBracketed = tokens[from]?.text === '(' && tokens[last - 1]?.text === ')';
  return isBracketed || BEHIND_INTERVIEW.test(printed) || isCredit(printed) || /https?:\/\//.test(printed);
}

/** Longest line of a picture with who took it, in characters. */
const LONGEST_CREDIT = 200;

const isCredit = (printed: string): boolean =>
  CREDITS.test(printed) || (printed.length <= LONGEST_CREDIT && CREDIT_INSIDE.test(printed));

/**
 * Cuts an interview into what is asked and what is answered. Papers print labels ("STANDARD: …", "Huber: …"), or set the
 * questions as subheadings, or let paragraphs that end in a question mark take turns with the answers.
 */
import { BEHIND_INTERVIEW } from '../../language/german/interviews.ts';
import { CLOSING_MARKS } from '../../language/german/quotation-marks.ts';
import { FIRST_PERSON } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import type { Text } from '../tokens/sentences.ts';
import { cutParts, type Part } from './label-parts.ts';

export interface Turn extends Scope {
  readonly asks: boolean;
  /** Who answers, as printed in front of the answer; half-open range of tokens. */
  readonly label: Scope | null;
}

/** Fewer questions with answers than this show no pattern. */
const FEWEST = 3;
/** More paragraphs a question than this are a story with some questions in it. */
const MOST_PARAGRAPHS = 3;

/**
 * @param isName whether the tokens of a label are a person's name
 * @param isAbout whether these tokens name the interviewee: nobody speaks of himself by name
 * @returns questions and answers in the order of the text; empty where the pattern is not clear
 */
export function cutTurns(
  text: Text,
  isName: (label: Scope) => boolean,
  isAbout: (scope: Scope) => boolean,
): Turn[] {
  const parts = cutParts(text, isName);
  const isQuestion = questionsOf(text, parts);
  const areLabelled = isQuestion === isLabelled && parts.some(({ side }) => side === 'answers');
  const turns: Turn[] = [];
  let before: 'question' | 'answer' | null = null;
  for (const part of parts) {
    if (isQuestion(part)) before = 'question';
    else if (part.side === 'answers') before = 'answer';
    else if (part.kind === 'subheading' || (before === 'question' && areLabelled)) continue;
    else if (before === null || isBehind(text, part) || isAbout(part)) before = null;
    else before = 'answer';
    if (before) turns.push({ ...part, asks: before === 'question' });
  }
  return turns.filter(({ asks }, at) => !asks && turns[at - 1]?.asks).length < FEWEST ? [] : turns;
}

const isLabelled = ({ side }: Part): boolean => side === 'asks';

/** How this paper sets its questions; where only the first has a label, it is one of the others all the same. */
function questionsOf(text: Text, parts: readonly Part[]): (part: Part) => boolean {
  if (parts.filter(isLabelled).length >= FEWEST) return isLabelled;
  const isHeading = (part: Part) =>
    isLabelled(part) || (part.kind === 'subheading' && endsInQuestion(text, part));
  if (parts.filter(isHeading).length >= FEWEST) return isHeading;
  const isAsked = (part: Part) =>
    isLabelled(part) ||
    (part.side === null &&
      part.kind === 'paragraph' &&
      (endsInQuestion(text, part) || addresses(text, part)));
  const asked = parts.filter((part) => endsInQuestion(text, part)).length;
  return asked * (MOST_PARAGRAPHS + 1) >= parts.length ? isAsked : () => false;
}

function endsInQuestion({ tokens }: Text, { last }: Part): boolean {
  const end = tokens[last - 1]?.text ?? '';
  const isMark = end === ')' || CLOSING_MARKS.has(end);
  return tokens[last - (isMark ? 2 : 1)]?.text === '?';
}

/** "Das sehen aber nicht alle in Ihrer Partei so.": the polite address without an "ich" is the interviewer's. */
function addresses({ tokens }: Text, { first, last }: Part): boolean {
  let found = false;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.text ?? '';
    if (FIRST_PERSON.test(word)) return false;
    const isInside = at > first && tokens[at - 1]?.kind === 'word';
    found ||= isInside && /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/.test(word);
  }
  return found;
}

/** "Zur Person: …", "Das Interview führte …", "(Ida Frank, 3.4.2023)" */
function isBehind({ article, tokens }: Text, { first, last }: Part): boolean {
  const start = tokens[first]?.start ?? 0;
  const isBracketed = tokens[first]?.text === '(' && tokens[last - 1]?.text === ')';
  return isBracketed || BEHIND_INTERVIEW.test(article.text.slice(start, start + 40));
}

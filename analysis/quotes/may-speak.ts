/** Tells noun phrases for people and institutions from those for things: "er", "der Trainer", "Huber", "die Polizei". */
import { INSTITUTIONS } from '../../language/german/organisations.ts';
import { CLOSING_MARKS } from '../../language/german/quotation-marks.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { has, textAt, type Words } from '../grammar/parse-words.ts';
import { DETERMINER } from '../grammar/word-classes.ts';
import { isRoleNoun } from '../names/role-words.ts';

export function maySpeak(words: Words, { first, coreLast, isPronoun }: NounPhrase): boolean {
  if (isPronoun || !has(words, first, DETERMINER)) return true;
  const noun = textAt(words, coreLast - 1);
  return isRoleNoun(noun) || INSTITUTIONS.test(noun) || CLOSING_MARKS.has(noun);
}

/** Bodies that are named by what they are and what they are for or whose: `Institut für Meeresforschung`, `Gewerkschaft der Polizei`. */
import {
  BEFORE_CERTAIN_BODIES,
  BRANCHES,
  DEFINITE_HEADS_WITH_FOR,
  HEADS_WITH_FOR,
  HEADS_WITH_GENITIVE,
  OPENS_FIELD,
} from '../../language/german/bodies.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { INFLECTED, PLURAL } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { isGivenName, isPlace } from './name-lists.ts';
import { isRoleNoun } from './role-words.ts';

/** Index behind `Institut für Meeresforschung`, `Gewerkschaft der Polizei`; `at` itself where no such name begins. */
export function endOfHeaded(text: Text, at: number): number {
  if (!OPENS_FIELD.has(wordAt(text.tokens, at + 1))) return at;
  const word = wordAt(text.tokens, at);
  const isDefinite = BEFORE_CERTAIN_BODIES.test(wordAt(text.tokens, at - 1));
  if (HEADS_WITH_FOR.test(word) || (isDefinite && DEFINITE_HEADS_WITH_FOR.test(word))) {
    const end = endOfField(text, at + 1);
    if (end > at + 1) return end;
  }
  return isDefinite && HEADS_WITH_GENITIVE.test(word) ? endOfMembers(text, at + 1, at) : at;
}

/** `der | Polizei`, `der Deutschen Industrie`: whom a body is of; `none` where it is one person or what has a name. */
function endOfMembers(text: Text, at: number, none: number): number {
  if (wordAt(text.tokens, at) !== 'der') return none;
  const noun = isFieldWord(text, at + 1) && isFieldWord(text, at + 2) ? at + 2 : at + 1;
  const { noun: readings = 0 } = text.forms[noun] ?? {};
  const word = wordAt(text.tokens, noun);
  // `der Bund der Ehe` is none.
  const isOfMany = isCapital(word) && ((readings & PLURAL) !== 0 || BRANCHES.test(word)) && !isPlace(word);
  return isOfMany ? noun + 1 : none;
}

/** `für Meeres- und Polarforschung`, `für Wirtschaft und Ausfuhrkontrolle`, `des Innern`; `at` itself where nothing belongs to the name. */
function endOfField(text: Text, at: number): number {
  const word = wordAt(text.tokens, at);
  if (word === 'des' && /^Innere?n$/.test(wordAt(text.tokens, at + 1))) return at + 2;
  if (word !== 'für') return at;
  let end = at;
  for (let next = at + 1; isFieldWord(text, next); next++) {
    if (isCapital(wordAt(text.tokens, next))) end = next + 1;
    const joint = wordAt(text.tokens, next + 1) === '-' ? next + 2 : next + 1;
    if (
      wordAt(text.tokens, joint) === 'und' &&
      isFieldWord(text, joint + 1) &&
      isCapital(wordAt(text.tokens, joint + 1))
    )
      next = joint;
  }
  return Math.max(end, at);
}

function isFieldWord(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  const { noun = 0, adjective = 0, verb = 0 } = text.forms[at] ?? {};
  if (!isCapital(word))
    return (adjective & INFLECTED) !== 0 && verb === 0 && isCapital(wordAt(text.tokens, at + 1));
  if (isRoleNoun(word) || isGivenName(word)) return false;
  return noun !== 0 || adjective !== 0 || wordAt(text.tokens, at + 1) === '-' || word.includes('-');
}

/** Roles printed before a name: `der französische Präsident Emmanuel Macron`, `Hamburgs Polizeipräsident F. Schnabel`. */
import type { Text } from '../sentences.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { NameMention } from './names.ts';
import {
  isAdjective,
  isCapital,
  isDeterminer,
  isGenitiveName,
  isPlaceAdjective,
  type Tokens,
  wordAt,
} from './noun-phrase.ts';
import { isRoleNoun, isTitle } from './role-words.ts';

/** A role as printed, with the tokens it covers. */
export interface PrintedRole {
  readonly role: string;
  readonly first: number;
  readonly last: number;
}

const MOST_ADJECTIVES = 4;

/** @param floor index of the first token of the sentence */
export function rolesBefore(text: Text, name: NameMention, floor: number): PrintedRole[] {
  const { tokens } = text;
  const end = skipTitles(tokens, name.first, floor);
  const noun = end - 1;
  if (noun < floor || !isRoleNoun(wordAt(tokens, noun))) return [];
  const roles: PrintedRole[] = [];
  const joint = wordAt(tokens, noun - 1);
  if (joint === 'und' && noun - 2 >= floor && isRoleNoun(wordAt(tokens, noun - 2))) {
    roles.push(roleEndingAt(text, noun - 2, floor));
  }
  roles.push(roleEndingAt(text, noun, floor));
  return roles;
}

/** Index before `Dr.`, `Mag.`, `Frau`, `(FPÖ)` and opening marks that stand between role and name. */
export function skipTitles(tokens: Tokens, first: number, floor: number): number {
  let at = first;
  while (at > floor) {
    const before = wordAt(tokens, at - 1);
    if (before === '.' && isTitle(wordAt(tokens, at - 2))) at -= 2;
    else if (before === '.' && wordAt(tokens, at - 2) === 'D' && wordAt(tokens, at - 4) === 'a') at -= 4;
    else if (isTitle(before)) at -= 1;
    else break;
  }
  return Math.max(at, floor);
}

function roleEndingAt(text: Text, noun: number, floor: number): PrintedRole {
  const { tokens } = text;
  let first = noun;
  while (first - 1 >= floor && noun - first < MOST_ADJECTIVES && isAdjective(wordAt(tokens, first - 1)))
    first--;
  const before = wordAt(tokens, first - 1);
  if (first - 1 >= floor && !isDeterminer(before) && isCapital(before)) {
    if (isPlaceAdjective(before) && first === noun) first--;
    else if (isGenitiveName(before) && wordAt(tokens, first - 2).toLowerCase() !== 'des') first--;
  }
  const determiner = first - 1 >= floor ? wordAt(tokens, first - 1).toLowerCase() : '';
  const words = Array.from({ length: noun + 1 - first }, (_, i) => wordAt(tokens, first + i));
  return { role: dictionaryForm(words, determiner), first, last: noun + 1 };
}

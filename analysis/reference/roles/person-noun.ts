/**
 * Tells nouns for people: those of the list, and whatever the lexicon has a feminine of its own for (`Finder`, as there is the
 * `Finderin`, but no `Computerin`).
 */

import { isCapital, isDeterminer, isPlaceAdjective, wordAt } from '../../grammar/role-phrase.ts';
import { isRoleNoun } from '../../names/role-words.ts';
import { COMPOUND, FEMININE_FORM } from '../../tokens/lexicon/analyses.ts';
import { FEMININE, MASCULINE, SINGULAR } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';

export function isPersonNoun(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  return isCapital(word) && !/innen$/.test(word) && (isRoleNoun(word) || isAgent(text, word));
}

function isAgent({ lexicon }: Text, word: string): boolean {
  const { noun, origin } = lexicon.analyses(word);
  // `Schwergewichtler`, `Schlussmann`; `Hofmann`, of whose parts only the last is known, may be a name.
  if (noun === 0) return ENDING_OF_PEOPLE.test(word);
  if (/(?:mann|frau)$/.test(word) && (origin & COMPOUND) !== 0) return true;
  if ((noun & MASCULINE & SINGULAR) !== 0)
    return [`${word}in`, `${withUmlaut(word)}in`].some((form) => isListedFeminine(lexicon.analyses(form)));
  return word.endsWith('in') && (noun & FEMININE) !== 0 && isListedFeminine(lexicon.analyses(word));
}

const ENDING_OF_PEOPLE = /\p{Ll}{3}(?:ler|iker|ologe|onist)(?:in)?$/u;

/** `Aufsichtsrat`, `Aufsichtsrätin` */
const withUmlaut = (word: string): string => word.replace(/a(?=[^aeiou]*$)/, 'ä');

const isListedFeminine = ({ noun, origin }: { noun: number; origin: number }): boolean =>
  (noun & FEMININE) !== 0 && (origin & FEMININE_FORM) === 0;

/** `Brite`, `Kenianerin`: there is an adjective in -isch to it. */
export function isNational({ lexicon, tokens }: Text, at: number): boolean {
  const stem = wordAt(tokens, at)
    .toLowerCase()
    .replace(/(?:e|er|in|erin)$/, '');
  return stem.length > 2 && lexicon.analyses(`${stem}isch`).adjective !== 0;
}

/** `der Saalfeldner Sepp Rainer`: behind an article, a word of that form that is nothing else is made from a place. */
export function isInhabitant(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  const isForm = isPlaceAdjective(word) || /^\p{Lu}\p{Ll}+erin$/u.test(word);
  return isForm && text.forms[at]?.noun === 0 && isDeterminer(wordAt(text.tokens, at - 1));
}

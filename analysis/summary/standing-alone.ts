/**
 * Whether a sentence can be read without the ones before it: "Dabei blieb es" cannot, "Sie kündigte Neuwahlen an" can where
 * it is known who "sie" is.
 */

import {
  ABOUT_SOMETHING,
  ARTICLES_OR_PRONOUNS,
  BARE_ARTICLES,
  BEFORE_DEMONSTRATIVE,
  BEFORE_SPEAKING_PRONOUN,
  LEANING_NEAR_START,
  LEANING_STARTS,
  OBLIQUE_RELATIVES,
  PERSONAL_STARTS,
  POSSESSIVE_STARTS,
  POSSESSIVES,
  PRONOUNS_OF_PEOPLE,
  SPEAKING_PRONOUNS,
} from '../../language/german/anaphora.ts';
import { TIME_NOUNS } from '../../language/german/calendar.ts';
import type { KeySentence } from '../analysis.ts';
import { FINITE_TAGS } from '../grammar/tag-sets.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag, tagSet } from '../tokens/tagger/tags.ts';
import { isUnfit } from './unfit-sentences.ts';

/** Tokens. */
const NEAR_START = 5;
/** Tokens in which a pronoun that nothing explains is met early. */
const FAR_IN_TOKENS = 9;
const PREPOSITIONS = tagSet('preposition');
const NAMES = tagSet('proper-noun');
export type Standing = 'alone' | 'with-help' | 'leaning' | 'unfit';

/** How far the sentence stands on its own; `unfit` is what tells nothing (unfit-sentences.ts). */
export function standingOf(text: Text, sentence: Sentence, about: KeySentence['about']): Standing {
  const opening = text.tokens[sentence.first]?.text ?? '';
  if (isUnfit(text, sentence)) return 'unfit';
  if (PERSONAL_STARTS.has(opening) || POSSESSIVE_STARTS.has(opening))
    return about?.pronoun.start === sentence.start ? 'with-help' : 'leaning';
  const leans =
    (LEANING_STARTS.has(opening) && !opensNounPhrase(text, sentence)) ||
    hasPossessiveNearStart(text, sentence) ||
    leansNearStart(text, sentence) ||
    isDemonstrative(text, sentence) ||
    pointsBack(text, sentence) ||
    hasOpenPronoun(text, sentence, about);
  return leans ? 'leaning' : 'alone';
}

/** "Das Dresdner Start-up": an article with what belongs to it. */
function opensNounPhrase({ tokens, forms }: Text, { first }: Sentence): boolean {
  if (!ARTICLES_OR_PRONOUNS.has(tokens[first]?.text ?? '')) return false;
  const next = tokens[first + 1]?.text ?? '';
  return /^[\p{Lu}\d]/u.test(next) || ((forms[first + 1]?.adjective ?? 0) & INFLECTED) !== 0;
}

/** "Bei seiner Einvernahme wird …": before anybody has been named. */
function hasPossessiveNearStart({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first + 1; at < Math.min(first + NEAR_START, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (POSSESSIVES.has(word)) return true;
    if (/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

/** "Der Anlass dafür war ein Rohrbruch"; behind a comma "deren" belongs to what stands before it. */
function leansNearStart({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first + 1; at < Math.min(first + NEAR_START, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (word === ',' && at > first + 1) return false;
    if (LEANING_NEAR_START.has(word)) return true;
  }
  return false;
}

/** "Sie war mit dieser Entscheidung nicht einverstanden", "Es handelt sich um eine Vergütung"; not "in diesem Jahr". */
function pointsBack({ tokens }: Text, { first, last }: Sentence): boolean {
  if (tokens[first]?.text === 'Es' && ABOUT_SOMETHING.has(tokens[first + 1]?.text ?? '')) return true;
  for (let at = first; at + 1 < last; at++) {
    const next = tokens[at + 1]?.text ?? '';
    if (/^[Dd]iese[mnrs]?$/.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(next) && !TIME_NOUNS.test(next))
      return true;
  }
  return false;
}

/** "Der hat jedoch verkauft", "Die will er": an article without its noun; "Da fallen Gäste", "Das Gleiche gilt", "In dem Job soll er". */
function isDemonstrative({ tokens, tags, forms }: Text, { first }: Sentence): boolean {
  const opening = tokens[first]?.text ?? '';
  const next = tokens[first + 1]?.text ?? '';
  const isVerb =
    hasTag(FINITE_TAGS, tags[first + 1] ?? 0) && ((forms[first + 1]?.adjective ?? 0) & INFLECTED) === 0;
  if ((BARE_ARTICLES.has(opening) || opening === 'Da') && isVerb) return true;
  return (
    BEFORE_DEMONSTRATIVE.test(`${opening} ${next}`) ||
    (hasTag(PREPOSITIONS, tags[first] ?? 0) && OBLIQUE_RELATIVES.has(next))
  );
}

/** "Statt einer Reform schlägt sie vor …": whom the pronoun means, nothing in front of it says. */
function hasOpenPronoun(
  { tokens, tags }: Text,
  { first, last }: Sentence,
  about: KeySentence['about'],
): boolean {
  if (about) return false;
  if (speaksAsPronoun(tokens, tags, first, last)) return true;
  for (let at = first + 1; at < Math.min(first + FAR_IN_TOKENS, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (/^[,:]$/.test(word) || hasTag(NAMES, tags[at] ?? 0)) return false;
    if (PRONOUNS_OF_PEOPLE.has(word)) return true;
  }
  return false;
}

/** "…, sagt sie": somebody speaks whom the sentence does not name. */
function speaksAsPronoun(tokens: Text['tokens'], tags: Text['tags'], first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++) {
    if (hasTag(NAMES, tags[at] ?? 0)) return false;
    if (
      BEFORE_SPEAKING_PRONOUN.has(tokens[at]?.text ?? '') &&
      SPEAKING_PRONOUNS.has(tokens[at + 1]?.text ?? '')
    )
      return true;
  }
  return false;
}

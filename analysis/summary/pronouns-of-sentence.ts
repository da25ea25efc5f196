/**
 * Whom a pronoun inside a sentence can mean: "Die Firma, die er gegründet hat" names nobody whom "er" could stand for,
 * "Sie wies den Vorwurf zurück, da er auf alten Plänen beruhe" does.
 */
import {
  BEFORE_SPEAKING_PRONOUN,
  MASCULINE_PRONOUNS,
  PRONOUNS_OF_PEOPLE,
  SPEAKING_PRONOUNS,
} from '../../language/german/anaphora.ts';
import { TIME_NOUNS } from '../../language/german/calendar.ts';
import { AGED } from '../../language/german/sources.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { COORDINATOR_TAGS } from '../grammar/tag-sets.ts';
import {
  FEMININE,
  MASCULINE,
  NEUTER,
  PLURAL,
  SINGULAR,
  THIRD_SINGULAR,
} from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag, tagSet } from '../tokens/tagger/tags.ts';

const NAMES = tagSet('proper-noun');
const FULL_VERBS = tagSet('finite-verb');
const SUBORDINATORS = tagSet('subordinating-conjunction');

/** Whether a pronoun of the sentence means somebody who is not named in it. */
export function hasOpenPronoun(text: Text, sentence: Sentence): boolean {
  const { tokens, tags } = text;
  const { first, last } = sentence;
  // "Nachdem er das erfahren hatte, trat Huber zurück": the name may follow.
  if (hasTag(SUBORDINATORS, tags[first] ?? 0) && hasName(text, first, last)) return false;
  let named = false;
  for (let at = first; at < last; at++) {
    // "Das Gericht in Graz verurteilte ihn": a name of the same clause is somebody else's.
    if (isBorder(text, at)) named ||= hasName(text, first, at);
    if (named) return false;
    const word = wordAt(tokens, at);
    if (
      SPEAKING_PRONOUNS.has(wordAt(tokens, at + 1)) &&
      (BEFORE_SPEAKING_PRONOUN.has(word) || isAside(text, at))
    )
      return true;
    if (at > first && PRONOUNS_OF_PEOPLE.has(word) && !mayMeanNoun(text, first, at)) return true;
  }
  return false;
}

/** "Die Falter, | vermutet sie, lernen": with a verb in the singular, between two commas. */
const isAside = ({ tokens, tags, forms }: Text, at: number): boolean =>
  wordAt(tokens, at - 1) === ',' &&
  hasTag(FULL_VERBS, tags[at] ?? 0) &&
  ((forms[at]?.verb ?? 0) & THIRD_SINGULAR) !== 0 &&
  /^[,.]$/.test(wordAt(tokens, at + 2));

function hasName({ tags }: Text, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (hasTag(NAMES, tags[at] ?? 0)) return true;
  return false;
}

/**
 * Whether a noun of a clause before the pronoun's agrees with it; one of its own clause is never what it means.
 * @param first index where the sentence begins
 */
export function mayMeanNoun(text: Text, first: number, pronoun: number): boolean {
  const wanted = MASCULINE_PRONOUNS.has(wordAt(text.tokens, pronoun).toLowerCase())
    ? isOneMan
    : isWomanOrMore;
  let clause = pronoun - 1;
  while (clause >= first && !isBorder(text, clause)) clause--;
  for (let at = first; at < clause; at++) {
    const word = wordAt(text.tokens, at);
    const noun = text.forms[at]?.noun ?? 0;
    if (AGED.test(word)) return true;
    if (
      isCapital(word) &&
      !TIME_NOUNS.test(word) &&
      (at > first || noun !== 0) &&
      (noun === 0 || wanted(noun))
    )
      return true;
  }
  return false;
}

const isBorder = ({ tokens, tags }: Text, at: number): boolean =>
  /^[,;:–—]$/.test(wordAt(tokens, at)) || hasTag(COORDINATOR_TAGS, tags[at] ?? 0);

const isOneMan = (noun: number): boolean => (noun & (MASCULINE | NEUTER) & SINGULAR) !== 0;
const isWomanOrMore = (noun: number): boolean => (noun & ((FEMININE & SINGULAR) | PLURAL)) !== 0;

/** What a speaker is: people, bodies and texts speak; "zwei Stunden", "das Wetter" do not. */
import { TIME_WORDS } from '../../../../language/german/calendar.ts';
import { BODIES, INSTITUTIONS } from '../../../../language/german/organisations.ts';
import { INDEFINITE_PRONOUNS } from '../../../../language/german/pronouns.ts';
import { CLOSING_MARKS } from '../../../../language/german/quotation-marks.ts';
import { BODIES_BY_THEMSELVES } from '../../../../language/german/roles.ts';
import {
  AGED,
  HAPPENINGS,
  SPEAKING_HAPPENINGS,
  TEXTS,
  TIME_SPANS,
} from '../../../../language/german/sources.ts';
import type { NounPhrase } from '../../../grammar/noun-phrases.ts';
import { has, isCapitalised, isTagged, lowerAt, textAt, type Words } from '../../../grammar/parse-words.ts';
import { CLAUSE_NOUN, DETERMINER, REFLEXIVE_OR_DATIVE, SOURCE_NOUN } from '../../../grammar/word-classes.ts';
import { isSentenceOpener } from '../../../names/common-words.ts';
import { isRoleNoun } from '../../../names/role-words.ts';
import { once } from '../../../once.ts';
import { standsForPeople } from '../../../reference/roles/person-noun.ts';
import { tagSet } from '../../../tokens/tagger/tags.ts';
import type { OrganisationIndex } from '../../name-speaker.ts';
import type { Voice } from '../../voices.ts';
import type { Article } from '../scene.ts';

export type Speakable =
  | 'person'
  | 'role'
  | 'body'
  | 'text'
  | 'marks'
  | 'time'
  | 'place'
  | 'noun'
  | 'definite noun'
  | 'thing'
  | 'word'
  | 'pronoun'
  | 'nobody';

type Known = Pick<Article, 'words' | 'organisations'>;

export function speakableOf(article: Known, voice: Voice | null): Speakable {
  if (!voice) return 'nobody';
  if (voice.person) return 'person';
  const known = knownIn(article.organisations);
  const found = known.get(voice.described) ?? speakableOfPhrase(article, voice.described);
  known.set(voice.described, found);
  return found;
}

/** "Kroatien kündigte an": whoever governs a place speaks in its name. */
export function speakableAsSubject(article: Known, voice: Voice | null): Speakable {
  const speakable = speakableOf(article, voice);
  return speakable === 'place' ? 'body' : speakable;
}

const knownIn = once((_: OrganisationIndex) => new Map<NounPhrase, Speakable>());

function speakableOfPhrase(
  { words, organisations }: Known,
  { first, coreLast, isPronoun }: NounPhrase,
): Speakable {
  if (isPronoun) return 'pronoun';
  if (INDEFINITE_PRONOUNS.has(lowerAt(words, first)) && coreLast === first + 1) return 'role';
  const at = nounOf(words, first, coreLast);
  const byNoun = speakableByNoun(textAt(words, at));
  if (byNoun) return byNoun;
  const end = words.tokens[coreLast - 1]?.end ?? -1;
  if (organisations.nameByEnd.has(end) || isBody(words, first, at)) return 'body';
  if (standsForPeople(words, at)) return 'role';
  if (organisations.placeEnds.has(end)) return 'place';
  // "Der „Kurier“"
  if (CLOSING_MARKS.has(textAt(words, at)))
    return organisations.nameByEnd.has(words.tokens[at - 1]?.end ?? -1) ? 'body' : 'marks';
  if (has(words, at, SOURCE_NOUN | CLAUSE_NOUN) || TEXTS.test(textAt(words, at))) return 'text';
  return kindOfNoun(words, first, at);
}

/** Of a noun that is no name, no body and nobody. */
function kindOfNoun(words: Words, first: number, at: number): Speakable {
  if (!isCapitalised(words, at) || isNoNoun(words, at)) return 'word';
  if (HAPPENINGS.test(textAt(words, at)) && !SPEAKING_HAPPENINGS.test(textAt(words, at))) return 'thing';
  return has(words, first, DETERMINER) && /^d/i.test(textAt(words, first)) ? 'definite noun' : 'noun';
}

function speakableByNoun(noun: string): Speakable | null {
  if (AGED.test(noun)) return 'role';
  if (TIME_WORDS.test(noun) || TIME_SPANS.test(noun)) return 'time';
  if (BODIES_BY_THEMSELVES.test(noun)) return 'body';
  return isRoleNoun(noun) ? 'role' : null;
}

/** By its form: "das Ministerium", "das Weiße Haus"; and "n24", "derStandard", which begin small. */
const isBody = (words: Words, first: number, noun: number): boolean =>
  INSTITUTIONS.test(textAt(words, noun)) ||
  BODIES.test(textAt(words, noun)) ||
  /^\p{Ll}+[\p{Lu}\d]/u.test(textAt(words, noun)) ||
  isWrittenAsName(words, first, noun);

/** "das Weiße Haus", "die Deutsche Umwelthilfe": an adjective with a capital behind its article. */
function isWrittenAsName(words: Words, first: number, noun: number): boolean {
  if (!has(words, first, DETERMINER)) return false;
  for (let at = first + 1; at < noun; at++)
    if (isTagged(words, at, ADJECTIVE) && /^\p{Lu}.*en?$/u.test(textAt(words, at))) return true;
  return false;
}

/** "Puls 24" is what "Puls" is. */
const nounOf = (words: Words, first: number, last: number): number =>
  last > first + 1 && words.tokens[last - 1]?.kind === 'number' ? last - 2 : last - 1;

/** "Verheiratet", "Spannender", "Ihm" at the start of a sentence; but not the "Kurz" of "Constanze Kurz", nor "Forschende". */
function isNoNoun(words: Words, at: number): boolean {
  const { noun, origin } = words.lexicon.analyses(textAt(words, at));
  // "Wem", "Jüngst", whatever the tagger takes them for
  if (noun === 0 && isSentenceOpener(textAt(words, at))) return true;
  if (isTagged(words, at, NOUN)) return false;
  return has(words, at, REFLEXIVE_OR_DATIVE) || (origin !== 0 && noun === 0);
}

const NOUN = tagSet('noun', 'proper-noun');
const ADJECTIVE = tagSet('attributive-adjective', 'proper-noun');

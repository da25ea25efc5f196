/** What a speaker is: people, bodies and texts speak; "zwei Stunden", "das Wetter" do not. */
import { TIME_WORDS } from '../../../../language/german/calendar.ts';
import { INSTITUTIONS } from '../../../../language/german/organisations.ts';
import { INDEFINITE_PRONOUNS } from '../../../../language/german/pronouns.ts';
import { CLOSING_MARKS } from '../../../../language/german/quotation-marks.ts';
import { AGED, TEXTS, TIME_SPANS } from '../../../../language/german/sources.ts';
import type { NounPhrase } from '../../../grammar/noun-phrases.ts';
import { has, isCapitalised, isTagged, lowerAt, textAt, type Words } from '../../../grammar/parse-words.ts';
import { CLAUSE_NOUN, DETERMINER, REFLEXIVE_OR_DATIVE, SOURCE_NOUN } from '../../../grammar/word-classes.ts';
import { isRoleNoun } from '../../../names/role-words.ts';
import { once } from '../../../once.ts';
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

const knownIn = once((_: OrganisationIndex) => new Map<NounPhrase, Speakable>());

function speakableOfPhrase(
  { words, organisations }: Known,
  { first, coreLast, isPronoun }: NounPhrase,
): Speakable {
  if (isPronoun) return 'pronoun';
  if (INDEFINITE_PRONOUNS.has(lowerAt(words, first)) && coreLast === first + 1) return 'role';
  const at = nounOf(words, first, coreLast);
  const noun = textAt(words, at);
  if (AGED.test(noun)) return 'role';
  if (TIME_WORDS.test(noun) || TIME_SPANS.test(noun)) return 'time';
  if (isRoleNoun(noun)) return 'role';
  const end = words.tokens[coreLast - 1]?.end ?? -1;
  if (organisations.nameByEnd.has(end) || INSTITUTIONS.test(noun)) return 'body';
  if (organisations.placeEnds.has(end)) return 'place';
  if (CLOSING_MARKS.has(noun)) return 'marks';
  if (has(words, at, SOURCE_NOUN | CLAUSE_NOUN) || TEXTS.test(noun)) return 'text';
  // "n24", "derStandard": names that begin small.
  if (/^\p{Ll}+[\p{Lu}\d]/u.test(noun)) return 'body';
  if (!isCapitalised(words, at) || isNoNoun(words, at)) return 'word';
  return has(words, first, DETERMINER) && /^d/i.test(textAt(words, first)) ? 'definite noun' : 'noun';
}

/** "Puls 24" is what "Puls" is. */
const nounOf = (words: Words, first: number, last: number): number =>
  last > first + 1 && words.tokens[last - 1]?.kind === 'number' ? last - 2 : last - 1;

/** "Verheiratet", "Spannender", "Ihm" at the start of a sentence; but not the "Kurz" of "Constanze Kurz", nor "Forschende". */
function isNoNoun(words: Words, at: number): boolean {
  if (isTagged(words, at, NOUN)) return false;
  if (has(words, at, REFLEXIVE_OR_DATIVE)) return true;
  const { noun, origin } = words.lexicon.analyses(textAt(words, at));
  return origin !== 0 && noun === 0;
}

const NOUN = tagSet('noun', 'proper-noun');

/**
 * Tells nouns for people: those of the list, whatever the lexicon has a feminine of its own for (`Finder`, as there is the
 * `Finderin`, but no `Computerin`), and nouns of the weak declension.
 */

import { SEASONS, TIME_NOUNS } from '../../../language/german/calendar.ts';
import {
  ENDINGS_BEFORE_NAMES,
  ENDINGS_OF_PEOPLE,
  FIRMS_OF_A_FAMILY,
  PEOPLE_TOGETHER,
  THINGS_LIKE_PEOPLE,
  UNKNOWN_BEFORE_NAMES,
} from '../../../language/german/role-nouns.ts';
import { PLAIN_PEOPLE } from '../../../language/german/roles.ts';
import { AGED } from '../../../language/german/sources.ts';
import { WEAK_NOUNS_OF_NO_PEOPLE } from '../../../language/german/weak-nouns.ts';
import { formAt, isCapital, isDeterminer, isPlaceAdjective, wordAt } from '../../grammar/printed-words.ts';
import { isGivenName, isPlace, isSurname } from '../../names/name-lists.ts';
import { isOrganisation } from '../../names/organisation-words.ts';
import { isFeminineRole, isRoleNoun, roleHead } from '../../names/role-words.ts';
import { once } from '../../once.ts';
import { onceAForm } from '../../once-a-form.ts';
import { COMPOUND, FEMININE_FORM, LAST_PART } from '../../tokens/lexicon/analyses.ts';
import type { Lexicon } from '../../tokens/lexicon/lexicon.ts';
import {
  FEMININE,
  INFLECTED,
  MASCULINE,
  NOMINATIVE,
  PARTICIPIAL,
  SINGULAR,
} from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';

/** What of a text tells nouns for people. */
type Nouns = Pick<Text, 'tokens' | 'forms' | 'lexicon'>;

export const isPersonNoun = ({ lexicon, tokens }: Nouns, at: number): boolean =>
  personNounsBy(lexicon)(formAt(tokens, at));

const personNounsBy = once((lexicon: Lexicon) =>
  onceAForm((printed) => {
    const word = nounOf(printed);
    if (!isCapital(word) || /innen$/.test(word)) return false;
    if (FIRMS_OF_A_FAMILY.test(word) || THINGS_LIKE_PEOPLE.test(word)) return false;
    return isRoleNoun(word) ? !isThing(lexicon, word) : isAgent(lexicon, word);
  }),
);

/** `kosmos-Leiterin` begins with a small letter. */
const nounOf = (word: string): string => (isCapital(word) ? word : word.slice(word.lastIndexOf('-') + 1));

/** `Rate` ends like a form of `Rat`, but is a feminine noun of its own; `Waise` is listed itself. */
function isThing(lexicon: Lexicon, word: string): boolean {
  const { noun } = lexicon.analyses(word);
  const isFeminine = (noun & MASCULINE) === 0 && (noun & FEMININE & SINGULAR) !== 0;
  return isFeminine && !isFeminineRole(word) && roleHead(word) !== word.toLowerCase();
}

function isAgent(lexicon: Lexicon, word: string): boolean {
  const { noun, origin } = lexicon.analyses(word);
  // `Schlussmann`; `Hofmann`, of whose parts only the last is known, may be a name.
  if (noun === 0) return ENDINGS_OF_PEOPLE.test(word);
  if (/(?:mann|frau)$/.test(word) && (origin & COMPOUND) !== 0) return true;
  if (isWeak(lexicon, word)) return true;
  const isGenitive = word.endsWith('s') && (noun & MASCULINE & SINGULAR) !== 0 && (noun & NOMINATIVE) === 0;
  // `des Diktators`
  if (isGenitive) return isAgent(lexicon, word.slice(0, -1));
  if ((noun & MASCULINE & SINGULAR) !== 0)
    return [`${word}in`, `${withUmlaut(word)}in`].some((form) => isListedFeminine(lexicon.analyses(form)));
  return word.endsWith('in') && (noun & FEMININE) !== 0 && hasMasculine(lexicon, word.slice(0, -2));
}

/** `Lobbyist`, `Lotsen`: nouns that have -en in all cases but the nominative are nouns for people, but for a few. */
function isWeak(lexicon: Lexicon, word: string): boolean {
  const { noun } = lexicon.analyses(word);
  const isOblique = (noun & MASCULINE & SINGULAR) !== 0 && (noun & NOMINATIVE & SINGULAR) === 0;
  const lemma = isOblique ? (lexicon.lemma(word, 'noun') ?? word) : word;
  return (
    lexicon.analyses(lemma).noun === (MASCULINE & SINGULAR & NOMINATIVE) &&
    !WEAK_NOUNS_OF_NO_PEOPLE.test(lemma.toLowerCase())
  );
}

/** `Aufsichtsrat`, `Aufsichtsrätin` */
const withUmlaut = (word: string): string => replaceLast(word, 'a', 'ä');
const withoutUmlaut = (word: string): string => replaceLast(word, 'ä', 'a');

function replaceLast(word: string, letter: string, other: string): string {
  const at = word.lastIndexOf(letter);
  return at < 0 ? word : word.slice(0, at) + other + word.slice(at + 1);
}

/** `Zeugin` has its `Zeuge`, `Medizin` has none. */
const hasMasculine = (lexicon: Lexicon, stem: string): boolean =>
  [stem, `${stem}e`, withoutUmlaut(stem)].some((form) => (lexicon.analyses(form).noun & MASCULINE) !== 0);

const isListedFeminine = ({ noun, origin }: { noun: number; origin: number }): boolean =>
  (noun & FEMININE) !== 0 && (origin & FEMININE_FORM) === 0;

/** Right before a full name more nouns are told for people by their ending: `Vogelkundler Gerd Amsel`, `Verbandsvize Jan Holm`. */
export function isPersonNounBeforeName(text: Text, at: number): boolean {
  if (isPersonNoun(text, at) || (isCapital(wordAt(text.tokens, at)) && isNational(text, at))) return true;
  if (isSubstantive(text, at) || isOfParty(text, at)) return true;
  const word = nounOf(wordAt(text.tokens, at));
  const { noun } = text.lexicon.analyses(word);
  if (!isCapital(word) || TIME_NOUNS.test(word) || SEASONS.test(word)) return false;
  return (noun & MASCULINE & SINGULAR) !== 0 ? ENDINGS_BEFORE_NAMES.test(word) : isUnknownAgent(text, at);
}

/** `Abonnent Max Olm`, `Podcasterin Eva Holm`, `des Stadtarchivars Jan Holm`: no dictionary has it, and it ends as what people do. */
function isUnknownAgent({ tokens, forms }: Nouns, at: number): boolean {
  const word = wordAt(tokens, at);
  const { noun = 0, adjective = 0, verb = 0 } = forms[at] ?? {};
  const bare = wordAt(tokens, at - 1) === 'des' ? word.replace(/s$/, '') : word;
  const isName = [isGivenName, isSurname, isPlace, isOrganisation].some((isOther) => isOther(bare));
  return (noun | adjective | verb) === 0 && !isName && UNKNOWN_BEFORE_NAMES.test(bare);
}

/** `mit dem Grünen Karl Huber`: one of them; `die Grünen` are many. */
function isOfParty({ tokens }: Nouns, at: number): boolean {
  const article = wordAt(tokens, at - 1).toLowerCase();
  const word = wordAt(tokens, at);
  if (!/^(?:Grüne|Linke)n?$/.test(word)) return false;
  return word.endsWith('n') ? /^(?:dem|den)$/.test(article) : /^(?:der|die)$/.test(article);
}

/** `Industrielle`, `Bekannten`: no noun, but an adjective; with a capital, whoever is so. */
export const isAdjectival = (form: Text['forms'][number] | undefined): boolean =>
  form !== undefined && form.noun === 0 && (form.adjective & INFLECTED) !== 0;

/** `der Industrielle | Karl Huber`, `die Neugewählte`: an adjective with a capital behind its article stands for whoever is so. */
export const isSubstantive = ({ tokens, forms }: Pick<Text, 'tokens' | 'forms'>, at: number): boolean =>
  isAdjectival(forms[at]) && isCapital(wordAt(tokens, at)) && isDeterminer(wordAt(tokens, at - 1));

/** `Brite`, `Kenianerin`: there is an adjective in -isch to it. */
export const isNational = ({ lexicon, tokens }: Nouns, at: number): boolean =>
  nationalsBy(lexicon)(formAt(tokens, at));

const nationalsBy = once((lexicon: Lexicon) => onceAForm((word) => isNationalWord(lexicon, word)));

function isNationalWord(lexicon: Lexicon, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}.*(?:e|er|in)n?$/u.test(word)) return false;
  const stem = word.toLowerCase().replace(/(?:e|er|in|erin)$/, '');
  const { adjective, origin } = lexicon.analyses(`${stem}isch`);
  // `Werkkatalog` is no people, though there is `katalogisch`.
  return stem.length > 2 && adjective !== 0 && (origin & (COMPOUND | LAST_PART)) === 0;
}

/** `der Saalfeldner Sepp Rainer`: behind an article, a word of that form that is nothing else is made from a place. */
export const isInhabitant = (text: Nouns, at: number): boolean =>
  isInhabitantByForm(text, at) && isBehindDeterminer(text, at);

/** Adjectives between an article and its noun; more are no German. */
const MOST_ADJECTIVES = 4;

/** `die | gebürtige Bündnerin` */
function isBehindDeterminer({ tokens, forms }: Pick<Text, 'tokens' | 'forms'>, at: number): boolean {
  for (let before = at - 1; before >= at - 1 - MOST_ADJECTIVES; before--) {
    if (isDeterminer(wordAt(tokens, before))) return true;
    const isAdjective = ((forms[before]?.adjective ?? 0) & INFLECTED) !== 0;
    if (!isAdjective || isCapital(wordAt(tokens, before))) return false;
  }
  return false;
}

/** `Saalfeldner`, `Saalfeldnerin`; `Zillertaler` is no `Taler`, `Waadtländer` no `Länder`. */
export function isInhabitantByForm({ tokens, forms }: Nouns, at: number): boolean {
  const { noun = 0, origin = 0 } = forms[at] ?? {};
  const word = wordAt(tokens, at);
  const isCutWrong = (origin & (COMPOUND | LAST_PART)) !== 0 && /(?:taler|länder)$/.test(word);
  return (noun === 0 || isCutWrong) && (isPlaceAdjective(word) || /^\p{Lu}\p{Ll}+erin$/u.test(word));
}

/** `der Geschlagene`, `die Neugewählte`: a participle with a capital behind its article, and no noun that it goes with. */
export const isParticiplePerson = (text: Text, at: number): boolean =>
  isSubstantive(text, at) &&
  ((text.forms[at]?.adjective ?? 0) & PARTICIPIAL) !== 0 &&
  !isCapital(wordAt(text.tokens, at + 1));

/** `Ministerin`, `Hirtin`, `Villacherin`; a `Muezzin` is a man. */
export const isWoman = (text: Nouns, at: number): boolean => {
  if (isFeminineRole(formAt(text.tokens, at))) return true;
  return /in$/.test(wordAt(text.tokens, at)) && ((text.forms[at]?.noun ?? 0) & MASCULINE) === 0;
};

/** `die Maturantin`, `die Rezensentin`: behind an article, what no dictionary has and ends like a woman's noun. */
export const isWomanByForm = (text: Nouns, at: number): boolean =>
  text.forms[at]?.noun === 0 &&
  isBehindDeterminer(text, at) &&
  /^\p{Lu}\p{Ll}{2,}(?:er|ist|ant|ent|or|eur|är)in$/u.test(wordAt(text.tokens, at));

/** `der Mediziner`, `die Maturantin`, `die Neugewählte`, `der Grazer`, `der 48-Jährige`, `die Fachleute`: somebody, or more than one. */
export const standsForPeople = (text: Nouns, at: number): boolean => {
  const word = wordAt(text.tokens, at);
  if (THINGS_LIKE_PEOPLE.test(word)) return false;
  return (
    isRoleNoun(formAt(text.tokens, at)) ||
    AGED.test(word) ||
    PLAIN_PEOPLE.has(word) ||
    PEOPLE_TOGETHER.test(word) ||
    isPersonNoun(text, at) ||
    isWomanByForm(text, at) ||
    isSubstantive(text, at) ||
    isNational(text, at) ||
    isInhabitant(text, at)
  );
};

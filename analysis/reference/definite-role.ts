/** A definite noun for a person without a name: `der Kreml-Chef`, `die frühere Ministerin`, `der 31-Jährige`. */
import { DEFINITE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import { ADVERBS_BEFORE_ROLES, TEAMS_AS_PEOPLE } from '../../language/german/roles.ts';
import type { Gender } from '../analysis.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { FINITE_TAGS } from '../grammar/tag-sets.ts';
import { COMPOUND, LAST_PART } from '../tokens/lexicon/analyses.ts';
import { FEMININE, MASCULINE, PLURAL, SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { hasTag } from '../tokens/tagger/tags.ts';
import { endOfComplement } from './roles/complement.ts';
import { isInhabitantByForm, isParticiplePerson, isPersonNoun, isWoman } from './roles/person-noun.ts';
import { firstOfPhrase } from './roles/role-phrase.ts';

export interface DefiniteRole {
  /** Index of the first token behind the article. */
  readonly first: number;
  readonly noun: number;
  /** Index behind the complement: `der Fraktionschef der CDU`. */
  readonly end: number;
  readonly word: string;
  readonly determiner: string;
  /** `Ministerin`, `die Vorsitzende` */
  readonly isFeminine: boolean;
}

const AGED = /^(\d+)-[Jj]ährige[nrm]?$/;
export const isAged = ({ word }: DefiniteRole): boolean => AGED.test(word);
/** 31 of `der 31-Jährige`; null of everybody else. */
export const ageOf = ({ word }: DefiniteRole): number | null => {
  const age = AGED.exec(word)?.[1];
  return age === undefined ? null : Number(age);
};

/** @param floor index of the first token of the sentence */
export function definiteRoleAt(text: Text, at: number, floor: number): DefiniteRole | null {
  const word = wordAt(text.tokens, at);
  const hasAge = AGED.test(word);
  if (!hasAge && !isPersonNoun(text, at) && !isInhabitantAlone(text, at) && !isParticiplePerson(text, at))
    return null;
  if (TEAMS_AS_PEOPLE.test(word)) return null;
  // `die Vorsitzende | Richterin`
  if (/en?$/.test(word) && isPersonNoun(text, at + 1)) return null;
  const first = Math.max(startOf(text, at, floor), floor + 1);
  const determiner = wordAt(text.tokens, first - 1).toLowerCase();
  const isFeminine = isWoman(text, at) || isOneWoman(text, at, determiner) || determiner === 'zur';
  if (!DEFINITE_ARTICLES.has(determiner) || isPlural(word, determiner, isFeminine)) return null;
  // `der potenziellen Wähler` are many
  const isOfMany =
    determiner === 'der' && !isFeminine && first < at && /\p{Ll}en$/u.test(wordAt(text.tokens, at - 1));
  if (isOfMany) return null;
  // `war nicht der einzige Millionär`
  if (wordAt(text.tokens, first - 2) === 'nicht') return null;
  const end = hasAge ? at + 1 : endOfDefinite(text, at + 1);
  return { first, noun: at, end, word, determiner, isFeminine };
}

/** `Die Chefin der Klinik in Norden | sagt`, but `sagt die Chefin der Klinik | in Norden` */
function endOfDefinite(text: Text, at: number): number {
  const end = endOfComplement(text, at, text.tokens.length);
  const isBeforeVerb = hasTag(FINITE_TAGS, text.tags[end] ?? 0);
  return isBeforeVerb ? end : endOfComplement(text, at, text.tokens.length, false);
}

/** `die Vorsitzende`, but not `die Anwälte` */
function isOneWoman({ tokens, forms }: Text, at: number, determiner: string): boolean {
  const { noun = 0 } = forms[at] ?? {};
  const isOfMany = (noun & MASCULINE & PLURAL) !== 0 && (noun & (FEMININE | SINGULAR)) === 0;
  return determiner === 'die' && /e$/.test(wordAt(tokens, at)) && !isOfMany;
}

/** `der Saalfeldner`, but not `der Saalfelder Bürgermeister` */
const isInhabitantAlone = (text: Text, at: number): boolean =>
  isInhabitantByForm(text, at) && !isCapital(wordAt(text.tokens, at + 1));

/** Index behind the article; `die | heute 41-Jährige` */
function startOf(text: Text, at: number, floor: number): number {
  const first = firstOfPhrase(text, at, floor + 1);
  return ADVERBS_BEFORE_ROLES.has(wordAt(text.tokens, first - 1)) ? first - 1 : first;
}

/** `Soulsängerin`, `Kreml-Chef` */
export const isCompound = ({ forms }: Text, { word, noun }: DefiniteRole): boolean =>
  word.includes('-') || ((forms[noun]?.origin ?? 0) & (COMPOUND | LAST_PART)) !== 0;

/** Has attributes or a complement, or says where somebody is from. */
export const isFull = (text: Text, { first, noun, end }: DefiniteRole): boolean =>
  first < noun || end > noun + 1 || isInhabitantByForm(text, noun);

/** `Die Pensionistin, 79, …` */
export const isAgeBehind = ({ tokens }: Text, { end }: DefiniteRole): boolean =>
  wordAt(tokens, end) === ',' && /^\d{2}$/.test(wordAt(tokens, end + 1)) && wordAt(tokens, end + 2) === ',';

/** `die Minister` is more than one; so is `die Sprecherinnen`. */
const isPlural = (word: string, determiner: string, isFeminine: boolean): boolean =>
  word.endsWith('innen') || (determiner === 'die' && !isFeminine);

/** The gender that article and noun show: `der Sprecher` a man's, `die Vorsitzende` a woman's; `der Vorsitzenden` is both's. */
export function agreesInGender(gender: Gender, { word, determiner, isFeminine }: DefiniteRole): boolean {
  if (gender === 'unknown') return true;
  const eitherWay = determiner === 'der' && !isFeminine && /en$/.test(word);
  return eitherWay || isFeminine === (gender === 'female');
}

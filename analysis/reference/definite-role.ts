/** A definite noun for a person without a name: `der Kreml-Chef`, `die frühere Ministerin`, `der 31-Jährige`. */
import { PREPOSITIONS } from '../../language/german/closed-classes.ts';
import { DEFINITE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import {
  BODIES_AND_MEMBERS,
  OFFICES,
  PARTS_IN_SCENES,
  PROFESSIONS,
  SENTENCE_JOINTS,
} from '../../language/german/roles.ts';
import type { Gender } from '../analysis.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { isFeminineRole } from '../names/role-words.ts';
import { COMPOUND, LAST_PART } from '../tokens/lexicon/analyses.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { endOfComplement } from './roles/complement.ts';
import { isInhabitant, isNational, isPersonNoun } from './roles/person-noun.ts';
import { firstOfPhrase } from './roles/role-phrase.ts';
import { saysByItself } from './saying.ts';

export interface DefiniteRole {
  /** Index of the first token behind the article. */
  readonly first: number;
  readonly noun: number;
  /** Index behind the complement: `der Fraktionschef der CDU`. */
  readonly end: number;
  readonly word: string;
  readonly determiner: string;
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
  if (!hasAge && !isPersonNoun(text, at) && !isInhabitant(text, at)) return null;
  const first = Math.max(firstOfPhrase(text, at, floor + 1), floor + 1);
  const determiner = wordAt(text.tokens, first - 1).toLowerCase();
  if (!DEFINITE_ARTICLES.has(determiner) || isPlural(word, determiner)) return null;
  // `war nicht der einzige Millionär`
  if (wordAt(text.tokens, first - 2) === 'nicht') return null;
  const end = hasAge ? at + 1 : endOfComplement(text, at + 1, text.tokens.length);
  return { first, noun: at, end, word, determiner };
}

/** Whether the phrase is a subject that says something of its own about somebody. */
export function describes(text: Text, role: DefiniteRole, sentenceFirst: number): boolean {
  const { first, noun, end, word, determiner } = role;
  if (isAged(role) || isAgeBehind(text, end)) return true;
  const opens =
    sentenceFirst === first - 1 ||
    (sentenceFirst === first - 2 && SENTENCE_JOINTS.has(wordAt(text.tokens, sentenceFirst)));
  if (BODIES_AND_MEMBERS.test(word) || !(opens ? /^(?:der|die|dem)$/ : /^(?:der|die)$/).test(determiner))
    return false;
  const before = wordAt(text.tokens, first - 2);
  // `auf die Archäologin`, `69 Prozent der Wähler`
  if (PREPOSITIONS.has(before.toLowerCase()) || (determiner === 'der' && isCapital(before) && !opens))
    return false;
  // `der potenziellen Wähler`: no nominative
  if (determiner === 'der' && first < noun && /en$/.test(wordAt(text.tokens, noun - 1))) return false;
  return (
    PROFESSIONS.test(word) ||
    isNational(text, noun) ||
    (isCompound(text, role) && opens) ||
    isFull(text, role)
  );
}

const isCompound = ({ forms }: Text, { word, noun }: DefiniteRole): boolean =>
  word.includes('-') || ((forms[noun]?.origin ?? 0) & (COMPOUND | LAST_PART)) !== 0;

/** Has attributes or a complement, or says where somebody is from. */
const isFull = (text: Text, { first, noun, end }: DefiniteRole): boolean =>
  first < noun || end > noun + 1 || isInhabitant(text, noun);

/** `Der Niederösterreicher`, `Die 59-Jährige`, `Der frühere Teamspieler`: a paragraph that goes on about the one of the paragraph before. */
export function opensBlock(text: Text, role: DefiniteRole, sentence: Sentence): boolean {
  const { first, noun } = role;
  if (sentence.kind !== 'paragraph' || sentence.first !== first - 1) return false;
  const isOfSomebody = isAged(role) || isNational(text, noun) || isInhabitant(text, noun) || first < noun;
  return isOfSomebody && describes(text, role, sentence.first);
}

/** `„…“, sagte der Trainer`, `so der Trainer`, `Der Trainer betonte`: an office or profession that speaks. */
export function speaks(text: Text, role: DefiniteRole): boolean {
  if (!/^(?:der|die)$/.test(role.determiner) || isPartInScene(role)) return false;
  const before = role.first - 2;
  return saysByItself(text, before) || wordAt(text.tokens, before) === 'so' || saysByItself(text, role.end);
}

/** `der lebenslangen Vollzeitaktivistin`, `des Datenschützers`: says more of somebody than what part they have in a scene. */
export const isInformative = (text: Text, role: DefiniteRole): boolean =>
  !isAged(role) &&
  !isPartInScene(role) &&
  !OFFICES.test(role.word) &&
  (isCompound(text, role) || isFull(text, role) || PROFESSIONS.test(role.word));

/** `der Richter`, `die Polizistin`: whoever is met with in a story about somebody else. */
const isPartInScene = ({ word }: DefiniteRole): boolean =>
  BODIES_AND_MEMBERS.test(word) || PARTS_IN_SCENES.test(word);

/** `Die Pensionistin, 79, …` */
const isAgeBehind = ({ tokens }: Text, end: number): boolean =>
  wordAt(tokens, end) === ',' && /^\d{2}$/.test(wordAt(tokens, end + 1)) && wordAt(tokens, end + 2) === ',';

/** `die Minister` is more than one; so is `die Sprecherinnen`. */
function isPlural(word: string, determiner: string): boolean {
  if (word.endsWith('innen')) return true;
  return determiner === 'die' && !isFeminineRole(word) && !/e$/.test(word);
}

/** The gender that article and noun show: `der Sprecher` a man's, `die Vorsitzende` a woman's. */
export function agreesInGender(gender: Gender, { word, determiner }: DefiniteRole): boolean {
  if (gender === 'unknown') return true;
  const feminine = isFeminineRole(word) || (determiner === 'die' && /e$/.test(word)) || determiner === 'zur';
  const eitherWay = determiner === 'der' && !isFeminineRole(word) && /(?:e|en)$/.test(word);
  return eitherWay || feminine === (gender === 'female');
}

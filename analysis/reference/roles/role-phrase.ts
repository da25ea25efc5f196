/** Reads the noun phrase of a role, and nothing but it: `der frühere Wiener Bürgermeister`, `Leiterin der Abteilung Wasserbau`. */
import { isCapital, isDeterminer, isGenitiveName, wordAt } from '../../grammar/role-phrase.ts';
import { isTitle } from '../../names/role-words.ts';
import { INFLECTED } from '../../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../../tokens/sentences.ts';
import { dictionaryForm } from '../dictionary-form.ts';
import type { NameAt } from '../name-index.ts';
import { isAttribute, isGenitiveAttribute, isPlaceAttribute } from './attribute.ts';
import { endOfComplement } from './complement.ts';
import { isInhabitant, isPersonNoun } from './person-noun.ts';

/** How a role is told, those first that say most surely what somebody is. */
export const ROLE_SOURCES = ['apposition', 'predicate', 'as', 'reference', 'affiliation'] as const;
export type RoleSource = (typeof ROLE_SOURCES)[number];

/** A role as printed, with the tokens it covers. */
export interface PrintedRole {
  readonly role: string;
  readonly first: number;
  readonly last: number;
  readonly source: RoleSource;
}

const MOST_ATTRIBUTES = 5;

/** Index of the first attribute of the phrase whose noun this is. */
export function firstOfPhrase(text: Text, noun: number, floor: number): number {
  let first = noun;
  while (first - 1 >= floor && noun - first < MOST_ATTRIBUTES && isAttribute(text, first - 1)) first--;
  if (first < noun && isGrading(text, first - 1, floor)) return first - 1;
  if (isTitleAttribute(text, first - 1, floor)) first--;
  const before = first - 1;
  if (before < floor || isDeterminer(wordAt(text.tokens, before))) return first;
  if (isPlaceAttribute(text, before, before === floor)) return beforePlace(text, before, floor);
  return isGenitiveAttribute(text, before) ? before : first;
}

/** `die | Vorsitzende Richterin`, `den | Leitenden Staatsanwalt`: an adjective that is part of the title. */
function isTitleAttribute(text: Text, at: number, floor: number): boolean {
  const word = wordAt(text.tokens, at);
  if (at < floor || !isCapital(word)) return false;
  const { adjective = 0, noun = 0 } = text.forms[at] ?? {};
  const isAdjective = (adjective & INFLECTED) !== 0 && noun === 0;
  if (opensLine(text, at)) return isAdjective;
  return isDeterminer(wordAt(text.tokens, at - 1)) && (isAdjective || /\p{Ll}{3}ende[nrm]?$/u.test(word));
}

/** What stands first in a sentence has its capital for nothing: `Vorletzter | Präsident des Landes`. */
const opensLine = ({ tokens, article }: Text, at: number): boolean => {
  const before = tokens[at - 1];
  if (!before || /^[.!?:–]$/.test(before.text)) return true;
  return article.text.slice(before.end, tokens[at]?.start ?? before.end).includes('\n');
};

/** `der aktuell | beste deutsche Läufer` */
function isGrading(text: Text, at: number, floor: number): boolean {
  const isWord = text.tokens[at]?.kind === 'word' && !isCapital(wordAt(text.tokens, at));
  return (
    at >= floor &&
    isWord &&
    !isDeterminer(wordAt(text.tokens, at)) &&
    isDeterminer(wordAt(text.tokens, at - 1))
  );
}

/** `der frühere | Wiener Bürgermeister` */
function beforePlace(text: Text, place: number, floor: number): number {
  let first = place;
  while (first - 1 >= floor && place - first < MOST_ATTRIBUTES && isAttribute(text, first - 1)) first--;
  return first;
}

/** @param end index behind the complement of the noun */
export function appositionEndingAt(text: Text, noun: number, floor: number, end = noun + 1): PrintedRole {
  const first = firstOfPhrase(text, noun, floor);
  const determiner = first - 1 >= floor ? wordAt(text.tokens, first - 1).toLowerCase() : '';
  return roleOf(text, { first, noun, end, determiner, source: 'apposition' });
}

/** The role that begins at `first`, with its article, or null. @param last index not to pass */
export function phraseAt(
  text: Text,
  { first: start, last: limit }: Pick<Sentence, 'first' | 'last'>,
  nameAt: NameAt,
  source: RoleSource,
): PrintedRole | null {
  const determiner = isDeterminer(wordAt(text.tokens, start)) ? wordAt(text.tokens, start).toLowerCase() : '';
  // `ist kein Arzt`
  if (/^keine?/.test(determiner)) return null;
  let first = determiner ? start + 1 : start;
  // `die Frau | Gemeindeammann von Thal`
  if (isTitle(wordAt(text.tokens, first)) && isPersonNoun(text, first + 1)) first++;
  let noun = first;
  while (noun < limit && noun - first < MOST_ATTRIBUTES && isModifier(text, noun)) noun++;
  const isRole = isPersonNoun(text, noun) || (noun === first && isInhabitant(text, noun));
  if (noun >= limit || !isRole || nameAt(noun)?.class === 'person') return null;
  if (nameAt(noun + 1)?.class === 'person') return null;
  const end = endOfComplement(text, noun + 1, limit);
  return roleOf(text, { first, noun, end, determiner, source });
}

function isModifier(text: Text, at: number): boolean {
  if (isAttribute(text, at)) return true;
  const isNounNext = isPersonNoun(text, at + 1) || isAttribute(text, at + 1);
  if (!isNounNext) return false;
  // `Deutscher Meister`
  if (((text.forms[at]?.adjective ?? 0) & INFLECTED) !== 0 && isCapital(wordAt(text.tokens, at))) return true;
  if (isPersonNoun(text, at)) return false;
  return isGenitiveName(wordAt(text.tokens, at)) || isPlaceAttribute(text, at, false);
}

interface Parts {
  readonly first: number;
  readonly noun: number;
  readonly end: number;
  readonly determiner: string;
  readonly source: RoleSource;
}

function roleOf(text: Text, { first, noun, end, determiner, source }: Parts): PrintedRole {
  const words = Array.from({ length: noun + 1 - first }, (_, i) => wordAt(text.tokens, first + i));
  const [opening = ''] = words;
  const { adjective = 0, noun: asNoun = 0 } = text.forms[first] ?? {};
  // `Neue Trainerin`; `Wiener` keeps its capital
  const isEveryday = words.length > 1 && (adjective & INFLECTED) !== 0 && asNoun === 0;
  if (isEveryday && opensLine(text, first)) words[0] = opening.charAt(0).toLowerCase() + opening.slice(1);
  const complement = text.article.text.slice(text.tokens[noun]?.end ?? 0, text.tokens[end - 1]?.end ?? 0);
  return { role: dictionaryForm(words, determiner, text.lexicon) + complement, first, last: end, source };
}

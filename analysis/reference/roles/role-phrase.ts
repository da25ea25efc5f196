/** Reads the noun phrase of a role, and nothing but it: `der frühere Wiener Bürgermeister`, `Leiterin der Abteilung Wasserbau`. */
import { PLAIN_PEOPLE } from '../../../language/german/roles.ts';
import { isCapital, isDeterminer, isGenitiveName, wordAt } from '../../grammar/printed-words.ts';
import { behindShortened } from '../../grammar/shortened-nouns.ts';
import { FINITE_TAGS } from '../../grammar/tag-sets.ts';
import { isPlace } from '../../names/name-lists.ts';
import { isFeminineRole, isTitle } from '../../names/role-words.ts';
import { INFLECTED, MASCULINE, PLURAL } from '../../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../../tokens/sentences.ts';
import { hasTag } from '../../tokens/tagger/tags.ts';
import { dictionaryForm } from '../dictionary-form.ts';
import type { NameAt } from '../name-index.ts';
import { isAttribute, isGenitiveAttribute, isPlaceAttribute } from './attribute.ts';
import { endOfComplement } from './complement.ts';
import { startOfNoun } from './compound-noun.ts';
import { articleOfExtended, isOpenParticiple } from './extended-participle.ts';
import { isAdjectival, isInhabitant, isPersonNoun } from './person-noun.ts';

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

/** `als Kind am Schulweg`, `ein junger Mann`: no more than somebody. */
export const isPlain = ({ role }: PrintedRole): boolean =>
  role.split(' ').some((word) => PLAIN_PEOPLE.has(word));

const MOST_ATTRIBUTES = 5;

/** Index of the first attribute of the phrase whose noun this is. */
export function firstOfPhrase(text: Text, noun: number, floor: number): number {
  const start = startOfNoun(text, noun, floor);
  let first = start;
  while (first - 1 >= floor && start - first < MOST_ATTRIBUTES && isAttribute(text, first - 1)) first--;
  if (isAge(text, first, floor)) first -= 2;
  if (first < noun && isGrading(text, first - 1, floor)) return first - 1;
  if (isTitleAttribute(text, first - 1, floor)) first--;
  const before = first - 1;
  if (before < floor || isDeterminer(wordAt(text.tokens, before))) return first;
  if (isPlaceAttribute(text, before, before === floor)) return beforePlace(text, before, floor);
  return isGenitiveAttribute(text, before) ? before : first;
}

/** `53 Jahre | alte Trainer` */
const isAge = ({ tokens }: Text, at: number, floor: number): boolean =>
  at - 2 >= floor &&
  /^alte[nrm]?$/.test(wordAt(tokens, at)) &&
  wordAt(tokens, at - 1) === 'Jahre' &&
  tokens[at - 2]?.kind === 'number';

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
    !hasTag(FINITE_TAGS, text.tags[at] ?? 0) &&
    !isDeterminer(wordAt(text.tokens, at)) &&
    isDeterminer(wordAt(text.tokens, at - 1))
  );
}

/** `der frühere | Wiener Bürgermeister` */
function beforePlace(text: Text, place: number, floor: number): number {
  // `der | St. Galler Stadtrat`
  const isSaint = wordAt(text.tokens, place - 1) === '.' && wordAt(text.tokens, place - 2) === 'St';
  let first = isSaint && place - 2 >= floor ? place - 2 : place;
  while (first - 1 >= floor && place - first < MOST_ATTRIBUTES && isAttribute(text, first - 1)) first--;
  return first;
}

/** What a plural says of each: `namhafte Maler` → `namhafter Maler` */
export const singularOfPlural = (text: Text, first: number, noun: number): PrintedRole =>
  roleOf(text, { first, noun, end: noun + 1, determiner: 'dem', source: 'apposition' });

/** @param end index behind the complement of the noun */
export function appositionEndingAt(text: Text, noun: number, floor: number, end = noun + 1): PrintedRole {
  const source = 'apposition';
  const first = firstOfPhrase(text, noun, floor);
  const before = determinerBefore(text, first, floor);
  const article = isDeterminer(before) ? -1 : articleOfExtended(text, first, noun, floor);
  const determiner = article < 0 ? before : wordAt(text.tokens, article).toLowerCase();
  const isExtended = article >= 0 || isOpenParticiple(text, first, noun, floor);
  return roleOf(text, { first: isExtended ? first + 1 : first, noun, end, determiner, source });
}

/** The word in front; `der frühere Sekretär und | heutige Präsident` have one article. Lower case, empty where there is none. */
function determinerBefore(text: Text, first: number, floor: number): string {
  const before = first - 1 >= floor ? wordAt(text.tokens, first - 1).toLowerCase() : '';
  if (before !== 'und' || first - 2 < floor || !isPersonNoun(text, first - 2)) return before;
  const other = firstOfPhrase(text, first - 2, floor);
  return other - 1 >= floor ? wordAt(text.tokens, other - 1).toLowerCase() : '';
}

/** Articles that prepositions have swallowed. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['zum', 'dem'],
  ['zur', 'der'],
]);

/** The role that begins at `first`, with its article, or null. @param last index not to pass */
export function phraseAt(
  text: Text,
  { first: start, last: limit }: Pick<Sentence, 'first' | 'last'>,
  nameAt: NameAt,
  source: RoleSource,
): PrintedRole | null {
  const opening = wordAt(text.tokens, start);
  const determiner =
    CONTRACTED.get(opening.toLowerCase()) ?? (isDeterminer(opening) ? opening.toLowerCase() : '');
  // `ist kein Arzt`
  if (/^keine?/.test(determiner)) return null;
  let first = determiner ? start + 1 : start;
  // `die Frau | Gemeindeammann von Thal`
  if (isTitle(wordAt(text.tokens, first)) && isPersonNoun(text, first + 1)) first++;
  let noun = first;
  while (noun < limit && noun - first < MOST_ATTRIBUTES && isModifier(text, noun)) noun++;
  noun = behindShortened(text.tokens, noun);
  const isRole = isPersonNoun(text, noun) || (noun === first && isInhabitant(text, noun));
  if (noun >= limit || !isRole || nameAt(noun)?.class === 'person') return null;
  if (determiner === '' && isOfMany(text, first, noun)) return null;
  if (nameAt(noun + 1)?.class === 'person') return null;
  const end = endOfComplement(text, noun + 1, limit);
  return roleOf(text, { first, noun, end, determiner, source });
}

/** Without an article, `Freie Wähler` are many, and `Ungarn` is a country. */
function isOfMany({ tokens, forms }: Text, first: number, noun: number): boolean {
  if (first === noun) return isPlace(wordAt(tokens, noun));
  const isMasculine =
    ((forms[noun]?.noun ?? 0) & MASCULINE & PLURAL) !== 0 && !/e$/.test(wordAt(tokens, noun));
  return isMasculine && /\p{Ll}e$/u.test(wordAt(tokens, first));
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

/** `die beiden ehemaligen Mitarbeiter` says of each that he is an `ehemaliger Mitarbeiter`. */
const isPluralOf = ({ tokens, forms }: Text, noun: number, determiner: string): boolean =>
  /^(?:die|beiden?|zwei|drei|vier)$/.test(determiner) &&
  (((forms[noun]?.noun ?? 0) & MASCULINE & PLURAL) !== 0 ||
    (isAdjectival(forms[noun]) && wordAt(tokens, noun).endsWith('n'))) &&
  !isFeminineRole(wordAt(tokens, noun));

interface Parts {
  readonly first: number;
  readonly noun: number;
  readonly end: number;
  readonly determiner: string;
  readonly source: RoleSource;
}

/** The words in front of the noun; a number has its point, `2.` */
function attributesOf({ tokens }: Text, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    if (wordAt(tokens, at) === '.' && words.length > 0) words.push(`${words.pop()}.`);
    else words.push(wordAt(tokens, at));
  }
  return words;
}

function roleOf(text: Text, { first, noun, end, determiner: printed, source }: Parts): PrintedRole {
  const determiner = isPluralOf(text, noun, printed) ? 'dem' : printed;
  const start = startOfNoun(text, noun, first);
  // The age stands with the person as such.
  const opens = isAge(text, first + 2, first) ? first + 3 : first;
  const words = attributesOf(text, opens, start);
  words.push(wordAt(text.tokens, noun));
  const [opening = ''] = words;
  const { adjective = 0, noun: asNoun = 0 } = text.forms[opens] ?? {};
  // `Neue Trainerin`; `Wiener` keeps its capital
  const isEveryday = words.length > 1 && (adjective & INFLECTED) !== 0 && asNoun === 0;
  if (isEveryday && opensLine(text, opens)) words[0] = opening.charAt(0).toLowerCase() + opening.slice(1);
  const complement = text.article.text.slice(text.tokens[noun]?.end ?? 0, text.tokens[end - 1]?.end ?? 0);
  const quoted = text.article.text.slice(text.tokens[start]?.start ?? 0, text.tokens[noun]?.start ?? 0);
  const form = dictionaryForm(words, determiner, text.lexicon);
  const head = form.lastIndexOf(' ') + 1;
  return { role: form.slice(0, head) + quoted + form.slice(head) + complement, first, last: end, source };
}

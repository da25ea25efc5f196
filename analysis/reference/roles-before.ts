/** Roles printed before a name: `der französische Präsident Emmanuel Macron`, `Hamburgs Polizeipräsident F. Schnabel`. */
import { COPULAS } from '../../language/german/function-words.ts';
import {
  endOfComplement,
  isAdjective,
  isCapital,
  isDeterminer,
  isGenitiveName,
  isPlaceAdjective,
  type Tokens,
  wordAt,
} from '../grammar/role-phrase.ts';
import { isPlace } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isRoleNoun, isTitle } from '../names/role-words.ts';
import type { Text } from '../tokens/sentences.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { NameAt } from './name-index.ts';

/** A role as printed, with the tokens it covers. */
export interface PrintedRole {
  readonly role: string;
  readonly first: number;
  readonly last: number;
}

const MOST_ADJECTIVES = 4;
/** The longest complement between role and name: `Leiterin der Abteilung für … der Stadt Graz, Lea Holm`. */
const LONGEST_COMPLEMENT = 14;

/** @param floor index of the first token of the sentence */
export function rolesBefore(text: Text, name: NameMention, floor: number, nameAt: NameAt): PrintedRole[] {
  const { tokens } = text;
  const end = skipTitles(tokens, name.first, floor);
  const noun = end - 1;
  if (noun < floor || nameAt(noun)?.class === 'person') return [];
  if (wordAt(tokens, noun).endsWith('innen')) return [];
  if (isRoleNoun(wordAt(tokens, noun))) return directlyBefore(text, noun, floor);
  if (isInhabitant(tokens, noun)) return [{ role: wordAt(tokens, noun), first: noun, last: end }];
  if (COPULAS.has(wordAt(tokens, noun))) return atSentenceStart(text, noun, floor);
  return withComplement(text, end, floor);
}

function directlyBefore(text: Text, noun: number, floor: number): PrintedRole[] {
  const { tokens } = text;
  const joined =
    wordAt(tokens, noun - 1) === 'und' && noun - 2 >= floor && isRoleNoun(wordAt(tokens, noun - 2));
  return [...(joined ? [roleEndingAt(text, noun - 2, floor)] : []), roleEndingAt(text, noun, floor)];
}

/** `der Wiener Lukas Brandl`: whom a place gives the noun. */
function isInhabitant(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (!isPlaceAdjective(word) || !isDeterminer(wordAt(tokens, at - 1))) return false;
  return isPlace(word.slice(0, -2)) || isPlace(`${word.slice(0, -2)}en`) || isPlace(word.slice(0, -1));
}

/** Index before `Dr.`, `Mag.`, `Frau`, `a. D.` that stand between role and name. */
export function skipTitles(tokens: Tokens, first: number, floor: number): number {
  let at = first;
  while (at > floor) {
    const before = wordAt(tokens, at - 1);
    if (before === '.' && isTitle(wordAt(tokens, at - 2))) at -= 2;
    else if (before === '.' && wordAt(tokens, at - 2) === 'D' && wordAt(tokens, at - 4) === 'a') at -= 4;
    else if (isTitle(before)) at -= 1;
    else break;
  }
  return Math.max(at, floor);
}

function firstOfPhrase(tokens: Tokens, noun: number, floor: number): number {
  let first = noun;
  while (first - 1 >= floor && noun - first < MOST_ADJECTIVES && isAdjective(wordAt(tokens, first - 1)))
    first--;
  if (first - 1 < floor) return first;
  const before = wordAt(tokens, first - 1);
  if (!isCapital(before) || isDeterminer(before)) return first;
  if (isPlaceAdjective(before)) return first - 1;
  const behindArticle = /^(?:des|eines)$/i.test(wordAt(tokens, first - 2));
  return isGenitiveName(before) && !behindArticle ? first - 1 : first;
}

function roleEndingAt(text: Text, noun: number, floor: number, end = noun + 1): PrintedRole {
  const { tokens } = text;
  const first = firstOfPhrase(tokens, noun, floor);
  const determiner = first - 1 >= floor ? wordAt(tokens, first - 1).toLowerCase() : '';
  const words = Array.from({ length: noun + 1 - first }, (_, i) => wordAt(tokens, first + i));
  const complement = text.article.text.slice(tokens[noun]?.end ?? 0, tokens[end - 1]?.end ?? 0);
  return { role: dictionaryForm(words, determiner) + complement, first, last: end };
}

/** `die Vorsitzende der Gärtnerinnung, Eva Holm,` and `der Leiter des Programms Argus Jan Veit`. */
function withComplement(text: Text, end: number, floor: number): PrintedRole[] {
  const { tokens } = text;
  const hasComma = wordAt(tokens, end - 1) === ',';
  const last = hasComma ? end - 1 : end;
  for (let noun = last - 2; noun >= Math.max(floor, last - LONGEST_COMPLEMENT); noun--) {
    const word = wordAt(tokens, noun);
    if (word === ',' || word === '.' || word === ':') return [];
    if (!isRoleNoun(word) || isCapital(wordAt(tokens, noun + 1))) continue;
    const determiner = wordAt(tokens, firstOfPhrase(tokens, noun, floor) - 1);
    const isDefinite = isDeterminer(determiner) && !/^(?:des|einer|eines)$/i.test(determiner);
    // `Tom Veit, der Leiter des Amts, Holm` is about Veit.
    if (wordAt(tokens, firstOfPhrase(tokens, noun, floor) - 2) === ',') return [];
    if (!isDefinite || endOfComplement(tokens, noun + 1, last) !== last) continue;
    return hasComma || isDefinite ? [roleEndingAt(text, noun, floor, last)] : [];
  }
  return [];
}

/** `Der letzte Prediger im Tal war Josef Brandl.`, `Neue Trainerin wird Lea Holm.` */
function atSentenceStart(text: Text, copula: number, floor: number): PrintedRole[] {
  const { tokens } = text;
  let noun = floor;
  while (noun < copula && noun - floor < MOST_ADJECTIVES + 2 && !isRoleNoun(wordAt(tokens, noun))) {
    const word = wordAt(tokens, noun);
    if (!isDeterminer(word) && !isAdjective(word.toLowerCase()) && !isPlaceAdjective(word)) return [];
    noun++;
  }
  if (noun >= copula || !isRoleNoun(wordAt(tokens, noun))) return [];
  return [roleEndingAt(text, noun, floor, endOfComplement(tokens, noun + 1, copula))];
}

/**
 * `Der Intendant kommt zu Fuß. Friedemann Klose trägt keine Mappe.`, `Die Rätin sieht das anders. „…“, sagt Eva Holm.`: who opens a sentence
 * without a name, and is nobody named so far, is whoever the next one names for the first time.
 */
import {
  BODIES_BY_THEMSELVES,
  KIN,
  PLAIN_PEOPLE,
  TEAMS_AS_PEOPLE,
  TO_SOMEBODY,
} from '../../language/german/roles.ts';
import type { Gender, Mention } from '../analysis.ts';
import { isCapital, isGenitiveName, wordAt } from '../grammar/printed-words.ts';
import { FINITE_TAGS } from '../grammar/tag-sets.ts';
import { SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag } from '../tokens/tagger/tags.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { NameAt } from './name-index.ts';
import { isAttribute } from './roles/attribute.ts';
import { endOfComplement } from './roles/complement.ts';
import { isPersonNoun, isWoman } from './roles/person-noun.ts';
import type { PrintedRole } from './roles/role-phrase.ts';
import { isSaying } from './saying.ts';

interface Named {
  readonly name: string;
  readonly gender: Gender;
  readonly roles: PrintedRole[];
  readonly named: readonly number[];
  readonly references: readonly Mention[];
}

interface Described extends PrintedRole {
  readonly gender: Gender;
  readonly word: string;
}

/** Words in front of the noun, with its article. */
const LONGEST_FRONT = 5;
/** From who speaks to who has been described. */
const SENTENCES_BACK = 2;
/** Tokens of a name. */
const LONGEST_NAME = 5;
const ARTICLES = /^(?:der|die|eine?|seine?|ihre?)$/i;

/** Gives those who have no role yet what the sentence before says of them. @param people in the order in which they are first named */
export function addRolesFromAhead(
  text: Text,
  people: readonly Named[],
  nameAt: NameAt,
  sentenceOf: Int32Array,
): void {
  const meant = new Set(people.flatMap(({ references }) => references.map(({ span }) => span.end)));
  const held = new Set(people.flatMap(({ roles }) => roles.flatMap(({ role }) => role.split(' '))));
  for (const person of people) {
    const at = person.named[0] ?? 0;
    if (person.roles.length > 0 || !person.name.includes(' ') || !isSubject(text, at, sentenceOf, nameAt))
      continue;
    const described = describedBefore(text, at, sentenceOf, nameAt);
    if (!described || held.has(described.word) || isTaken(text, described, meant)) continue;
    if (person.gender !== 'unknown' && person.gender !== described.gender) continue;
    person.roles.push({
      role: described.role,
      first: described.first,
      last: described.last,
      source: described.source,
    });
  }
}

/** Opens its sentence and has the verb behind it, or speaks: `sagt | Eva Holm`. */
function isSubject(text: Text, at: number, sentenceOf: Int32Array, nameAt: NameAt): boolean {
  const sentence = text.sentences[sentenceOf[at] ?? -1];
  if (!sentence) return false;
  if (isSaying(text, at - 1)) return !isSomebodyNamed(nameAt, sentence.first, at);
  if (at !== sentence.first) return false;
  let end = at;
  while (end < at + LONGEST_NAME && nameAt(end)) end++;
  return hasTag(FINITE_TAGS, text.tags[end] ?? 0);
}

/** In the sentence before; what is said may go on for another one. */
function describedBefore(text: Text, at: number, sentenceOf: Int32Array, nameAt: NameAt): Described | null {
  const own = sentenceOf[at] ?? 0;
  const reach = isSaying(text, at - 1) ? SENTENCES_BACK : 1;
  for (let back = 1; back <= reach; back++) {
    const before = text.sentences[own - back];
    if (!before || (back > 1 && before.block !== text.sentences[own]?.block)) return null;
    const closing = back === 1 && at === text.sentences[own]?.first ? closingOf(text, before) : null;
    if (closing) return closing;
    if (isSomebodyNamed(nameAt, before.first, before.last)) return null;
    const opening = openingOf(text, before);
    if (opening) return opening;
  }
  return null;
}

/** `Das Dorf hat | eine Bürgermeisterin.` */
function closingOf(text: Text, { first, last }: Sentence): Described | null {
  const noun = last - 2;
  let article = noun - 1;
  while (article > first && noun - article < LONGEST_FRONT && isAttribute(text, article)) article--;
  return /^eine?n?$/.test(wordAt(text.tokens, article)) ? describe(text, article, noun, noun + 1) : null;
}

function isSomebodyNamed(nameAt: NameAt, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (nameAt(at)?.class === 'person') return true;
  return false;
}

const isTaken = ({ tokens }: Text, { last }: Described, meant: ReadonlySet<number>): boolean =>
  meant.has(tokens[last - 1]?.end ?? 0);

/** `Der Leiter des Bauamts | bremst`, `Ihre Anwältin | widerspricht` */
function openingOf(text: Text, { first, last }: Sentence): Described | null {
  const { tokens } = text;
  const start = /^[–—]$/.test(wordAt(tokens, first + 1)) ? first + 2 : first;
  const article = /^(?:Auch|Nur|Doch|Selbst)$/.test(wordAt(tokens, start)) ? start + 1 : start;
  if (!ARTICLES.test(wordAt(tokens, article)) && !isGenitiveName(wordAt(tokens, article))) return null;
  let noun = article + 1;
  while (noun < article + LONGEST_FRONT && !isCapital(wordAt(tokens, noun))) noun++;
  const end = endOfComplement(text, noun + 1, last);
  return hasTag(FINITE_TAGS, text.tags[end] ?? 0) ? describe(text, article, noun, end) : null;
}

/** @param end index behind the complement */
function describe(text: Text, article: number, noun: number, end: number): Described | null {
  const { tokens, lexicon } = text;
  const determiner = wordAt(tokens, article).toLowerCase();
  const word = wordAt(tokens, noun);
  const isFeminine = isWoman(text, noun);
  if (!isSayingWhat(text, noun, word)) return null;
  if (!isFeminine && /^(?:die|eine|seine|ihre)$/.test(determiner)) return null;
  const words = Array.from({ length: noun - article }, (_, i) => wordAt(tokens, article + 1 + i));
  const complement = text.article.text.slice(tokens[noun]?.end ?? 0, tokens[end - 1]?.end ?? 0);
  return {
    role: dictionaryForm(words, determiner, lexicon) + complement,
    first: article + 1,
    last: end,
    source: 'reference',
    gender: isFeminine ? 'female' : 'male',
    word,
  };
}

const isSayingWhat = (text: Text, noun: number, word: string): boolean =>
  isPersonNoun(text, noun) &&
  ((text.forms[noun]?.noun ?? 0) === 0 || ((text.forms[noun]?.noun ?? 0) & SINGULAR) !== 0) &&
  !PLAIN_PEOPLE.has(word) &&
  ![KIN, TO_SOMEBODY, TEAMS_AS_PEOPLE, BODIES_BY_THEMSELVES].some((others) => others.test(word));

/**
 * `der Kreml-Chef`, `die Ministerin`, `der 31-Jährige`: a definite noun without a name stands for somebody named elsewhere, for
 * - the one person who holds the role here (`die Ministerin` with two of them in the article stands for nobody),
 * - whoever is known to hold the office at the time,
 * - or the one person of the sentence before, where it opens its sentence; then it tells a role of theirs.
 */

import { DEFINITE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import { OFFICE_HOLDERS } from '../../language/german/office-holders.ts';
import type { Gender, Mention } from '../analysis.ts';
import { isAdjective, isPlaceAdjective, wordAt } from '../grammar/role-phrase.ts';
import { isFeminineRole, isRoleNoun, roleHead } from '../names/role-words.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { NameAt } from './name-index.ts';
import type { PrintedRole } from './roles-before.ts';

/** What is known of a person when references are looked for; roles and references grow. */
export interface Holder {
  readonly surname: string;
  readonly gender: Gender;
  readonly roles: PrintedRole[];
  /** Indices of the first tokens of all mentions by name, in order. */
  readonly named: readonly number[];
  readonly references: Mention[];
}

interface Reference {
  readonly first: number;
  readonly noun: number;
  readonly word: string;
  readonly determiner: string;
}

const AGED = /^\d+-[Jj]ährige[nrm]?$/;
/** How many tokens into its sentence a reference still counts as the subject that opens it. */
const OPENING = 3;

/** @param holders in the order in which they are first named */
export function linkRoleReferences(
  text: Text,
  holders: readonly Holder[],
  nameAt: NameAt,
  taken: Uint8Array,
  sentenceOf: Int32Array,
): void {
  const byNoun = indexRoles(text, holders);
  const byOffice = indexOffices(text, holders);
  const persons = personsBySentence(text, holders, sentenceOf);
  const isFree = (at: number): boolean => !taken[at] && !nameAt(at) && nameAt(at + 1)?.class !== 'person';
  text.sentences.forEach((sentence, index) => {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const reference = referenceAt(text, at, sentence.first);
      if (!reference || !isFree(at)) continue;
      const known = AGED.test(reference.word) ? null : holderOf(text, byNoun, byOffice, reference);
      const opens = mayOpen(text, reference, sentence, index);
      const holder = known ?? (opens ? persons[index - 1] : undefined);
      if (holder && agrees(holder, reference)) link(text, holder, reference, known === null);
    }
  });
}

function referenceAt(text: Text, at: number, floor: number): Reference | null {
  const word = wordAt(text.tokens, at);
  if (!isRoleNoun(word) && !AGED.test(word)) return null;
  let first = at;
  while (first - 1 > floor && at - first < 3 && isModifier(wordAt(text.tokens, first - 1))) first--;
  const determiner = wordAt(text.tokens, first - 1).toLowerCase();
  return DEFINITE_ARTICLES.has(determiner) && !isPlural(word, determiner)
    ? { first, noun: at, word, determiner }
    : null;
}

const isModifier = (word: string): boolean =>
  isAdjective(word) || isPlaceAdjective(word) || word === 'aktuell';

/** `die Minister` is more than one; so is `die Sprecherinnen`. */
function isPlural(word: string, determiner: string): boolean {
  if (word.endsWith('innen')) return true;
  return determiner === 'die' && !isFeminineRole(word) && !/e$/.test(word);
}

/** The gender that article and noun show: `der Sprecher` a man's, `die Vorsitzende` a woman's. */
function agrees({ gender }: Holder, { word, determiner }: Reference): boolean {
  if (gender === 'unknown') return true;
  const feminine = isFeminineRole(word) || (determiner === 'die' && /e$/.test(word)) || determiner === 'zur';
  const eitherWay = determiner === 'der' && !isFeminineRole(word) && /(?:e|en)$/.test(word);
  return eitherWay || feminine === (gender === 'female');
}

function link(
  text: Text,
  holder: Holder,
  { first, noun, word, determiner }: Reference,
  tellsRole: boolean,
): void {
  const span = { start: text.tokens[first]?.start ?? 0, end: text.tokens[noun]?.end ?? 0 };
  holder.references.push({ span, kind: 'role' });
  if (!tellsRole || AGED.test(word)) return;
  const words = Array.from({ length: noun + 1 - first }, (_, i) => wordAt(text.tokens, first + i));
  holder.roles.push({ role: dictionaryForm(words, determiner), first, last: noun + 1 });
}

function mayOpen({ sentences }: Text, { first }: Reference, sentence: Sentence, index: number): boolean {
  return first - 1 - sentence.first < OPENING && sentences[index - 1]?.block === sentence.block;
}

/** The only person of each sentence, where it has but one. */
function personsBySentence(
  text: Text,
  holders: readonly Holder[],
  sentenceOf: Int32Array,
): (Holder | null)[] {
  const persons: (Holder | null | undefined)[] = text.sentences.map(() => undefined);
  for (const holder of holders) {
    for (const first of holder.named) {
      const index = sentenceOf[first] ?? 0;
      persons[index] = persons[index] === undefined || persons[index] === holder ? holder : null;
    }
  }
  return persons.map((person) => person ?? null);
}

function holderOf(
  text: Text,
  byNoun: ReadonlyMap<string, ReadonlySet<Holder>>,
  byOffice: ReadonlyMap<string, ReadonlySet<Holder>>,
  reference: Reference,
): Holder | null {
  const key = keyOf(reference.word);
  const [holder, second] = byNoun.get(key) ?? [];
  const isNamed = (one: Holder | undefined) => one && (one.named[0] ?? 0) < reference.first;
  if (holder && isNamed(holder)) return isNamed(second) ? null : holder;
  const inOffice = byOffice.get(key);
  const [official] = inOffice ?? [];
  if (!official || inOffice?.size !== 1) return null;
  official.roles.push(roleOf(text, reference));
  return official;
}

const roleOf = (text: Text, { first, noun, determiner }: Reference): PrintedRole => ({
  role: dictionaryForm([wordAt(text.tokens, noun)], determiner),
  first,
  last: noun + 1,
});

/** A noun without its ending, masculine and feminine apart: `Präsidenten` is looked up as `Präsident`. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  const head = roleHead(word) ?? '';
  const at = lower.lastIndexOf(head);
  return `${isFeminineRole(word) ? 'f' : 'm'}:${at < 0 ? lower : lower.slice(0, at + head.length)}`;
}

/** Noun → who holds the role, whoever is named first in front. */
function indexRoles(text: Text, holders: readonly Holder[]): Map<string, Set<Holder>> {
  const index = new Map<string, Set<Holder>>();
  for (const holder of holders) {
    for (const { first, last } of holder.roles) {
      const noun = firstRoleNoun(text, first, last);
      if (noun) enter(index, keyOf(noun), holder);
    }
  }
  return index;
}

function enter(index: Map<string, Set<Holder>>, key: string, holder: Holder): void {
  index.set(key, (index.get(key) ?? new Set()).add(holder));
}

function firstRoleNoun(text: Text, first: number, last: number): string {
  for (let at = first; at < last; at++)
    if (isRoleNoun(wordAt(text.tokens, at))) return wordAt(text.tokens, at);
  return '';
}

/** Noun → whoever of the article held the office on its day; undated articles are of today. */
function indexOffices(text: Text, holders: readonly Holder[]): Map<string, Set<Holder>> {
  const day = text.article.publishedAt ?? '9999';
  const bySurname = new Map<string, Set<Holder>>();
  for (const holder of holders) enter(bySurname, holder.surname, holder);
  const index = new Map<string, Set<Holder>>();
  for (const { nouns, surname, from, until } of OFFICE_HOLDERS) {
    if (day < from || (until !== null && day >= until)) continue;
    for (const holder of bySurname.get(surname) ?? [])
      for (const noun of nouns) enter(index, keyOf(noun), holder);
  }
  return index;
}

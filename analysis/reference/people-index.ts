/** The people of the article as speakers are looked up among them: by place in the text and by gender. */
import type { Span } from '../../article/article.ts';
import type { Person } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { has, isCapitalised, isLowerWord, textAt, type Words } from '../grammar/parse-words.ts';
import { DETERMINER, PREPOSITION } from '../grammar/word-classes.ts';
import { isTitle, roleHead } from '../names/role-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import { indexRoleHolders, type Placed, type RoleHolders } from './role-holders.ts';
import { isPersonNoun } from './roles/person-noun.ts';

export interface PeopleIndex {
  readonly people: readonly Person[];
  /** Names and roles in the order of the text. */
  readonly placed: readonly Placed[];
  /** Start offset of each mention → who is mentioned there. */
  readonly byStart: ReadonlyMap<number, Placed>;
  /** Start offsets of all mentions, in the order of the text. */
  readonly starts: readonly number[];
  /** The same of mentions by name. */
  readonly nameByStart: ReadonlyMap<number, Placed>;
  readonly roleHolders: RoleHolders;
  /** Surname → the one person who bears it, null where several do. */
  readonly bySurname: ReadonlyMap<string, Person | null>;
}

export function indexPeople(people: readonly Person[]): PeopleIndex {
  const all = people.flatMap((person) => person.mentions.map((mention) => ({ person, mention })));
  const placed = all
    .filter(({ mention }) => mention.kind !== 'pronoun')
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
  return {
    people,
    placed,
    byStart: new Map(all.map((entry) => [entry.mention.span.start, entry])),
    starts: all.map(({ mention }) => mention.span.start).sort((a, b) => a - b),
    nameByStart: new Map(
      placed
        .filter(({ mention }) => mention.kind === 'name')
        .map((entry) => [entry.mention.span.start, entry]),
    ),
    roleHolders: indexRoleHolders(placed),
    bySurname: indexSurnames(people),
  };
}

/** Whether somebody is mentioned in a part of the text, be it by a pronoun. */
export function isAnybodyIn({ starts }: PeopleIndex, { start, end }: Span): boolean {
  const next = starts[countLeading(starts, (each) => each < start)];
  return next !== undefined && next < end;
}

function indexSurnames(people: readonly Person[]): Map<string, Person | null> {
  const index = new Map<string, Person | null>();
  for (const person of people) {
    const surname = person.name.split(' ').at(-1) ?? '';
    index.set(surname, index.has(surname) ? null : person);
  }
  return index;
}

/**
 * The person in the core of the phrase, or in its apposition; not the Huber of "der Anwalt von Huber". Whom a role or a pronoun
 * stands for as the people's own resolution guesses counts, too.
 */
export const personNamedIn = (words: Words, known: PeopleIndex, phrase: NounPhrase): Person | null =>
  personIn(words, known, phrase, known.byStart);

/** The same where the name itself is printed. */
export const personWithNameIn = (words: Words, known: PeopleIndex, phrase: NounPhrase): Person | null =>
  personIn(words, known, phrase, known.nameByStart);

function personIn(
  words: Words,
  known: PeopleIndex,
  phrase: NounPhrase,
  byStart: ReadonlyMap<number, Placed>,
): Person | null {
  for (let at = phrase.first; at < phrase.last; at++) {
    const here = byStart.get(words.tokens[at]?.start ?? -1);
    if (!here) continue;
    const isOwner = ownsWhatFollows(words, here, phrase) || ownsWhatPrecedes(words, here, phrase);
    if (at < phrase.coreLast ? !isOwner : followsComma(words, at) || endsPhrase(words, at, phrase))
      return here.person;
  }
  // "CEO Patel", "Technikchef Hofer": what was taken for one name ends in the surname of somebody.
  return known.bySurname.get(textAt(words, phrase.coreLast - 1)) ?? null;
}

/** "Hubers Anwalt" is not Huber, nor is "Chubas Drummer" Chuba. */
function ownsWhatFollows(words: Words, { mention, person }: Placed, phrase: NounPhrase): boolean {
  let next = phrase.first;
  while (next < phrase.coreLast && (words.tokens[next]?.start ?? 0) < mention.span.end) next++;
  const last = textAt(words, next - 1);
  if (next >= phrase.coreLast || !last.endsWith('s')) return false;
  const isGenitive = person.name.endsWith(last.slice(0, -1)) && isCapitalised(words, next);
  return isGenitive || roleHead(textAt(words, next)) !== null;
}

/** "ein Sprecher Bruhns", "die Sprecherin Bruhns" */
function ownsWhatPrecedes(words: Words, { mention, person }: Placed, phrase: NounPhrase): boolean {
  const last = phrase.coreLast - 1;
  const surname = textAt(words, last);
  const isAlone = words.tokens[last]?.start === mention.span.start && last > phrase.first + 1;
  const isGenitive = surname.endsWith('s') && person.name.endsWith(surname.slice(0, -1));
  return isAlone && isGenitive && has(words, phrase.first, DETERMINER) && isCapitalised(words, last - 1);
}

/**
 * "der Chef der Fraktion | Karl Huber | sagte", "der Anwalt und Autor | Karl Huber"; not "die Frau des Ministers | Karl Huber" nor "der
 * Anwalt von | Karl Huber"
 */
function endsPhrase(words: Words, name: number, { last }: NounPhrase): boolean {
  let end = name;
  while (end < last && isCapitalised(words, end)) end++;
  let before = name - 1;
  while (textAt(words, before) === '.' || isTitle(textAt(words, before))) before--;
  const isNamedByIt = !isPersonNoun(words, before) || textAt(words, before - 1) === 'und';
  return end === last && isCapitalised(words, before) && isNamedByIt;
}

/** Tokens from a name back to the comma that sets it off. */
const FARTHEST_COMMA = 6;

/** ", Karl Huber", ", Minister Karl Huber" and ", der Abgeordnete Karl Huber" */
function followsComma(words: Words, at: number): boolean {
  let before = at - 1;
  while (isCapitalised(words, before)) before--;
  while (isLowerWord(words, before) && !has(words, before, PREPOSITION) && at - before < FARTHEST_COMMA)
    before--;
  return textAt(words, before) === ',';
}

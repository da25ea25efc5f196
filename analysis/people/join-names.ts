/**
 * One person, one entry: `Jen Psaki`, `Psaki` and `Psakis` are joined; `Anna Berger` and `Tom Berger` stay apart.
 * Full names found first decide about the shorter ones, wherever these stand.
 */
import type { Text } from '../sentences.ts';
import { joinAliases } from './aliases.ts';
import { isGivenName, isSurname, surnameKey } from './name-lists.ts';
import type { NameMention } from './names.ts';

/** A person while the parts are being gathered. */
export interface NamedPerson {
  /** The words of the fullest form, without genitive ending. */
  words: string[];
  readonly mentions: NameMention[];
}

interface Form {
  readonly mention: NameMention;
  readonly words: string[];
}

export function joinNames(text: Text, names: readonly NameMention[]): NamedPerson[] {
  const forms = names.filter((name) => name.class === 'person').map((mention) => formOf(text, mention));
  const people: NamedPerson[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const ownerOf = new Map<Form, NamedPerson>();
  for (const form of forms.filter(({ words }) => words.length > 1))
    ownerOf.set(form, joinFullName(form, people, bySurname));
  const byGivenName = indexGivenNames(people);
  const lastNamed = new Map<NamedPerson, number>();
  for (const form of forms) {
    const person = ownerOf.get(form) ?? joinShortName(form, people, bySurname, byGivenName, lastNamed);
    lastNamed.set(person, form.mention.first);
  }
  const joined = joinAliases(text, people);
  for (const person of joined) person.mentions.sort((a, b) => a.first - b.first);
  return joined.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

function formOf(text: Text, mention: NameMention): Form {
  const words: string[] = [];
  for (let at = mention.first; at < mention.last; at++) {
    const token = text.tokens[at];
    if (token?.kind === 'word') words.push(isInitial(text, at, mention.last) ? `${token.text}.` : token.text);
  }
  const last = words.length - 1;
  const surname = words[last];
  if (surname && isGenitive(text, mention, surname)) words[last] = surname.slice(0, -1);
  return { mention, words };
}

/** The `P` of `Hans P. Albers`. */
const isInitial = ({ tokens }: Text, at: number, last: number): boolean =>
  tokens[at]?.text.length === 1 && at + 1 < last && tokens[at + 1]?.text === '.';

/** `Angela Merkels Regierung`: an -s that the lists don't know, before a noun. `Jan Peters sagte` keeps it. */
function isGenitive(text: Text, mention: NameMention, word: string): boolean {
  if (!/[^sßxz]s$/.test(word) || isSurname(word) || isGivenName(word)) return false;
  const bare = word.slice(0, -1);
  if (mention.last - mention.first > 1 && isSurname(bare)) return true;
  const before = text.tokens[mention.first - 1]?.text ?? '';
  const next = text.tokens[mention.last]?.text ?? '';
  return (
    /^\p{Lu}\p{Ll}{2}/u.test(next) ||
    (/^\p{Lu}\p{Ll}{2}/u.test(before) && (isSurname(bare) || isGivenName(bare)))
  );
}

function joinFullName(form: Form, people: NamedPerson[], bySurname: Map<string, NamedPerson[]>): NamedPerson {
  const surname = surnameKey(form.words.at(-1) ?? '');
  const alike = candidates(bySurname, surname).find((person) => sameGivenNames(person.words, form.words));
  if (alike) {
    if (form.words.length > alike.words.length) alike.words = form.words;
    alike.mentions.push(form.mention);
    return alike;
  }
  const person: NamedPerson = { words: form.words, mentions: [form.mention] };
  people.push(person);
  enter(bySurname, surname, person);
  return person;
}

/** Adds the person under the key, once in a row. */
function enter(index: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const entered = index.get(key);
  if (!entered) index.set(key, [person]);
  else if (entered.at(-1) !== person) entered.push(person);
}

function candidates(bySurname: ReadonlyMap<string, NamedPerson[]>, surname: string): NamedPerson[] {
  return (
    bySurname.get(surname) ??
    (surname.endsWith('s') ? bySurname.get(surname.slice(0, -1)) : undefined) ??
    bySurname.get(`${surname}s`) ??
    []
  );
}

/** The given names of one are among those of the other, in order; an initial stands for what it begins. */
function sameGivenNames(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  return short.slice(0, -1).every((name) => {
    while (at < long.length - 1 && !sameGivenName(name, long[at] ?? '')) at++;
    return at++ < long.length - 1;
  });
}

const sameGivenName = (a: string, b: string): boolean => a === b || standsFor(a, b) || standsFor(b, a);

const standsFor = (initial: string, name: string): boolean =>
  initial.endsWith('.') && name.startsWith(initial.slice(0, -1));

function indexGivenNames(people: readonly NamedPerson[]): Map<string, NamedPerson[]> {
  const index = new Map<string, NamedPerson[]>();
  for (const person of people) {
    for (const name of person.words.slice(0, -1)) enter(index, name, person);
  }
  return index;
}

/** @param lastNamed token of each person's last mention before this form */
function joinShortName(
  form: Form,
  people: NamedPerson[],
  bySurname: Map<string, NamedPerson[]>,
  byGivenName: ReadonlyMap<string, NamedPerson[]>,
  lastNamed: ReadonlyMap<NamedPerson, number>,
): NamedPerson {
  const word = surnameKey(form.words[0] ?? '');
  const known = candidates(bySurname, word);
  const called = known.length > 0 ? known : givenNameHolders(byGivenName, word);
  const person = namedLast(called, lastNamed);
  if (person) {
    person.mentions.push(form.mention);
    if (person.words.length === 1 && person.words[0] === `${form.words[0]}s`) person.words = form.words;
    return person;
  }
  const alone: NamedPerson = { words: form.words, mentions: [form.mention] };
  people.push(alone);
  bySurname.set(word, [alone]);
  return alone;
}

/** Somebody is called by the given name only where one person alone bears it. */
function givenNameHolders(byGivenName: ReadonlyMap<string, NamedPerson[]>, word: string): NamedPerson[] {
  const holders =
    byGivenName.get(word) ?? (word.endsWith('s') ? byGivenName.get(word.slice(0, -1)) : undefined) ?? [];
  return holders.length === 1 ? holders : [];
}

/** Of two Bergers, the one named last before; at the very start the first one. */
function namedLast(
  people: readonly NamedPerson[],
  lastNamed: ReadonlyMap<NamedPerson, number>,
): NamedPerson | undefined {
  if (people.length < 2) return people[0];
  const last = (person: NamedPerson): number => lastNamed.get(person) ?? -1;
  return people.reduce((best, person) => (last(person) > last(best) ? person : best));
}

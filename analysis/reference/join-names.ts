/**
 * One person, one entry: `Jen Psaki`, `Psaki` and `Psakis` are joined; `Anna Berger` and `Tom Berger` stay apart.
 * Full names found first decide about the shorter ones, wherever these stand.
 */

import { GENDER_OF_ADDRESS } from '../../language/german/address.ts';
import { GENITIVE_PREPOSITIONS } from '../../language/german/closed-classes.ts';
import { DOUBLE_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { isGivenName, isSurname, surnameKey } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isRoleNoun } from '../names/role-words.ts';
import { FINITE, INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { joinAliases } from './aliases.ts';
import { type NamedPerson, Namesakes, withoutMarks } from './namesakes.ts';

interface Form {
  readonly mention: NameMention;
  readonly words: string[];
}

/** Whoever has been named so far. */
interface Named {
  readonly people: NamedPerson[];
  readonly bySurname: Map<string, Namesakes>;
  readonly groupOf: Map<NamedPerson, Namesakes>;
}

export function joinNames(text: Text, names: readonly NameMention[]): NamedPerson[] {
  const mentions = names.filter((name) => name.class === 'person');
  const endingInS = surnamesEndingInS(text, mentions);
  const forms = withSharedSurnames(
    text,
    mentions.map((mention) => formOf(text, mention, endingInS)),
  );
  const named: Named = { people: [], bySurname: new Map(), groupOf: new Map() };
  const ownerOf = new Map<Form, NamedPerson>();
  for (const form of forms.filter(({ words }) => words.length > 1))
    ownerOf.set(form, joinFullName(form, named));
  const byGivenName = indexGivenNames(named.people);
  for (const form of forms) {
    const person = ownerOf.get(form) ?? joinShortName(text, form, named, byGivenName);
    named.groupOf.get(person)?.isNamed(person, form.mention);
  }
  const joined = joinAliases(text, named.people);
  for (const person of joined) person.mentions.sort((a, b) => a.first - b.first);
  return joined.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/**
 * `Er bat Rottas um Geduld`: with no noun beside it that it could belong to, a surname in -s is in no genitive; and nobody who
 * is also called `Rotta` is in the article.
 */
function surnamesEndingInS(text: Text, mentions: readonly NameMention[]): ReadonlySet<string> {
  const printed = mentions.map((mention) => ({ mention, word: wordAt(text.tokens, mention.last - 1) }));
  const all = new Set(printed.map(({ word }) => word));
  const isAlone = ({ first, last }: NameMention): boolean =>
    last - first === 1 && !mayOwn(wordAt(text.tokens, first - 1)) && !isCapital(wordAt(text.tokens, last));
  return new Set(
    printed
      .filter(({ mention, word }) => word.endsWith('s') && isAlone(mention) && !all.has(word.slice(0, -1)))
      .filter(({ mention }) => !isGenitive(text, mention, wordAt(text.tokens, mention.last - 1)))
      .map(({ word }) => word),
  );
}

/** `die Rede | Merkels`, `wegen | Merkels` */
const mayOwn = (word: string): boolean => isCapital(word) || GENITIVE_PREPOSITIONS.has(word.toLowerCase());

function formOf(text: Text, mention: NameMention, endingInS: ReadonlySet<string>): Form {
  const words: string[] = [];
  for (let at = mention.first; at < mention.last; at++) {
    const token = text.tokens[at];
    if (token?.kind === 'word' && isNickname(text, at)) words.push(printedNickname(text, at));
    else if (token?.kind === 'word')
      words.push(isInitial(text, at, mention.last) ? `${token.text}.` : token.text);
  }
  const last = words.length - 1;
  const surname = words[last];
  if (surname && !endingInS.has(surname) && isGenitive(text, mention, surname))
    words[last] = surname.slice(0, -1);
  return { mention, words };
}

/** `Anna und Peter Huber` are Anna Huber and Peter Huber, where no other Anna is known. */
function withSharedSurnames({ tokens }: Text, forms: readonly Form[]): Form[] {
  const known = new Set(
    forms.filter(({ words }) => words.length > 1).flatMap(({ words }) => words.slice(0, -1)),
  );
  return forms.map((form, at) => {
    const [given = ''] = form.words;
    const next = forms[at + 1];
    const isPair =
      form.words.length === 1 &&
      next?.words.length === 2 &&
      next.mention.first === form.mention.last + 1 &&
      tokens[form.mention.last]?.text === 'und';
    if (!isPair || !isGivenName(given) || isSurname(given) || known.has(given)) return form;
    const [partner = '', surname = ''] = next.words;
    return isGivenName(partner) ? { ...form, words: [given, surname] } : form;
  });
}

/** The `Gio` of `Giovanni „Gio“ Conti` */
const isNickname = ({ tokens }: Text, at: number): boolean =>
  DOUBLE_MARKS.has(tokens[at - 1]?.text ?? '') && DOUBLE_MARKS.has(tokens[at + 1]?.text ?? '');

const printedNickname = ({ article, tokens }: Text, at: number): string =>
  article.text.slice(tokens[at - 1]?.start ?? 0, tokens[at + 1]?.end ?? 0);

/** The `P` of `Hans P. Albers`. */
const isInitial = ({ tokens }: Text, at: number, last: number): boolean =>
  // `Josef S: Nein` is `Josef S.` as well
  tokens[at]?.text.length === 1 && (at === last - 1 || tokens[at + 1]?.text === '.');

/** `Angela Merkels Regierung`: an -s that the lists don't know, before a noun. `Jan Peters sagte` keeps it. */
function isGenitive(text: Text, mention: NameMention, word: string): boolean {
  if (!/[^sßxz]s$/.test(word) || isSurname(word) || isGivenName(word)) return false;
  const bare = word.slice(0, -1);
  const before = isInLine(text, mention.first) ? (text.tokens[mention.first - 1]?.text ?? '') : '';
  const next = text.tokens[mention.last]?.text ?? '';
  return (
    // `Schieles „Häuser am Meer“`
    OPENING_MARKS.has(next) ||
    /^\p{Lu}\p{Ll}{2}/u.test(next) ||
    // `Merkels neue Regierung`, but `Merkels besiegte alle`
    (((text.forms[mention.last]?.adjective ?? 0) & INFLECTED) !== 0 &&
      (((text.forms[mention.last]?.verb ?? 0) & FINITE) === 0 ||
        /^\p{Lu}\p{Ll}/u.test(text.tokens[mention.last + 1]?.text ?? ''))) ||
    // `der Wahlsieg Alexander Van der Bellens`
    isBehindNoun(text, mention) ||
    (/^\p{Lu}\p{Ll}{2}/u.test(before) && !isNamedAs(text, mention) && (isSurname(bare) || isGivenName(bare)))
  );
}

/** Whether the token before it stands in the same paragraph: `Salzburg – Rapid ¶ Huub Stevens: „…“` */
const isInLine = ({ article, tokens }: Text, at: number): boolean =>
  !article.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes('\n');

/** A full name with a particle behind a noun for no person. */
function isBehindNoun({ tokens, forms }: Text, { first, last }: NameMention): boolean {
  const before = tokens[first - 1]?.text ?? '';
  const isNoun =
    /^\p{Lu}\p{Ll}{2}/u.test(before) && (forms[first - 1]?.noun ?? 0) !== 0 && !isRoleNoun(before);
  return isNoun && last - first > 2 && isGivenName(tokens[first]?.text ?? '');
}

/** `Bildungsminister | Damian Hinds`: a full name behind what its bearer is stands in apposition, in no genitive. */
const isNamedAs = ({ tokens }: Text, { first, last }: NameMention): boolean =>
  last - first > 1 && isRoleNoun(tokens[first - 1]?.text ?? '');

function joinFullName(form: Form, named: Named): NamedPerson {
  const surname = surnameKey(form.words.at(-1) ?? '');
  const namesakes = namesakesOf(surname, named);
  const alike = namesakes?.find(form.words);
  if (!alike) return enterPerson(form, surname, named);
  if (form.words.length > alike.words.length) {
    alike.words = form.words;
    namesakes?.add(alike);
  }
  alike.mentions.push(form.mention);
  return alike;
}

function enterPerson({ words, mention }: Form, surname: string, named: Named): NamedPerson {
  const person: NamedPerson = { words, mentions: [mention] };
  const namesakes = named.bySurname.get(surname) ?? new Namesakes();
  named.people.push(person);
  named.bySurname.set(surname, namesakes);
  named.groupOf.set(person, namesakes);
  namesakes.add(person);
  return person;
}

/** `Psakis` may be Psaki's or somebody called Psakis. */
function namesakesOf(surname: string, { bySurname }: Named): Namesakes | undefined {
  return (
    bySurname.get(surname) ??
    (surname.endsWith('s') ? bySurname.get(surname.slice(0, -1)) : undefined) ??
    bySurname.get(`${surname}s`)
  );
}

/** Given name → who bears it; null where several do. */
function indexGivenNames(people: readonly NamedPerson[]): Map<string, NamedPerson | null> {
  const index = new Map<string, NamedPerson | null>();
  for (const person of people) {
    for (const name of new Set(person.words.slice(0, -1).map(withoutMarks)))
      index.set(name, index.has(name) ? null : person);
  }
  return index;
}

function joinShortName(
  text: Text,
  form: Form,
  named: Named,
  byGivenName: ReadonlyMap<string, NamedPerson | null>,
): NamedPerson {
  const word = surnameKey(form.words[0] ?? '');
  const namesakes = namesakesOf(word, named);
  const address = GENDER_OF_ADDRESS.get(text.tokens[form.mention.first - 1]?.text ?? '');
  const person =
    (address && namesakes?.onlyOfGender(address)) ??
    namesakes?.calledBySurname((mention) => isInParagraph(text, mention, form.mention)) ??
    calledByGivenName(byGivenName, word);
  if (!person) return enterPerson(form, word, named);
  person.mentions.push(form.mention);
  if (person.words.length === 1 && person.words[0] === `${form.words[0]}s`) person.words = form.words;
  return person;
}

const isInParagraph = ({ article }: Text, earlier: NameMention, later: NameMention): boolean =>
  !article.text.slice(earlier.span.end, later.span.start).includes('\n');

/** Somebody is called by the given name only where one person alone bears it. */
function calledByGivenName(
  byGivenName: ReadonlyMap<string, NamedPerson | null>,
  word: string,
): NamedPerson | null {
  const bearer = byGivenName.get(word);
  if (bearer !== undefined || !word.endsWith('s')) return bearer ?? null;
  return byGivenName.get(word.slice(0, -1)) ?? null;
}

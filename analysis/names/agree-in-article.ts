/** What the whole article tells of names that were found sentence by sentence: who is somebody here is somebody there. */
import { FORMS_OF_ADDRESS } from '../../language/german/address.ts';
import { UTTERANCE_NOUNS } from '../../language/german/sources.ts';
import { isCapital, isDeterminer, wordAt } from '../grammar/printed-words.ts';
import { LISTED } from '../tokens/lexicon/analyses.ts';
import type { Text } from '../tokens/sentences.ts';
import { addBodies } from './bodies.ts';
import { firmBehindNoun, wholeBodies } from './body-names.ts';
import { addIntroduced, introducedBodies, isIntroduced } from './introduced-bodies.ts';
import { introducesPeople } from './introduces-people.ts';
import { isGivenName, isKnownByOneName, isPlace, isSurname, surnameKey } from './name-lists.ts';
import type { TaggedClass, TaggedName } from './name-mention.ts';
import { abbreviatedThings, isEntity } from './no-entities.ts';
import { isOrganisation } from './organisation-words.ts';
import { addPlaces, locatedWords } from './place-forms.ts';
import { isRoleNoun, isTitle } from './role-words.ts';

/** @returns the names, in order, each with the class that all of the article speaks for */
export function agreeInArticle(text: Text, tagged: readonly TaggedName[]): TaggedName[] {
  const addressed = tagged.map((name) =>
    isAddressed(text, name) ? { ...name, class: 'person' as const } : name,
  );
  const people = lonePeople(text, addressed);
  const endings = endingsOfPeople(text, addressed);
  const named = addressed.filter((name) => !isOfPlace(text, name, endings));
  const whole = named.map((name) => personWhoseSurname(text, name, people));
  const known = surnamesOf(text, whole);
  const cut = whole.map((name) => cutToKnown(text, name, known));
  const surnames = surnamesOf(text, cut);
  const places = locatedWords(text, cut, (word) => isKnownAs(surnames, word));
  const located = cut.map((name) => locatedName(text, name, places));
  const isKnown = (word: string): boolean => isKnownAs(surnames, word);
  const firms = located.map((name) => firmBehindNoun(text, name, isKnown));
  const bodies = introducedBodies(text, firms, isKnown);
  const majority = majorities(text, firms);
  const agreed = firms.map((name) => agreedName(text, name, surnames, majority));
  const found = [...agreed, ...untagged(text, agreed, surnames)].sort((a, b) => a.first - b.first);
  const all = addIntroduced(text, found, bodies);
  if (!introducesPeople(text)) return all;
  const things = abbreviatedThings(text, all);
  const sure = all.filter(
    (name) =>
      name.class === 'person' ||
      (name.last - name.first === 1 && isIntroduced(bodies, wordAt(text.tokens, name.first))) ||
      (isEntity(text, name) && !things.has(printedAs(text, name.first, name.last))),
  );
  return wholeBodies(text, addBodies(text, addPlaces(text, sure, places)));
}

/** `Frau Doktor Linz`, whatever else bears that name; not `Frau aus Linz` */
function isAddressed({ tokens }: Text, { first }: TaggedName): boolean {
  let at = first - 1;
  while (isTitle(wordAt(tokens, at)) && !FORMS_OF_ADDRESS.has(wordAt(tokens, at).toLowerCase())) at--;
  return FORMS_OF_ADDRESS.has(wordAt(tokens, at).toLowerCase()) && isCapital(wordAt(tokens, first));
}

/** Words that are somebody wherever they stand alone: `Braslaw antwortet`. */
function lonePeople(text: Text, tagged: readonly TaggedName[]): ReadonlySet<string> {
  const classes = new Map<string, boolean>();
  for (const { class: kind, first, last } of tagged) {
    const word = wordAt(text.tokens, first);
    if (last - first === 1) classes.set(word, (classes.get(word) ?? true) && kind === 'person');
  }
  return new Set([...classes].flatMap(([word, isPerson]) => (isPerson && !isPlace(word) ? [word] : [])));
}

/** `von Tartu` is nobody, unless somebody is called `Anna von Tartu`. */
function isOfPlace(
  text: Text,
  { class: kind, first, last }: TaggedName,
  endings: ReadonlySet<string>,
): boolean {
  if (kind !== 'person' || isCapital(wordAt(text.tokens, first))) return false;
  return !endings.has(bare(printedAs(text, first, last)));
}

/** What people's names end in: `von Tartu` and `Tartu` of `Anna von Tartu`. */
function endingsOfPeople(text: Text, tagged: readonly TaggedName[]): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const { class: kind, first, last } of tagged) {
    if (kind !== 'person') continue;
    const printed = bare(printedAs(text, first, last));
    for (let at = printed.indexOf(' '); at >= 0; at = printed.indexOf(' ', at + 1))
      endings.add(printed.slice(at + 1));
  }
  return endings;
}

/** `Rom Braslaw` is no place where `Braslaw` alone is somebody. */
function personWhoseSurname(text: Text, name: TaggedName, people: ReadonlySet<string>): TaggedName {
  const { class: kind, first, last } = name;
  const isOther = kind === 'place' && last - first > 1 && people.has(wordAt(text.tokens, last - 1));
  return isOther && isCapital(wordAt(text.tokens, last - 2))
    ? { class: 'person', first: last - 2, last }
    : name;
}

/** Last words of people's names that have two or more words; `von Krummbach` alone may be where a mayor is from. */
function surnamesOf(text: Text, tagged: readonly TaggedName[]): Set<string> {
  const surnames = new Set<string>();
  for (const { class: kind, first, last } of tagged) {
    const surname = wordAt(text.tokens, last - 1);
    const isFull = last - first > 1 && isCapital(wordAt(text.tokens, first));
    if (kind !== 'person' || !isFull || !isCapital(surname) || surname.length < 3) continue;
    surnames.add(surnameKey(surname));
    surnames.add(surname);
  }
  return surnames;
}

const isKnownAs = (surnames: ReadonlySet<string>, word: string): boolean =>
  surnames.has(word) || (word.endsWith('s') && surnames.has(word.slice(0, -1)));

/** `Lindners Vorschlag` is Lindner's and `Fed-Vize Lindner` is Lindner, where a Lindner is known. */
function cutToKnown(text: Text, name: TaggedName, surnames: ReadonlySet<string>): TaggedName {
  const first = wordAt(text.tokens, name.first);
  const isGenitive = first.endsWith('s') && surnames.has(first.slice(0, -1)) && !isGivenName(first);
  if (name.last - name.first !== 2) return name;
  if (isGenitive) return { class: 'person', first: name.first, last: name.first + 1 };
  // `verlangt von Hollender Aufklärung`, where an Eva Hollender is known
  const isBeforeNoun =
    name.class === 'person' &&
    surnames.has(first) &&
    !isSurname(wordAt(text.tokens, name.last - 1)) &&
    isEverydayNoun(text, name.last - 1);
  if (isBeforeNoun) return { ...name, last: name.first + 1 };
  // `Hollender Brandl` in a title, where an Eva Hollender and a Jan Brandl are known
  const isPair = [first, wordAt(text.tokens, name.last - 1)].every(
    (word) => surnames.has(word) && !isGivenName(word),
  );
  if (isPair && name.class === 'person') return { ...name, first: name.first + 1 };
  // `Schlachter Hollender`, `Grüne Hollender`, where a Kevin Hollender is known
  const isNoun = (text.forms[name.first]?.noun ?? 0) !== 0 && name.class === 'person' && !isPlace(first);
  // `dem Grantler Hollender`, whatever a grantler is
  const isUnknown = name.class === 'person' && isDeterminer(wordAt(text.tokens, name.first - 1));
  const isRole = !isGivenName(first) && (isRoleNoun(first) || isOrganisation(first) || isNoun || isUnknown);
  return isRole && surnames.has(wordAt(text.tokens, name.last - 1))
    ? { class: 'person', first: name.first + 1, last: name.last }
    : name;
}

const isEverydayNoun = ({ forms }: Text, at: number): boolean =>
  (forms[at]?.noun ?? 0) !== 0 && ((forms[at]?.origin ?? 0) & LISTED) !== 0;

/** `Krummbach` is a place everywhere, where `in Krummbach` stands somewhere. */
function locatedName(text: Text, name: TaggedName, places: ReadonlySet<string>): TaggedName {
  const word = wordAt(text.tokens, name.first);
  const isLone = name.last - name.first === 1;
  return isLone && places.has(word) ? { ...name, class: 'place' } : name;
}

const printedAs = ({ article, tokens }: Text, first: number, last: number): string =>
  article.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);

const bare = (printed: string): string =>
  printed.length > 3 && printed.endsWith('s') ? printed.slice(0, -1) : printed;

/** For each name as printed: the class it bears most often. */
function majorities(text: Text, tagged: readonly TaggedName[]): Map<string, TaggedClass> {
  const counts = new Map<string, Map<TaggedClass, number>>();
  for (const { class: kind, first, last } of tagged) {
    const printed = bare(printedAs(text, first, last));
    const classes = counts.get(printed) ?? new Map<TaggedClass, number>();
    classes.set(kind, (classes.get(kind) ?? 0) + 1);
    counts.set(printed, classes);
  }
  const majority = new Map<string, TaggedClass>();
  for (const [word, classes] of counts) {
    const [best] = [...classes].sort((a, b) => b[1] - a[1]);
    if (best) majority.set(word, best[0]);
  }
  return majority;
}

function agreedName(
  text: Text,
  name: TaggedName,
  surnames: ReadonlySet<string>,
  majority: ReadonlyMap<string, TaggedClass>,
): TaggedName {
  const word = wordAt(text.tokens, name.last - 1);
  const isLone = name.last - name.first === 1;
  if (isLone && isOrganisation(word) && !isPlace(word) && !isKnownAs(surnames, word))
    return { ...name, class: 'organisation' };
  if (isLone && isKnownAs(surnames, word) && (!isPlace(word) || isWhoseWords(text, name)))
    return { ...name, class: 'person' };
  if (isLone && isKnownByOneName(word) && name.class === 'organisation') return { ...name, class: 'person' };
  if (wordAt(text.tokens, name.first - 1) === 'alias') return { ...name, class: 'person' };
  return { ...name, class: majority.get(bare(printedAs(text, name.first, name.last))) ?? name.class };
}

/** `nach Ansicht von | Horn`, where a Thomas Horn is known */
const isWhoseWords = ({ tokens }: Text, { first }: TaggedName): boolean =>
  wordAt(tokens, first - 1) === 'von' && UTTERANCE_NOUNS.has(wordAt(tokens, first - 2));

/** Bare surnames that the tagger passed over. `der Bauer` stays a farmer. */
function untagged(text: Text, tagged: readonly TaggedName[], surnames: ReadonlySet<string>): TaggedName[] {
  const found: TaggedName[] = [];
  let next = 0;
  for (let at = 0; at < text.tokens.length; at++) {
    while (next < tagged.length && (tagged[next]?.last ?? 0) <= at) next++;
    if ((tagged[next]?.first ?? Number.POSITIVE_INFINITY) <= at) continue;
    const word = wordAt(text.tokens, at);
    if (!isCapital(word) || !isKnownAs(surnames, word) || isDeterminer(wordAt(text.tokens, at - 1))) continue;
    found.push({ class: 'person', first: at, last: at + 1 });
  }
  return found;
}

/**
 * The whole name of a body and only it: `Institut für Meeres- und Polarforschung`, `Center for Public Studies`, `Zeitung „Morgenpost“`;
 * of `Beratungshaus Reuss & Partner` what stands behind the noun for what it is.
 */
import { ENGLISH_BODIES, KINDS_OF_BODIES, NAMES_OF_PAPERS } from '../../language/german/bodies.ts';
import { ARTICLES_OF_PAPERS } from '../../language/german/organisations.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import { isCapital, isDeterminer, isPlaceAdjective, wordAt } from '../grammar/printed-words.ts';
import type { Text } from '../tokens/sentences.ts';
import { clubOrFirmAt } from './club-names.ts';
import { endOfHeaded } from './headed-bodies.ts';
import { isGivenName, isPlace, isSurname } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isLongInCapitals, isOrganisation } from './organisation-words.ts';
import { isPlaceInGenitive } from './place-forms.ts';
import { isRoleNoun } from './role-words.ts';

const LONGEST_QUOTED = 5;

/** @param names without overlaps, in order. @returns the same with whole names of bodies, in order */
export function wholeBodies(text: Text, names: readonly TaggedName[]): TaggedName[] {
  const taken = new Uint8Array(text.tokens.length);
  for (const { class: kind, first, last } of names) if (kind === 'person') taken.fill(1, first, last);
  const found: TaggedName[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const own = bodyAt(text, at, taken);
    if (!own) continue;
    found.push(own);
    at = own.last - 1;
  }
  const covered = new Uint8Array(text.tokens.length);
  for (const { first, last } of found) covered.fill(1, first, last);
  const kept = names.filter(({ first, last }) => !covered.subarray(first, last).includes(1));
  return [...kept.flatMap((name) => partsOf(text, name)), ...found]
    .filter((name) => !isJournal(text, name))
    .sort((a, b) => a.first - b.first);
}

/** What scholars publish in acts as no body: `im Fachmagazin „Polar Letters“`, `im „Journal of Botany“`. */
function isJournal({ tokens }: Text, { class: kind, first, last }: TaggedName): boolean {
  if (kind === 'person') return false;
  const before = OPENING_MARKS.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  const isOfJournal = wordAt(tokens, last - 1) === 'Letters' || wordAt(tokens, first) === 'Journal';
  const words = tokens.slice(first, last).map(({ text: word }) => word);
  return isOfJournal || words.join(' ').includes('Journal of') || SCHOLARLY.test(wordAt(tokens, before));
}
const SCHOLARLY = /^Fach(?:zeitschrift|magazin|blatt|journal)(?:e?s|en)?$/;

function bodyAt(text: Text, at: number, taken: Uint8Array): TaggedName | null {
  const word = wordAt(text.tokens, at);
  const end = endOfHeaded(text, at);
  if (end > at) {
    const first = isPlaceAdjective(wordAt(text.tokens, at - 1)) ? at - 1 : at;
    return { class: 'organisation', first, last: end };
  }
  if (ENGLISH_BODIES.has(word)) return englishBody(text, at);
  if (isPaperInCapitals(text, at)) return { class: 'organisation', first: at, last: at + 2 };
  if (isCapital(word)) return clubOrFirmAt(text, at);
  if (!OPENING_MARKS.has(word)) return null;
  const close = endOfQuoted(text, at);
  const isName =
    close > at + 1 &&
    !taken.subarray(at, close).includes(1) &&
    (isPaper(text, at + 1, close) || KINDS_OF_BODIES.test(wordAt(text.tokens, at - 1)));
  return isName ? { class: 'organisation', first: at + 1, last: close } : null;
}

/** `DER STANDARD`, `DIE ZEIT`, as papers print their own names; not in a heading all of capitals. */
function isPaperInCapitals({ tokens }: Text, at: number): boolean {
  const own = wordAt(tokens, at + 1);
  const isOwn = ARTICLES_OF_PAPERS.has(wordAt(tokens, at)) && isLongInCapitals(own) && isOrganisation(own);
  return isOwn && ![at - 1, at + 2].some((other) => /^\p{Lu}{2,}$/u.test(wordAt(tokens, other)));
}

/** `European Center for Constitutional and Human Rights` */
function englishBody(text: Text, at: number): TaggedName | null {
  const joint = wordAt(text.tokens, at + 1);
  if (joint !== 'for' && joint !== 'of') return null;
  let first = at;
  while (
    /^\p{Lu}\p{Ll}+$/u.test(wordAt(text.tokens, first - 1)) &&
    text.forms[first - 1]?.noun === 0 &&
    !isDeterminer(wordAt(text.tokens, first - 1))
  )
    first--;
  let last = at + 2;
  while (
    isCapital(wordAt(text.tokens, last)) ||
    (wordAt(text.tokens, last) === 'and' && isCapital(wordAt(text.tokens, last + 1)))
  )
    last++;
  return last > at + 2 ? { class: 'organisation', first, last } : null;
}

/** Index of the closing mark of `„Traisentaler Rundschau“`; `at` itself where no short name in capitals is quoted. */
function endOfQuoted({ tokens }: Text, at: number): number {
  if (!/^[\p{Lu}\d]|\p{Ll}\.\p{Ll}/u.test(wordAt(tokens, at + 1))) return at;
  for (let end = at + 2; end <= at + 1 + LONGEST_QUOTED; end++) {
    const word = wordAt(tokens, end);
    if (CLOSING_MARKS.has(word)) return end;
    if (/^[,;:!?]$/.test(word)) return at;
  }
  return at;
}

/** „Krone“, „Washington Post“, „Traisentaler Rundschau“ */
function isPaper({ tokens }: Text, first: number, end: number): boolean {
  const words = tokens.slice(first, end).map(({ text }) => text);
  if (!words.every((word) => isCapital(word))) return false;
  const last = words.at(-1) ?? '';
  // `Ruhr-Anzeiger` ends as `Auer Anzeiger` does.
  const ending = last.replace(/-\p{Lu}(?=\p{Ll}+$)/u, (initial) => initial.toLowerCase());
  const isLikePaper = NAMES_OF_PAPERS.test(last) || NAMES_OF_PAPERS.test(ending);
  return isLikePaper || (words.length === 1 && isOrganisation(last));
}

/** `KFC Uerding und SSV Velm` are two; of `Beratungshaus Reuss & Partner`, the noun in front is none of the name. */
function partsOf(text: Text, name: TaggedName): TaggedName[] {
  if (name.class === 'person') return [name];
  const word = (at: number): string => wordAt(text.tokens, at);
  for (let at = name.first + 1; at < name.last - 1; at++) {
    const isJoint =
      (word(at) === 'und' && isAbbreviation(word(name.first)) && isAbbreviation(word(at + 1))) ||
      word(at) === '/';
    if (isJoint && name.class === (word(at) === '/' ? 'place' : 'organisation'))
      return [{ ...name, last: at }, ...partsOf(text, { ...name, first: at + 1 })];
  }
  // `Pfandix & Co`: and others like it
  if (/^Co$/i.test(word(name.last - 1)) && word(name.last - 2) === '&' && word(name.last) !== '.')
    return partsOf(text, { ...name, last: name.last - 2 });
  return [isBehindKind(text, name) ? { ...name, first: name.first + 1 } : name];
}

/** `Beratungshaus | Reuss & Partner`, not `Verband Bildung und Erziehung`, `Bündnis Eva Holm`, `Verein Tiroler Bergbauern`. */
function isBehindKind({ tokens, forms }: Text, { class: kind, first, last }: TaggedName): boolean {
  const word = wordAt(tokens, first + 1);
  return (
    kind === 'organisation' &&
    last - first > 1 &&
    KINDS_OF_BODIES.test(wordAt(tokens, first)) &&
    isCapital(word) &&
    (forms[first + 1]?.noun ?? 0) === 0 &&
    !isPlaceInGenitive(word) &&
    ![isPlace, isGivenName, isPlaceAdjective].some((isOther) => isOther(word))
  );
}

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2}/u.test(word);

/** `vom Vermögensverwalter Pimko`: a lone word behind a noun for a firm is the firm. @param isKnown whether a person of the article */
export function firmBehindNoun(text: Text, name: TaggedName, isKnown: (word: string) => boolean): TaggedName {
  const word = wordAt(text.tokens, name.first);
  const isLone = name.last - name.first === 1;
  const isOther = isKnown(word) || isGivenName(word) || isPlace(word) || isPlaceInGenitive(word);
  if (name.class === 'organisation' || !isLone || isOther) return name;
  const noun = wordAt(text.tokens, name.first - 1);
  // `vom Verwalter Huber` is somebody, `die Nachrichtenagentur Huber` is none.
  if (!KINDS_OF_BODIES.test(noun) || (isSurname(word) && isRoleNoun(noun))) return name;
  return { ...name, class: 'organisation' };
}

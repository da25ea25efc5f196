/**
 * Organisations and places that are known by their form, whatever the tagger says: `Landgericht Hannover`, `das Justizministerium`,
 * `die Schulgasse`, `(SPÖ)`.
 */
import {
  BODIES_AS_LAST_PART,
  BODIES_IN_PLURAL,
  NO_BODIES,
  NO_STREETS,
  OPEN_NAMES_BEFORE_BODIES,
  OPEN_NAMES_OF_BODIES,
  PUBLIC_BODIES,
  SQUARES_AND_VENUES,
  STREETS,
} from '../../language/german/bodies.ts';
import { CONTRACTIONS } from '../../language/german/noun-phrase-words.ts';
import { BEHIND_ADJECTIVE } from '../../language/german/organisations.ts';
import { formAt, isCapital, isDeterminer, isPlaceAdjective, wordAt } from '../grammar/printed-words.ts';
import { startOfShortened } from '../grammar/shortened-nouns.ts';
import { onceAForm } from '../once-a-form.ts';
import { COMPOUND, LISTED } from '../tokens/lexicon/analyses.ts';
import { INFLECTED, PLURAL, SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { isGivenName, isPlace, isSurname } from './name-lists.ts';
import type { TaggedClass, TaggedName } from './name-mention.ts';
import {
  isInitials,
  isLongInCapitals,
  isOrganisation,
  isOrganisationHead,
  isWellKnownBody,
} from './organisation-words.ts';
import { isRoleNoun } from './role-words.ts';
import { endOfLine } from './trim-entities.ts';

/** @returns the tagged names, with bodies and streets put in and names joined that belong to one body, in order */
export function addBodies(text: Text, tagged: readonly TaggedName[]): TaggedName[] {
  const classAt: (TaggedClass | undefined)[] = new Array(text.tokens.length);
  for (const { first, last, class: kind } of tagged) classAt.fill(kind, first, last);
  const joined = tagged.map((name) => withHead(text, name, classAt));
  for (const { first, last, class: kind } of joined) classAt.fill(kind, first, last);
  const added: TaggedName[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!classAt[at] && !classAt[at + 1] && isBodyWithAdjective(text, at)) {
      added.push({ class: 'organisation', first: at, last: at + 2 });
      at++;
      continue;
    }
    const kind = classAt[at] ? null : classByForm(text, at, classAt);
    if (kind) added.push({ class: kind, first: at, last: at + 1 });
  }
  const all = [...joined, ...added].sort((a, b) => a.first - b.first);
  return all
    .map((name) => withFirstPart(text, name, classAt))
    .map((name, at, whole) => withAdjective(text, name, whole[at - 1]?.last ?? 0));
}

/** `Bau- und | Verkehrsministerium` */
function withFirstPart(
  text: Text,
  name: TaggedName,
  classAt: readonly (TaggedClass | undefined)[],
): TaggedName {
  const first = startOfShortened(text.tokens, name.first, 0);
  const head = wordAt(text.tokens, name.first);
  const isOfName = name.class === 'organisation' && (isBodyNoun(head) || isOrganisationHead(head));
  return isOfName && !classAt[first] ? { ...name, first } : name;
}

/** `der Zweite | Senat`, `des Alpinen | Führerverbands` */
function withAdjective(text: Text, name: TaggedName, from: number): TaggedName {
  const at = name.first - 1;
  const head = wordAt(text.tokens, name.first);
  const isHead = isBodyNoun(head) || (isOrganisationHead(head) && !/^\p{Lu}+$/u.test(head));
  const isOfName = isHead && (isAdjectiveOfName(text, at) || isOfTown(text, at));
  return name.class === 'organisation' && at >= from && isOfName ? { ...name, first: at } : name;
}

/** `Grazer | Polizei`, `Kölner | Amtsgericht` */
const isOfTown = ({ tokens }: Text, at: number): boolean =>
  isPlaceAdjective(wordAt(tokens, at)) &&
  isBodyNoun(wordAt(tokens, at + 1)) &&
  !isRoleNoun(wordAt(tokens, at));

/** Behind an article, only the adjective of a name has a capital. */
function isAdjectiveOfName({ tokens, forms }: Text, at: number): boolean {
  const word = wordAt(tokens, at);
  const { adjective = 0, noun = 0 } = forms[at] ?? {};
  if ((adjective & INFLECTED) === 0 || noun !== 0 || !/^\p{Lu}[\p{Ll}]+e[nrsm]?$/u.test(word)) return false;
  return !isPlaceAdjective(word) && isArticle(wordAt(tokens, at - 1));
}

const isBodyWithAdjective = (text: Text, at: number): boolean =>
  BEHIND_ADJECTIVE.test(wordAt(text.tokens, at + 1)) && isAdjectiveOfName(text, at);

/** `Landgericht | Hannover`: the noun in front and the place or name behind it are one body. */
function withHead(text: Text, name: TaggedName, classAt: readonly (TaggedClass | undefined)[]): TaggedName {
  const head = name.first - 1;
  if (!/^(?:place|organisation)$/.test(name.class) || classAt[head]) return name;
  const word = wordAt(text.tokens, head);
  const own = wordAt(text.tokens, name.first);
  // `die Partei | SPÖ`
  const isBodyItself = name.class === 'organisation' && (isOrganisation(own) || isInitials(own));
  if (isBodyItself && !OPEN_NAMES_BEFORE_BODIES.has(word)) return name;
  const isHead = isCapital(word) && (isBodyItself || OPEN_NAMES_OF_BODIES.test(word.toLowerCase()));
  return isHead && endOfLine(text, head, name.last) === name.last
    ? { class: 'organisation', first: head, last: name.last }
    : name;
}

function classByForm(
  text: Text,
  at: number,
  classAt: readonly (TaggedClass | undefined)[],
): TaggedClass | null {
  const word = wordAt(text.tokens, at);
  if (!isCapital(word) || word.length < 2) return null;
  // `EU-Kommission` is listed as it stands; the lexicon only knows its parts.
  const isNoun = text.forms[at]?.noun !== 0 && !isLongInCapitals(word) && !word.includes('-');
  const { adjective = 0 } = text.forms[at] ?? {};
  const isAttribute = (adjective & INFLECTED) !== 0 && isCapital(wordAt(text.tokens, at + 1));
  if (!isNoun && isOrganisation(formAt(text.tokens, at)) && !isAttribute && !isPlace(word))
    return 'organisation';
  if (isWellKnownBody(word) && !isNoun && adjective === 0 && isNoPerson(word)) return 'organisation';
  const isNext = isCapital(wordAt(text.tokens, at + 1)) && classAt[at + 1] !== undefined;
  if (!isNext && isBody(text, at, word)) return 'organisation';
  return isStreet(text, at, word) ? 'place' : null;
}

/** Shorter ones are words and initials of other things as well. */
const SHORTEST_WELL_KNOWN = 5;
const isNoPerson = (word: string): boolean =>
  word.length >= SHORTEST_WELL_KNOWN && ![isGivenName, isSurname, isPlace].some((isOther) => isOther(word));

/** `Polizei`, `Justizministerium` */
export const isBodyNoun = onceAForm((word) => {
  const lower = word.toLowerCase();
  const bare = lower.replace(/(?<=\p{L}{4})e?s$/u, '');
  return (
    PUBLIC_BODIES.has(lower) ||
    PUBLIC_BODIES.has(bare) ||
    BODIES_IN_PLURAL.has(lower) ||
    (BODIES_AS_LAST_PART.test(lower) && !NO_BODIES.test(lower))
  );
});

/** One body, definite: `die Polizei`, `das Verteidigungsministerium`, `beim Landesrechnungshof`; not `eine Kommission`. */
function isBody(text: Text, at: number, word: string): boolean {
  const isKnown = isBodyNoun(formAt(text.tokens, at));
  const noun = text.forms[at]?.noun ?? 0;
  const isPlural = (noun & SINGULAR) === 0 && (noun & PLURAL) !== 0;
  const isOne = !isPlural || BODIES_IN_PLURAL.has(word.toLowerCase());
  return isKnown && isOne && isDefinite(text, at);
}

const isArticle = (word: string): boolean => DEFINITE.test(word) || CONTRACTIONS.has(word.toLowerCase());
const DEFINITE = /^(?:der|die|das|den|dem|des|laut|durch)$/i;

function isDefinite(text: Text, at: number): boolean {
  let before = startOfShortened(text.tokens, at, 0) - 1;
  if (
    ((text.forms[before]?.adjective ?? 0) !== 0 || /er$/.test(wordAt(text.tokens, before))) &&
    isDeterminer(wordAt(text.tokens, before - 1))
  )
    before--;
  const word = wordAt(text.tokens, before);
  return isArticle(word) || /^\p{Lu}\p{Ll}{2,}s$/u.test(word);
}

/** `Karama-Platz`, not `Wahl-Arena` */
function isNamedAfterSomething({ lexicon }: Text, word: string): boolean {
  const [first = ''] = word.split('-');
  return first !== word && (isGivenName(first) || lexicon.analyses(first).noun === 0);
}

function isStreet(text: Text, at: number, word: string): boolean {
  if (NO_STREETS.has(word) || isPlace(word)) return false;
  const place = endsInPlace(formAt(text.tokens, at));
  if (!place) return false;
  const origin = text.forms[at]?.origin ?? 0;
  const isEveryday = (origin & (LISTED | COMPOUND)) !== 0 && !word.includes('-');
  if (place === 'street') return !isEveryday || /^(?:der|die)$/.test(wordAt(text.tokens, at - 1));
  return !isEveryday && isNamedAfterSomething(text, word);
}

const endsInPlace = onceAForm((word): 'street' | 'square' | null => {
  const lower = word.toLowerCase();
  return STREETS.test(lower) ? 'street' : SQUARES_AND_VENUES.test(lower) ? 'square' : null;
});

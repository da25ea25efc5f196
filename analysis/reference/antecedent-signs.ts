/** What can be seen of a definite noun and of somebody who may be meant by it. */
import { PREPOSITIONS } from '../../language/german/closed-classes.ts';
import { JOINING_WORDS } from '../../language/german/noun-phrase-words.ts';
import { OBLIQUE_FEMALE_PRONOUNS, OBLIQUE_MALE_PRONOUNS } from '../../language/german/pronouns.ts';
import {
  BODIES_AND_MEMBERS,
  INFORMATIVE_COMPOUNDS,
  OFFICES,
  PARTS_IN_SCENES,
  PLAIN_PEOPLE,
  PROFESSIONS,
  TO_SOMEBODY,
} from '../../language/german/roles.ts';
import type { Gender } from '../analysis.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { isKindOf } from '../names/role-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag, tagSet } from '../tokens/tagger/tags.ts';
import { type DefiniteRole, isAgeBehind, isAged, isCompound, isFull } from './definite-role.ts';
import type { FirstSeen } from './first-seen.ts';
import { isInhabitantByForm, isNational, isParticiplePerson, isPersonNoun } from './roles/person-noun.ts';
import { isSaying, saysByItself } from './saying.ts';

/** Sentences back. */
const NEAR = 3;
const FAR = 8;

/** A person as far as the one who is meant is chosen by it. */
export interface Named {
  readonly name: string;
  readonly gender: Gender;
  readonly roles: readonly { readonly first: number; readonly last: number }[];
  /** Indices of the first tokens of all mentions by name, in order. */
  readonly named: readonly number[];
  readonly age: number | null;
}

/** What is known where a definite noun stands. */
export interface RoleSite {
  readonly text: Text;
  readonly sentence: Sentence;
  /** Number of the sentence. */
  readonly index: number;
  readonly isQuoted: boolean;
  /** Whether somebody is known to hold the role. */
  readonly isHeld: boolean;
  readonly seen: FirstSeen;
  readonly sentenceOf: Int32Array;
}

/** Where somebody is named, or has been found to be meant. */
export interface Place<T extends Named = Named> {
  readonly at: number;
  readonly holder: T;
}

/** Somebody who may be meant, among the others. */
export interface Candidacy extends Place {
  /** How many of those who fit have been named since. */
  readonly rank: number;
  /** Everybody near, the one named last first. */
  readonly near: readonly Place[];
  /** Those of them who agree with the noun. */
  readonly fitting: readonly Place[];
}

/** What the noun says. */
export function kindOfNoun(text: Text, role: DefiniteRole) {
  return {
    aged: isAged(role) || isAgeBehind(text, role),
    home: isInhabitantByForm(text, role.noun) || isNational(text, role.noun),
    compound: isCompound(text, role),
    full: isFull(text, role),
    participle: isParticiplePerson(text, role.noun),
    profession: PROFESSIONS.test(role.word),
    scene: isPartInScene(role.word),
    office: OFFICES.test(role.word),
    body: BODIES_AND_MEMBERS.test(role.word),
    plain: PLAIN_PEOPLE.has(role.word),
    relative: TO_SOMEBODY.test(role.word),
  };
}

/** `der Polizist`, `der Rechtsanwalt`; of a `Landeshauptmann` the last part tells nothing. */
export const isPartInScene = (word: string): boolean =>
  PARTS_IN_SCENES.test(word) && !INFORMATIVE_COMPOUNDS.test(word);

/** Where the noun stands. */
export function placeOf({ text, sentence, isQuoted }: RoleSite, { first, end, determiner }: DefiniteRole) {
  const before = wordAt(text.tokens, first - 2);
  return {
    quoted: isQuoted,
    opens: sentence.first === first - 1,
    oblique: !/^(?:der|die)$/.test(determiner),
    genitive: /^(?:der|des)$/.test(determiner) && isCapital(before) && sentence.first !== first - 1,
    preposition: PREPOSITIONS.has(before.toLowerCase()) || /^(?:vom|zum|beim|zur)$/.test(determiner),
    also: /^auch$/i.test(before),
    behindComma: before === ',',
    joined: JOINING_WORDS.has(before) || JOINING_WORDS.has(wordAt(text.tokens, end)),
    speaks: saysByItself(text, first - 2) || before === 'so' || saysByItself(text, end),
  };
}

/** How far back he was named. */
export function distanceTo({ text, index, sentenceOf }: RoleSite, { at }: Place) {
  const named = sentenceOf[at] ?? 0;
  const back = index - named;
  const blocks = (text.sentences[index]?.block ?? 0) - (text.sentences[named]?.block ?? 0);
  return {
    same: back === 0,
    previous: back === 1,
    second: back === 2,
    third: back === 3 || back === 4,
    far: back > FAR,
    inBlock: blocks === 0,
    blockBefore: blocks === 1,
  };
}

/** Who he is among the others. */
export function standingOf(site: RoleSite, { at, holder, rank, fitting }: Candidacy) {
  const { index, sentenceOf } = site;
  const isNear = (place: Place): boolean => index - (sentenceOf[place.at] ?? 0) <= NEAR;
  const others = fitting.filter((place) => place.holder !== holder);
  const countBefore = (one: Named): number => countLeading(one.named, (token) => token <= at);
  const own = countBefore(holder);
  return {
    lastFitting: rank === 0,
    onlyFitting: others.length === 0,
    onlyNear: !others.some(isNear),
    onlyOpen: holder.roles.length === 0 && !others.some((place) => place.holder.roles.length === 0),
    main: own > 1 && others.every((place) => countBefore(place.holder) < own),
    initial: / \p{Lu}\.$/u.test(holder.name),
  };
}

/** `Der Tierarzt konnte ihm nicht helfen`, `Die Anwältin forderte für sie …`: the pronoun beside the noun is somebody else. */
export function hasPronounBeside(
  { text: { tokens, tags } }: RoleSite,
  { end, isFeminine }: DefiniteRole,
): boolean {
  const pronouns = isFeminine ? OBLIQUE_FEMALE_PRONOUNS : OBLIQUE_MALE_PRONOUNS;
  for (let at = end; at < tokens.length && !hasTag(ENDS_CLAUSE, tags[at] ?? 0); at++)
    if (hasTag(PERSONAL, tags[at] ?? 0) && pronouns.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const PERSONAL = tagSet('personal-pronoun');
const ENDS_CLAUSE = tagSet('comma', 'sentence-end', 'mark');

/** `sagte Holm`, `Holm sagte`: who has spoken may go on to speak. */
export const hasJustSpoken = (text: Text, { at }: Place): boolean =>
  isSaying(text, at - 1) || isSaying(text, at + 1) || isSaying(text, at + 2);

/** `Wissenschaftsministerin Holm` */
export const holdsOffice = ({ tokens }: Text, { roles }: Named): boolean =>
  roles.some(({ first, last }) => {
    for (let at = first; at < last; at++) if (OFFICES.test(wordAt(tokens, at))) return true;
    return false;
  });

/** `die Rätin` of a `Gemeinderätin`, `die Juristin` of an `Anwältin`: one noun is the last part of the other, or its kind. */
export function isKin(text: Text, role: DefiniteRole, { roles }: Named): boolean {
  const word = role.word.toLowerCase();
  return roles.some(({ first, last }) => {
    for (let at = first; at < last; at++) {
      if (!isPersonNoun(text, at)) continue;
      const printed = wordAt(text.tokens, at);
      const other = printed.toLowerCase();
      if (other.endsWith(word) || word.endsWith(other) || isKindOf(role.word, printed)) return true;
    }
    return false;
  });
}

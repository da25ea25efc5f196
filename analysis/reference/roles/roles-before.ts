/** Roles printed before a name: `der französische Präsident Emmanuel Macron`, `die Leiterin des Amts, Eva Holm,`. */

import { COPULAR_VERBS, PLAIN_PEOPLE } from '../../../language/german/roles.ts';
import { isCapital, isDeterminer, isGenitiveName, wordAt } from '../../grammar/printed-words.ts';
import { FINITE_TAGS } from '../../grammar/tag-sets.ts';
import type { NameMention } from '../../names/name-mention.ts';
import { INFLECTED, NOMINATIVE, PLURAL } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import { hasTag } from '../../tokens/tagger/tags.ts';
import type { NameAt } from '../name-index.ts';
import { isAttribute, isGenitiveAttribute } from './attribute.ts';
import { endOfComplement, LONGEST_COMPLEMENT } from './complement.ts';
import { articleOfExtended } from './extended-participle.ts';
import { isInhabitant, isPersonNoun, isPersonNounBeforeName } from './person-noun.ts';
import { appositionEndingAt, type PrintedRole } from './role-phrase.ts';
import { asSubject, copulaBefore, openedByAs, verbBefore } from './roles-in-inversion.ts';
import { sharedByWomen, sharedPlural } from './shared-roles.ts';
import { officeBefore, skipTitles } from './titles.ts';

/** Tokens in front of a name in which the verb of its sentence may stand. */
const REACH = 40;

/** Where a role may stand. */
interface Site {
  readonly nameAt: NameAt;
  /** Index of the first token of the sentence. */
  readonly floor: number;
}

/** @param surname the last word of the name, without genitive ending */
export function rolesBefore(text: Text, name: NameMention, surname: string, site: Site): PrintedRole[] {
  const { floor, nameAt } = site;
  const { tokens } = text;
  if (wordAt(tokens, name.last - 1) === `${surname}s` && !isBeforeOwned(text, name.last)) return [];
  const office = officeBefore(tokens, name.first, floor);
  if (office >= 0) return [abbreviatedOffice(text, office)];
  const end = skipTitles(tokens, name.first, floor);
  const noun = end - 1;
  if (noun < floor || nameAt(noun)?.class === 'person' || isLineBetween(text, noun, end)) return [];
  const isFull = name.last - name.first > 1;
  if (isFull ? isPersonNounBeforeName(text, noun) : isPersonNoun(text, noun))
    return directlyBefore(text, noun, floor, nameAt);
  const ofWomen = sharedByWomen(text, noun, floor);
  if (ofWomen) return [ofWomen];
  if (isInhabitant(text, noun)) return [appositionEndingAt(text, noun, noun)];
  const copula = copulaBefore(text, noun, floor);
  const asSubjects = copula >= 0 ? asSubject(text, copula, floor, nameAt) : [];
  if (asSubjects.length > 0) return asSubjects;
  if (wordAt(tokens, noun) === 'namens') return calledSo(text, noun - 1, floor);
  const asRole = openedByAs(text, verbBefore(text, noun, floor), floor, nameAt);
  if (asRole.length > 0 || copula >= 0) return asRole;
  const shared = sharedPlural(text, end, floor, nameAt);
  return shared ?? withComplement(text, name, end, site);
}

/** A heading, and who begins the line below it. */
const isLineBetween = ({ tokens, article }: Text, left: number, right: number): boolean =>
  article.text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? 0).includes('\n');

/** `einer Autorin | namens Eva Holm`; not `ein Mann namens Karl Huber` */
const calledSo = (text: Text, noun: number, floor: number): PrintedRole[] =>
  noun >= floor && isPersonNoun(text, noun) && !PLAIN_PEOPLE.has(wordAt(text.tokens, noun))
    ? [appositionEndingAt(text, noun, floor)]
    : [];

/** `Bgm.` of `Bgm. Karl Huber`, with its point where it has one */
function abbreviatedOffice({ tokens }: Text, at: number): PrintedRole {
  const hasPoint = wordAt(tokens, at + 1) === '.';
  const role = wordAt(tokens, at) + (hasPoint ? '.' : '');
  return { role, first: at, last: at + (hasPoint ? 2 : 1), source: 'apposition' };
}

/** `Kanzler Hubers | neue Regierung` is the chancellor's; in `Anhänger Hubers | jubelten` they are Huber's. */
const isBeforeOwned = ({ tokens, forms }: Text, at: number): boolean =>
  isCapital(wordAt(tokens, at)) ||
  (isCapital(wordAt(tokens, at + 1)) && ((forms[at]?.adjective ?? 0) & INFLECTED) !== 0);

/** `Anwalt und Politiker Karl Huber` are two roles; so are `Sein Vorgänger, Primar Heribert Zach,` and `Sieger ist der Koch Karl Huber`. */
function directlyBefore(text: Text, noun: number, floor: number, nameAt: NameAt): PrintedRole[] {
  const own = appositionEndingAt(text, noun, floor);
  const joint = own.first - 1;
  if (joint - 1 < floor) return [own];
  const word = wordAt(text.tokens, joint);
  if (word === 'und' && isPersonNoun(text, joint - 1) && !nameAt(joint - 1))
    return [appositionEndingAt(text, joint - 1, floor), own];
  if (word === ',' && !nameAt(joint - 1)) {
    const before = definiteRoles(text, joint - 1, {
      floor,
      last: joint,
      allowsIndefinite: false,
      isFull: false,
      allowsBare: false,
    });
    return isPersonNoun(text, joint - 1) ? [...before, own] : [own];
  }
  const isPredicate = isDeterminer(word) && COPULAR_VERBS.has(wordAt(text.tokens, joint - 1));
  return isPredicate ? [own, ...asSubject(text, joint - 1, floor, nameAt)] : [own];
}

/** `die Vorsitzende der Gärtnerinnung, Eva Holm,`, `der Leiter des Programms Argus Jan Veit`, `ein Wehrmann, der 24-jährige Jan V.,` */
function withComplement(text: Text, name: NameMention, end: number, site: Site): PrintedRole[] {
  const { floor, nameAt } = site;
  const { tokens } = text;
  const aged = beforeAttributes(text, end, floor);
  const isAged = aged < end && wordAt(tokens, aged - 1) === ',';
  const close = isAged ? aged : end;
  const hasComma = wordAt(tokens, close - 1) === ',';
  // `sagte die Ministerin, | Holm verlasse den Klub`; `Die Leiterin des Amts, | Eva Holm kam` lacks a comma
  const isVerbBehind = hasTag(FINITE_TAGS, text.tags[name.last] ?? 0);
  if (hasComma && isVerbBehind && hasVerb(text, Math.max(floor, end - REACH), end)) return [];
  const last = hasComma ? close - 1 : close;
  // `von einem Lehrer, Emil Bachner, geborgen`
  const isEnclosed = hasComma && /^[,.;–-]$/.test(wordAt(tokens, name.last));
  const isFull = name.last - name.first > 1;
  const reach = { floor, last, allowsIndefinite: isAged || isEnclosed, isFull, allowsBare: !hasComma };
  // Of `der Verteidiger des Mannes, Jan Veit,` the last noun is none of the person in nominative.
  let noun = nounWithComplement(text, last, site);
  let roles = noun < 0 ? [] : definiteRoles(text, noun, reach);
  while (noun >= 0 && roles.length === 0) {
    noun = nounWithComplement(text, last, site, noun);
    roles = noun < 0 ? [] : definiteRoles(text, noun, reach);
  }
  if (roles.length === 0) return [];
  // `Tom Veit, der Leiter des Amts, Holm` is about Veit.
  const first = roles[0]?.first ?? noun;
  return wordAt(tokens, first - 2) === ',' && nameAt(first - 3)?.class === 'person' ? [] : roles;
}

function hasVerb({ tags }: Text, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (hasTag(FINITE_TAGS, tags[at] ?? 0)) return true;
  return false;
}

/** The noun in front of `before` whose complement ends right here; -1 where there is none. */
function nounWithComplement(text: Text, last: number, { floor, nameAt }: Site, before = last): number {
  for (let noun = before - 1; noun >= Math.max(floor, last - LONGEST_COMPLEMENT - 1); noun--) {
    if (isBorder(text, noun, nameAt)) return -1;
    if (!isPersonNoun(text, noun) || nameAt(noun)) continue;
    const isBeforePlace = isGenitiveName(wordAt(text.tokens, noun + 1));
    if (noun + 1 < last && isCapital(wordAt(text.tokens, noun + 1)) && !isBeforePlace) continue;
    if (endOfComplement(text, noun + 1, last) === last) return noun;
  }
  return -1;
}

/** `der 24-jährige | Jan V.`: index before the article, where there are but attributes between it and the name. */
function beforeAttributes(text: Text, end: number, floor: number): number {
  let at = end;
  while (at - 1 > floor && isAttribute(text, at - 1)) at--;
  return at < end && /^(?:der|die)$/.test(wordAt(text.tokens, at - 1)) ? at - 1 : end;
}

/** Marks end the search, but not the points of `Harald K.`. */
function isBorder({ tokens }: Text, at: number, nameAt: NameAt): boolean {
  return /^[,.:;]$/.test(wordAt(tokens, at)) && !nameAt(at);
}

interface Reach {
  readonly floor: number;
  readonly last: number;
  readonly allowsIndefinite: boolean;
  /** Whether a given name and a surname follow. */
  readonly isFull: boolean;
  /** Whether a role without article may stand in the middle of a sentence. */
  readonly allowsBare: boolean;
}

/** `der frühere Sekretär und heutige Präsident des Rechnungshofs` are two roles. */
function definiteRoles(text: Text, noun: number, reach: Reach): PrintedRole[] {
  const { floor, last, allowsIndefinite, isFull, allowsBare } = reach;
  const role = appositionEndingAt(text, noun, floor, last);
  const mayBeBare = role.first === floor || (allowsBare && isBare(text, role.first));
  if (isFull && mayBeBare && isOneOnly(text, noun, floor)) return [role];
  const before = wordAt(text.tokens, role.first - 1);
  if (before === 'und' && isPersonNoun(text, role.first - 2)) {
    const other = definiteRoles(text, role.first - 2, { ...reach, last: role.first - 1 });
    return other.length > 0 ? [...other, role] : [];
  }
  if (isGenitiveAttribute(text, role.first) && role.first < noun) return [role];
  // `der als Zeuge geladene | Leiter des Amts`
  if (articleOfExtended(text, role.first - 1, noun, floor) >= 0) return [role];
  // `der Anwalt | der Preisträgerin, Karl Huber,`
  const isOfOther = before === 'der' && isPersonNoun(text, role.first - 2);
  const isGenitive = isOfOther || /^(?:des|einer|eines)$/i.test(before);
  const isIndefinite = /^(?:ein|eine|einen|einem)$/i.test(before);
  return isDeterminer(before) && !isGenitive && (allowsIndefinite || !isIndefinite) ? [role] : [];
}

/** Whether a role without article can begin here: `kritisierte | Ex-Gouverneur von Texas …`, `laut | Trainer von …`. */
const isBare = ({ tokens, tags }: Text, first: number): boolean =>
  /^(?:,|laut|von|mit|durch|für|so)$/.test(wordAt(tokens, first - 1)) ||
  hasTag(FINITE_TAGS, tags[first - 1] ?? 0);

/** `Ministerpräsident des Landes Karl Huber` opens a title; `Anhänger des Landes Karl Hubers` may be many. */
function isOneOnly(text: Text, noun: number, floor: number): boolean {
  const { noun: readings = 0 } = text.forms[noun] ?? {};
  const isStrong = noun > floor && /\p{Ll}er$/u.test(wordAt(text.tokens, noun - 1));
  return isStrong || (readings !== 0 && (readings & PLURAL & NOMINATIVE) === 0);
}

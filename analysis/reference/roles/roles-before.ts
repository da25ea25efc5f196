/** Roles printed before a name: `der französische Präsident Emmanuel Macron`, `die Leiterin des Amts, Eva Holm,`. */
import { BETWEEN_NAMES, COPULAR_VERBS, SINGULAR_DETERMINERS } from '../../../language/german/roles.ts';
import { isCapital, isDeterminer, type Tokens, wordAt } from '../../grammar/role-phrase.ts';
import type { NameMention } from '../../names/name-mention.ts';
import { isFeminineRole, isTitle } from '../../names/role-words.ts';
import { FINITE, INFLECTED, NOMINATIVE, PLURAL } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { NameAt } from '../name-index.ts';
import { isAttribute, isGenitiveAttribute } from './attribute.ts';
import { endOfComplement } from './complement.ts';
import { isInhabitant, isPersonNoun, isPersonNounBeforeName } from './person-noun.ts';
import { appositionEndingAt, type PrintedRole, phraseAt } from './role-phrase.ts';

/** Tokens between a role and the name behind it: `Leiterin der Abteilung für … der Stadt Graz, Lea Holm`. */
const LONGEST_COMPLEMENT = 18;

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
  const end = skipTitles(tokens, name.first, floor);
  const noun = end - 1;
  if (noun < floor || nameAt(noun)?.class === 'person') return [];
  const isFull = name.last - name.first > 1;
  if (isFull ? isPersonNounBeforeName(text, noun) : isPersonNoun(text, noun))
    return directlyBefore(text, noun, floor, nameAt);
  if (isInhabitant(text, noun)) return [appositionEndingAt(text, noun, noun)];
  if (COPULAR_VERBS.has(wordAt(tokens, noun))) return asSubject(text, noun, floor, nameAt);
  const asRole = openedByAs(text, noun, floor, nameAt);
  if (asRole.length > 0) return asRole;
  const shared = sharedPlural(text, end, floor, nameAt);
  return shared ?? withComplement(text, name, end, site);
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
  if (word === 'und' && isPersonNoun(text, joint - 1))
    return [appositionEndingAt(text, joint - 1, floor), own];
  if (word === ',' && !nameAt(joint - 1)) {
    const before = definiteRoles(text, joint - 1, {
      floor,
      last: joint,
      allowsIndefinite: false,
      isFull: false,
    });
    return isPersonNoun(text, joint - 1) ? [...before, own] : [own];
  }
  const isPredicate = isDeterminer(word) && COPULAR_VERBS.has(wordAt(text.tokens, joint - 1));
  return isPredicate ? [own, ...asSubject(text, joint - 1, floor, nameAt)] : [own];
}

/** `die Verteidiger Werner Hell und | Philipp Wolm`: the plural in front of the first is said of the second, too. */
function sharedPlural(text: Text, end: number, floor: number, nameAt: NameAt): PrintedRole[] | null {
  if (wordAt(text.tokens, end - 1) === 'wie') return asExample(text, end - 2, floor);
  if (!BETWEEN_NAMES.has(wordAt(text.tokens, end - 1))) return null;
  // `die beiden Präsidenten Eva Holm (SPÖ) und | Jan Veit`
  const close = end - 2;
  const open = wordAt(text.tokens, close) === ')' ? close - 2 : -1;
  const other = nameAt(open >= 0 && wordAt(text.tokens, open) === '(' ? open - 1 : close);
  if (other?.class !== 'person' || other.last !== (open >= 0 ? open : end - 1)) return null;
  const noun = skipTitles(text.tokens, other.first, floor) - 1;
  if (noun < floor || !isPersonNoun(text, noun)) {
    return sharedPlural(text, other.first, floor, nameAt);
  }
  const role = appositionEndingAt(text, noun, floor);
  const isPlural = /^(?:die|den|seine|ihre|seinen|ihren|zwei|drei|beide|beiden)$/i.test(
    wordAt(text.tokens, role.first - 1),
  );
  return isPlural && !isFeminineRole(wordAt(text.tokens, noun)) ? [role] : null;
}

/** `Forscher wie | Anna Moser`, `bei Künstlern wie Karl Huber und | Eva Holm`; not `ein Trainer wie | Karl Huber` */
function asExample(text: Text, noun: number, floor: number): PrintedRole[] | null {
  if (noun < floor || !isPersonNoun(text, noun) || ((text.forms[noun]?.noun ?? 0) & PLURAL) === 0)
    return null;
  const { first, last, source } = appositionEndingAt(text, noun, floor);
  const before = wordAt(text.tokens, first - 1).toLowerCase();
  const role = text.lexicon.lemma(wordAt(text.tokens, noun), 'noun');
  if (first < noun || SINGULAR_DETERMINERS.test(before) || !role) return null;
  return [{ role, first, last, source }];
}

/** `a. D.`, `i. R.` */
const isRetired = (first: string, second: string): boolean =>
  (first === 'a' && second === 'D') || (first === 'i' && second === 'R');

/** Index before `Dr.`, `Mag.`, `Frau`, `a. D.` that stand between role and name. */
export function skipTitles(tokens: Tokens, first: number, floor: number): number {
  let at = first;
  while (at > floor) {
    const before = wordAt(tokens, at - 1);
    if (before === '.' && isTitle(wordAt(tokens, at - 2))) at -= 2;
    else if (before === '.' && isRetired(wordAt(tokens, at - 4), wordAt(tokens, at - 2))) at -= 4;
    else if (isTitle(before)) at -= 1;
    else break;
  }
  return Math.max(at, floor);
}

/** `die Vorsitzende der Gärtnerinnung, Eva Holm,`, `der Leiter des Programms Argus Jan Veit`, `ein Wehrmann, der 24-jährige Jan V.,` */
function withComplement(text: Text, name: NameMention, end: number, site: Site): PrintedRole[] {
  const { floor, nameAt } = site;
  const { tokens } = text;
  const aged = beforeAttributes(text, end, floor);
  const isAged = aged < end && wordAt(tokens, aged - 1) === ',';
  const close = isAged ? aged : end;
  const hasComma = wordAt(tokens, close - 1) === ',';
  const last = hasComma ? close - 1 : close;
  // `von einem Lehrer, Emil Bachner, geborgen`
  const isEnclosed = hasComma && /^[,.;–-]$/.test(wordAt(tokens, name.last));
  const reach = { floor, last, allowsIndefinite: isAged || isEnclosed, isFull: name.last - name.first > 1 };
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

/** The noun in front of `before` whose complement ends right here; -1 where there is none. */
function nounWithComplement(text: Text, last: number, { floor, nameAt }: Site, before = last): number {
  for (let noun = before - 1; noun >= Math.max(floor, last - LONGEST_COMPLEMENT); noun--) {
    if (isBorder(text, noun, nameAt)) return -1;
    if (!isPersonNoun(text, noun) || nameAt(noun)) continue;
    if (noun + 1 < last && isCapital(wordAt(text.tokens, noun + 1))) continue;
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
}

/** `der frühere Sekretär und heutige Präsident des Rechnungshofs` are two roles. */
function definiteRoles(text: Text, noun: number, reach: Reach): PrintedRole[] {
  const { floor, last, allowsIndefinite, isFull } = reach;
  const role = appositionEndingAt(text, noun, floor, last);
  if (role.first === floor && isFull && isOneOnly(text, noun, floor)) return [role];
  const before = wordAt(text.tokens, role.first - 1);
  if (before === 'und' && isPersonNoun(text, role.first - 2)) {
    const other = definiteRoles(text, role.first - 2, { ...reach, last: role.first - 1 });
    return other.length > 0 ? [...other, role] : [];
  }
  if (isGenitiveAttribute(text, role.first) && role.first < noun) return [role];
  const isGenitive = /^(?:des|einer|eines)$/i.test(before);
  const isIndefinite = /^(?:ein|eine|einen|einem)$/i.test(before);
  return isDeterminer(before) && !isGenitive && (allowsIndefinite || !isIndefinite) ? [role] : [];
}

/** `Ministerpräsident des Landes Karl Huber` opens a title; `Anhänger des Landes Karl Hubers` may be many. */
function isOneOnly(text: Text, noun: number, floor: number): boolean {
  const { noun: readings = 0 } = text.forms[noun] ?? {};
  const isStrong = noun > floor && /\p{Ll}er$/u.test(wordAt(text.tokens, noun - 1));
  return isStrong || (readings !== 0 && (readings & PLURAL & NOMINATIVE) === 0);
}

/** `Der letzte Prediger im Tal, der das konnte, war Josef Brandl.`, `Neue Trainerin wird Lea Holm.` */
function asSubject(text: Text, copula: number, floor: number, nameAt: NameAt): PrintedRole[] {
  const role = phraseAt(text, { first: floor, last: copula }, nameAt, 'predicate');
  if (role && wordAt(text.tokens, role.last) === 'und') {
    const others = asSubject(text, copula, role.last + 1, nameAt);
    return others.length > 0 ? [role, ...others] : [];
  }
  const isRelative =
    role && wordAt(text.tokens, role.last) === ',' && wordAt(text.tokens, copula - 1) === ',';
  return role && (role.last === copula || isRelative) ? [role] : [];
}

/** `Als Zeuge sagte Bernd H. aus.` */
function openedByAs(text: Text, verb: number, floor: number, nameAt: NameAt): PrintedRole[] {
  if (!/^als$/i.test(wordAt(text.tokens, floor)) || ((text.forms[verb]?.verb ?? 0) & FINITE) === 0) return [];
  if (isCapital(wordAt(text.tokens, verb)) || isAttribute(text, verb)) return [];
  const role = phraseAt(text, { first: floor + 1, last: verb }, nameAt, 'as');
  return role && role.last === verb ? [role] : [];
}

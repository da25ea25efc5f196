/**
 * Roles printed behind a name: `Jens Ahlers, Bremens Polizeipräsident,`, `Lea Holm ist Autorin und …`, `Otto Rein hieß der Gründer`,
 * `Jan Veit vom Vermögensverwalter Prisma`.
 */
import { TIME_NOUNS } from '../../../language/german/calendar.ts';
import { PREPOSITIONS } from '../../../language/german/closed-classes.ts';
import { INDEFINITE_ARTICLES } from '../../../language/german/noun-phrase-words.ts';
import {
  ADVERBS_BEFORE_ROLES,
  COPULAR_VERBS,
  PLAIN_PEOPLE,
  VERBS_WITH_ROLE,
} from '../../../language/german/roles.ts';
import { isCapital, wordAt } from '../../grammar/role-phrase.ts';
import type { NameMention } from '../../names/name-mention.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { NameAt } from '../name-index.ts';
import { endOfComplement } from './complement.ts';
import { isPersonNoun } from './person-noun.ts';
import { firstOfPhrase, type PrintedRole, phraseAt, type RoleSource } from './role-phrase.ts';
import { skipTitles } from './roles-before.ts';

/** Tokens of a bracket behind a name: `(62, parteilos)`. */
const LONGEST_BRACKET = 8;
/** Tokens of `1986 in St. Pölten geboren`. */
const LONGEST_BIRTH = 8;
/** Tokens between a verb and its `als`: `arbeitet seit vielen Jahren als`. */
const REACH_OF_AS = 8;

interface Site {
  readonly text: Text;
  /** Index behind the last token of the sentence. */
  readonly limit: number;
  readonly nameAt: NameAt;
}

export function rolesAfter(
  text: Text,
  name: NameMention,
  { first: floor, last: limit }: { readonly first: number; readonly last: number },
  nameAt: NameAt,
): PrintedRole[] {
  const site: Site = { text, limit, nameAt };
  const behind = skipBracket(text, name.last, limit);
  return [...rolesInBracket(site, name.last, behind), ...rolesBehind(site, name, behind, floor)];
}

/** `Hans Kranz (Adler-Trainer)`, `Anna Moser (47, Obfrau des Vereins)` */
function rolesInBracket(site: Site, open: number, behind: number): PrintedRole[] {
  for (let at = open + 1; at < behind - 1; at++) {
    const opens = at === open + 1 || wordAt(site.text.tokens, at - 1) === ',';
    const roles = opens ? listOfRoles({ ...site, limit: behind - 1 }, at, 'apposition') : [];
    if (roles.length > 0) return roles;
  }
  return [];
}

function rolesBehind(site: Site, name: NameMention, at: number, floor: number): PrintedRole[] {
  const { text } = site;
  const { tokens } = text;
  const word = wordAt(tokens, at);
  if (word === ',' || word === '–' || word === '-' || word === ':') return appositions(site, at + 1);
  if (word === 'als') return listOfRoles(site, at + 1, 'as').slice(0, 1);
  if (isInPrepositionalPhrase(text, name, floor)) return affiliation(site, name, at);
  if (COPULAR_VERBS.has(word)) return predicates(site, skipAdverbs(text, at + 1));
  if (VERBS_WITH_ROLE.has(word)) return withAs(site, at + 1);
  const inverted =
    at === name.last && COPULAR_VERBS.has(wordAt(tokens, name.first - 1)) ? predicates(site, at) : [];
  return inverted.length > 0 ? inverted : affiliation(site, name, at);
}

/** `Für Trainer Paul Lechner ist der Kapitän ein Vorbild`: whoever stands behind a preposition is no subject. */
function isInPrepositionalPhrase(text: Text, name: NameMention, floor: number): boolean {
  let first = skipTitles(text.tokens, name.first, floor);
  if (first - 1 >= floor && isPersonNoun(text, first - 1)) first = firstOfPhrase(text, first - 1, floor);
  const before = wordAt(text.tokens, first - 1).toLowerCase();
  const article = /^(?:der|dem|den|des|einem|einer|eines)$/.test(before);
  return (
    first > floor &&
    (PREPOSITIONS.has(before) ||
      before === 'laut' ||
      (article && PREPOSITIONS.has(wordAt(text.tokens, first - 2).toLowerCase())))
  );
}

/** Index behind `(SPD)`, `(47)`, `(62, parteilos)`; `at` itself where no bracket opens. */
export function skipBracket(text: Text, at: number, limit: number): number {
  if (wordAt(text.tokens, at) !== '(') return at;
  for (let next = at + 1; next < Math.min(limit, at + LONGEST_BRACKET); next++)
    if (wordAt(text.tokens, next) === ')') return next + 1;
  return at;
}

/** `derzeit`, `seit heute`, `seit 2019`, `von 2010 bis 2014` */
function skipAdverbs({ tokens }: Text, start: number): number {
  let at = start;
  for (;;) {
    if (ADVERBS_BEFORE_ROLES.has(wordAt(tokens, at))) at++;
    else if (wordAt(tokens, at) === 'nicht' && wordAt(tokens, at + 1) === 'nur') at += 2;
    else if (
      /^(?:seit|bis|von|ab)$/.test(wordAt(tokens, at)) &&
      isTimeWord(tokens[at + 1]?.kind, wordAt(tokens, at + 1))
    )
      at += 2;
    else return at;
  }
}

const isTimeWord = (kind: string | undefined, word: string): boolean =>
  kind === 'number' || TIME_NOUNS.test(word) || ADVERBS_BEFORE_ROLES.has(word);

/** `, Sprecherin der Partei,`, `, derzeit Klubobmann,`, `, der als Zeuge aussagte,`, `, der Trainer war,` */
function appositions(site: Site, start: number): PrintedRole[] {
  const { text } = site;
  const age = /^\d{1,3}$/.test(wordAt(text.tokens, start)) && /^[,–-]$/.test(wordAt(text.tokens, start + 1));
  const at = skipAdverbs(text, age ? start + 2 : behindBirth(text, start));
  const relative = /^(?:der|die)$/.test(wordAt(text.tokens, at)) ? skipAdverbs(text, at + 1) : at;
  if (relative > at && wordAt(text.tokens, relative - 1) === 'als')
    return listOfRoles(site, relative, 'as').slice(0, 1);
  const own = listOfRoles(site, at, 'apposition');
  return own.length > 0 || relative === at ? own : listOfRoles(site, relative, 'apposition');
}

/** Behind `1986 in Völklingen geboren,` or `acht Jahre alt,`; the start itself where nothing of the kind is said. */
function behindBirth({ tokens }: Text, start: number): number {
  for (let at = start; at < start + LONGEST_BIRTH; at++) {
    const word = wordAt(tokens, at);
    if (/^(?:geboren|alt)$/.test(word) && wordAt(tokens, at + 1) === ',') return at + 2;
    if (/^[,.:;()]$/.test(word)) break;
  }
  return start;
}

/** `Sie ist Schauspielerin und Tänzerin`, `war er Trainer`, `Die 46-Jährige ist Chefin der Klinik`: said of whom a word stands for. */
export function rolesOfReference(
  text: Text,
  { first, last }: { readonly first: number; readonly last: number },
  limit: number,
  nameAt: NameAt,
): PrintedRole[] {
  const site: Site = { text, limit, nameAt };
  if (IS.test(wordAt(text.tokens, last))) return listOfRoles(site, skipAdverbs(text, last + 1), 'predicate');
  const isInverted = last === first + 1 && IS.test(wordAt(text.tokens, first - 1));
  return isInverted ? listOfRoles(site, skipAdverbs(text, last), 'predicate') : [];
}

/** What somebody is or was; `wäre`, `sei` and `gilt` only say so of named people. */
const IS = /^(?:ist|war|wurde|wird|bleibt|blieb)$/;

function predicates(site: Site, at: number): PrintedRole[] {
  const roles = listOfRoles(site, at, 'predicate');
  if (roles.length > 0 || !INDEFINITE_ARTICLES.has(wordAt(site.text.tokens, at))) return roles;
  return behindColon(site, at);
}

/** `… war Tom Hager ein Mann mit Ruf: Chef der Klinik in Norden;` */
function behindColon(site: Site, start: number): PrintedRole[] {
  for (let at = start; at < Math.min(site.limit, start + REACH_OF_AS); at++) {
    const word = wordAt(site.text.tokens, at);
    if (word === ':') return listOfRoles(site, at + 1, 'predicate');
    if (/^[,.;]$/.test(word)) break;
  }
  return [];
}

/** One role after the other, parted by `,` or `und`: `deutscher Autor, Vizevorsitzender des Vereins und Mitglied von X`. */
function listOfRoles(site: Site, start: number, source: RoleSource): PrintedRole[] {
  const { text, limit, nameAt } = site;
  const { tokens } = text;
  const roles: PrintedRole[] = [];
  let at = start;
  while (at < limit) {
    const role = phraseAt(text, { first: at, last: limit }, nameAt, source);
    if (!role || isSomebodyElse(site, role) || !isClosed(site, role)) break;
    if (!PLAIN_PEOPLE.has(role.role)) roles.push(role);
    if (!/^(?:und|,)$/.test(wordAt(tokens, role.last))) break;
    at = skipAdverbs(text, role.last + 1);
  }
  return roles;
}

/** `ist die Leiterin des Bauamts, Eva Moser, befangen`: a role with a name of its own behind it. */
function isSomebodyElse({ text, nameAt }: Site, { last }: PrintedRole): boolean {
  const behind = /^[,(„"»«]$/.test(wordAt(text.tokens, last)) ? last + 1 : last;
  return (
    nameAt(behind)?.class === 'person' ||
    (isCapital(wordAt(text.tokens, behind)) && nameAt(behind + 1)?.class === 'person')
  );
}

/** Behind an apposition comes a mark or what goes with it, no verb: `…, Präsident sein zu wollen`. */
function isClosed({ text, limit }: Site, { last, source }: PrintedRole): boolean {
  if (last >= limit || source !== 'apposition' || text.tokens[last]?.kind === 'mark') return true;
  const word = wordAt(text.tokens, last);
  if (COPULAR_VERBS.has(word)) return last + 1 >= limit || text.tokens[last + 1]?.kind === 'mark';
  return word === 'und' || word === 'sowie' || PREPOSITIONS.has(word) || ADVERBS_BEFORE_ROLES.has(word);
}

/** `arbeitet seit Jahren als Trainer` */
function withAs(site: Site, start: number): PrintedRole[] {
  const { tokens } = site.text;
  for (let at = start; at < Math.min(site.limit, start + REACH_OF_AS); at++) {
    if (wordAt(tokens, at) === 'als') return listOfRoles(site, at + 1, 'as').slice(0, 1);
    if (/^[,.;:„"»]$/.test(wordAt(tokens, at)) || site.nameAt(at)?.class === 'person') break;
  }
  return [];
}

const PASSIVE = /^(?:wird|werden|wurde|wurden)$/;

/** `vom Vermögensverwalter Prisma`, `von der Universität Kronberg`: where somebody works. */
function affiliation({ text, limit, nameAt }: Site, name: NameMention, at: number): PrintedRole[] {
  const word = wordAt(text.tokens, at);
  if (word !== 'vom' && !(word === 'von' && /^(?:der|den)$/.test(wordAt(text.tokens, at + 1)))) return [];
  const end = endOfComplement(text, at, limit);
  for (let token = at; token < end; token++) if (nameAt(token)?.class === 'person') return [];
  // `wird Holm von der „Krone“ zitiert`
  const isAgent =
    PASSIVE.test(wordAt(text.tokens, name.first - 1)) || PASSIVE.test(wordAt(text.tokens, at - 1));
  if (end === at || isAgent) return [];
  const role = text.article.text.slice(text.tokens[at]?.start ?? 0, text.tokens[end - 1]?.end ?? 0);
  return [{ role, first: at, last: end, source: 'affiliation' }];
}

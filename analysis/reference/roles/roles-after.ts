/**
 * Roles printed behind a name: `Jens Ahlers, Bremens Polizeipräsident,`, `Lea Holm ist Autorin und …`, `Otto Rein hieß der Gründer`,
 * `Jan Veit vom Vermögensverwalter Prisma`.
 */

import { PREPOSITIONS } from '../../../language/german/closed-classes.ts';
import { CONTRASTING, COPULAR_VERBS } from '../../../language/german/roles.ts';
import { isCapital, isDeterminer, wordAt } from '../../grammar/printed-words.ts';
import type { NameMention } from '../../names/name-mention.ts';
import { FEMININE, FINITE, MASCULINE, PARTICIPLE2, PLURAL } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { NameAt } from '../name-index.ts';
import { endOfComplement } from './complement.ts';
import { isPersonNoun } from './person-noun.ts';
import { listOfRoles, type Site, skipAdverbs } from './role-list.ts';
import { firstOfPhrase, type PrintedRole } from './role-phrase.ts';
import { rolesByVerb, rolesInRelativeClause } from './roles-by-verb.ts';
import { skipTitles } from './titles.ts';

/** Tokens of a bracket behind a name: `(62, parteilos)`. */
const LONGEST_BRACKET = 8;
/** Tokens of `1986 in St. Pölten geboren`. */
const LONGEST_BIRTH = 8;

export function rolesAfter(
  text: Text,
  name: NameMention,
  { first: floor, last: limit }: { readonly first: number; readonly last: number },
  nameAt: NameAt,
): PrintedRole[] {
  const site: Site = { text, limit, nameAt };
  const bracket = skipBracket(text, name.last, limit);
  const behind = skipExample(text, skipOrigin(text, bracket, limit));
  return [...rolesInBracket(site, name.last, bracket), ...rolesBehind(site, name, behind, floor)];
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
  if (word === ',' || word === '–' || word === '-' || word === ':') {
    const roles = appositions(site, at + 1);
    return isOfSeveral(text, name, roles[0]) ? [] : roles;
  }
  // `wurde bei Huber | als Lehrling eingestellt`
  if (word === 'als' && !/^(?:bei|gegen)$/.test(wordAt(tokens, name.first - 1)))
    return listOfRoles(site, at + 1, 'as').slice(0, 1);
  if (isInPrepositionalPhrase(text, name, floor)) return affiliation(site, name, at);
  const roles = rolesByVerb(site, name, at);
  return roles.length > 0 ? roles : affiliation(site, name, at);
}

/** `Jung, Arend, | die Bürgermeister`: of one man alone they are none. */
function isOfSeveral({ tokens, forms }: Text, name: NameMention, role: PrintedRole | undefined): boolean {
  if (!role || wordAt(tokens, role.first - 1) !== 'die' || wordAt(tokens, name.first - 1) === 'und')
    return false;
  for (let at = role.first; at < role.last; at++) {
    const { noun = 0 } = forms[at] ?? {};
    if (isCapital(wordAt(tokens, at))) return (noun & MASCULINE & PLURAL) !== 0 && (noun & FEMININE) === 0;
  }
  return false;
}

/** `Für Trainer Paul Lechner ist der Kapitän ein Vorbild`: whoever stands behind a preposition is no subject. */
function isInPrepositionalPhrase(text: Text, name: NameMention, floor: number): boolean {
  let first = skipTitles(text.tokens, name.first, floor);
  if (first - 1 >= floor && isPersonNoun(text, first - 1)) first = firstOfPhrase(text, first - 1, floor);
  const before = wordAt(text.tokens, first - 1).toLowerCase();
  const article = isDeterminer(before);
  return (
    first > floor &&
    (PREPOSITIONS.has(before) ||
      before === 'laut' ||
      (article && PREPOSITIONS.has(wordAt(text.tokens, first - 2).toLowerCase())))
  );
}

/** Index of the comma behind `aus Jena,`, `aus dem Bezirk Güssing,`; `at` itself where none follows. */
function skipOrigin(text: Text, at: number, limit: number): number {
  if (wordAt(text.tokens, at) !== 'aus') return at;
  const end = endOfComplement(text, at, limit);
  return wordAt(text.tokens, end) === ',' ? end : at;
}

/** Behind the `zum Beispiel` of `Eva Holm zum Beispiel, die …`, the `allerdings` of `Eva Holm allerdings, die …` */
function skipExample({ tokens }: Text, at: number): number {
  if (wordAt(tokens, at) === 'zum' && wordAt(tokens, at + 1) === 'Beispiel') return at + 2;
  const isAside = CONTRASTING.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === ',';
  return isAside || /^(?:beispielsweise|etwa)$/.test(wordAt(tokens, at)) ? at + 1 : at;
}

/** Index behind `(SPD)`, `(47)`, `(62, parteilos)`; `at` itself where no bracket opens. */
function skipBracket(text: Text, at: number, limit: number): number {
  if (wordAt(text.tokens, at) !== '(') return at;
  for (let next = at + 1; next < Math.min(limit, at + LONGEST_BRACKET); next++)
    if (wordAt(text.tokens, next) === ')') return next + 1;
  return at;
}

/** `, Sprecherin der Partei,`, `, derzeit Klubobmann,`, `, der als Zeuge aussagte,`, `, der Trainer war,` */
function appositions(site: Site, start: number): PrintedRole[] {
  const { text } = site;
  const home = endOfComplement(text, start, site.limit);
  // `Lena Holm, vom Jugendrat, Sprecherin der Gruppe`
  if (home > start && AFFILIATING.test(wordAt(text.tokens, start)) && wordAt(text.tokens, home) === ',')
    return listOfRoles(site, skipAdverbs(text, home + 1), 'apposition');
  const age = /^\d{1,3}$/.test(wordAt(text.tokens, start)) && /^[,–-]$/.test(wordAt(text.tokens, start + 1));
  const at = skipAdverbs(text, age ? start + 2 : behindBirth(text, start));
  const relative = /^(?:der|die)$/.test(wordAt(text.tokens, at)) ? skipAdverbs(text, at + 1) : at;
  if (relative > at && wordAt(text.tokens, relative - 1) === 'als')
    return listOfRoles(site, relative, 'as').slice(0, 1);
  if (/^(?:der|die)$/.test(wordAt(text.tokens, start))) {
    const inClause = rolesInRelativeClause(site, start + 1);
    if (inClause.length > 0) return inClause;
  }
  // `Karl Huber, | zum Obmann gewählt`, `…, zur Chefin des Senders zu machen`
  if (/^zu[mr]$/.test(wordAt(text.tokens, at))) return [];
  const own = listOfRoles(site, at, 'apposition');
  return own.length > 0 || relative === at ? own : isThere(site, listOfRoles(site, relative, 'apposition'));
}

/** `…, der Trainer | war`, `…, die Obfrau und Lehrerin | ist`; not `…, der den Architekten | ohne Wettbewerb bestellte` */
const isThere = ({ text }: Site, roles: PrintedRole[]): PrintedRole[] =>
  COPULAR_VERBS.has(wordAt(text.tokens, roles.at(-1)?.last ?? -1)) ? roles : [];

const AFFILIATING = /^(?:vom|von|bei|beim|aus|in|im)$/;

/** Behind `1986 in Völklingen geboren,` or `acht Jahre alt,`; the start itself where nothing of the kind is said. */
function behindBirth({ tokens }: Text, start: number): number {
  for (let at = start; at < start + LONGEST_BIRTH; at++) {
    const word = wordAt(tokens, at);
    if (/^(?:geboren|alt)$/.test(word) && wordAt(tokens, at + 1) === ',') return at + 2;
    if (/^[,.:;()]$/.test(word)) break;
  }
  return start;
}

const isParticiple = ({ forms }: Text, at: number): boolean =>
  ((forms[at]?.verb ?? 0) & PARTICIPLE2) !== 0 && ((forms[at]?.verb ?? 0) & FINITE) === 0;

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
  // `hat Huber vom Auftrag entbunden`
  const isOpen =
    !/^(?:und|sowie|oder|,)$/.test(wordAt(text.tokens, end)) && text.tokens[end]?.kind !== 'mark';
  // `sprach Huber vom Podium aus zu allen`
  if (/^(?:aus|her|herab)$/.test(wordAt(text.tokens, end))) return [];
  if (end === at || isAgent || (isOpen && isParticiple(text, end))) return [];
  const role = text.article.text.slice(text.tokens[at]?.start ?? 0, text.tokens[end - 1]?.end ?? 0);
  return [{ role, first: at, last: end, source: 'affiliation' }];
}

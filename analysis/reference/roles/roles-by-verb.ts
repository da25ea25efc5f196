/** Roles that a verb says of its subject: `ist Trainer`, `arbeitet als Trainer`, `gehört zu den Trainern`, `wurde zum Trainer bestellt`. */
import { INDEFINITE_ARTICLES } from '../../../language/german/noun-phrase-words.ts';
import { COPULAR_VERBS, VERBS_OF_MEMBERSHIP, VERBS_WITH_ROLE } from '../../../language/german/roles.ts';
import { wordAt } from '../../grammar/printed-words.ts';
import type { NameMention } from '../../names/name-mention.ts';
import { COMPARATIVE } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { NameAt } from '../name-index.ts';
import { appointments } from './appointments.ts';
import { memberOf } from './one-of-many.ts';
import { listOfRoles, type Site, skipAdverbs } from './role-list.ts';
import type { PrintedRole } from './role-phrase.ts';

/** Tokens between a verb and its `als`: `arbeitet seit vielen Jahren als`. */
const REACH_OF_AS = 12;
/** Tokens between `gehört` and its `zu den`. */
const REACH_OF_MEMBERSHIP = 4;

/** `ist Trainer`, `arbeitet als Trainer`, `gehört zu den besten Trainern`, `wurde zum Trainer bestellt`, `war er Trainer` */
export function rolesByVerb(site: Site, name: NameMention, at: number): PrintedRole[] {
  const { text, limit, nameAt } = site;
  const word = wordAt(text.tokens, at);
  const isInverted = at === name.last && COPULAR_VERBS.has(wordAt(text.tokens, name.first - 1));
  const steps = [
    () => (COPULAR_VERBS.has(word) ? predicates(site, skipAdverbs(text, at + 1)) : []),
    () => (VERBS_WITH_ROLE.has(word) ? withAs(site, at + 1) : []),
    () => (VERBS_OF_MEMBERSHIP.has(word) ? member(site, at + 1) : []),
    () => (isInverted ? predicates(site, at) : []),
    () => appointments(text, at, limit, nameAt),
  ];
  for (const step of steps) {
    const roles = step();
    if (roles.length > 0) return roles;
  }
  return [];
}

/** `gehört | definitiv zu den sanfteren Richterinnen` */
function member({ text, limit }: Site, start: number): PrintedRole[] {
  for (let at = start; at < start + REACH_OF_MEMBERSHIP; at++) {
    const role = memberOf(text, at, limit);
    if (role) return [role];
  }
  return [];
}

/** `Sie ist Schauspielerin und Tänzerin`, `war er Trainer`, `Die 46-Jährige ist Chefin der Klinik`: said of whom a word stands for. */
export function rolesOfReference(
  text: Text,
  { first, last }: { readonly first: number; readonly last: number },
  limit: number,
  nameAt: NameAt,
): PrintedRole[] {
  const site: Site = { text, limit, nameAt };
  if (wordAt(text.tokens, last) === ',' && /^(?:der|die)$/.test(wordAt(text.tokens, last + 1))) {
    const inClause = rolesInRelativeClause(site, last + 2);
    if (inClause.length > 0) return inClause;
  }
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

/** `arbeitet seit Jahren als Trainer` */
function withAs(site: Site, start: number): PrintedRole[] {
  const { tokens } = site.text;
  for (let at = start; at < Math.min(site.limit, start + REACH_OF_AS); at++) {
    if (wordAt(tokens, at) === 'als') return listOfRoles(site, at + 1, 'as').slice(0, 1);
    if (/^[,.;:„"»]$/.test(wordAt(tokens, at)) || site.nameAt(at)?.class === 'person') break;
  }
  return [];
}

/** `…, die | seit Jahren als Vertreterin der Opposition scharfe Reden hält`; not `…, der größer | als Trainer …` */
export function rolesInRelativeClause(site: Site, start: number): PrintedRole[] {
  const { text, limit } = site;
  for (let at = start + 1; at < Math.min(limit, start + REACH_OF_AS); at++) {
    const word = wordAt(text.tokens, at);
    if (/^[,.;:„“"»«–]$/.test(word) || site.nameAt(at)?.class === 'person') return [];
    if (word !== 'als') continue;
    const isCompared =
      ((text.forms[at - 1]?.adjective ?? 0) & COMPARATIVE) !== 0 ||
      /^(?:mehr|anders)$/.test(wordAt(text.tokens, at - 1));
    return isCompared ? [] : listOfRoles(site, at + 1, 'as').slice(0, 1);
  }
  return [];
}

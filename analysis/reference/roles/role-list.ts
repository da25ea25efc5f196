/** One role after the other behind a name or a verb: `deutscher Autor, Vizevorsitzender des Vereins und Mitglied von X`. */
import { TIME_NOUNS } from '../../../language/german/calendar.ts';
import { PREPOSITIONS } from '../../../language/german/closed-classes.ts';
import { NUMBER_WORDS } from '../../../language/german/number-words.ts';
import { ADVERBS_BEFORE_ROLES, COPULAR_VERBS, WHEN_OF_ROLES } from '../../../language/german/roles.ts';
import { isCapital, isDeterminer, wordAt } from '../../grammar/printed-words.ts';
import { FINITE_TAGS } from '../../grammar/tag-sets.ts';
import { isGivenName } from '../../names/name-lists.ts';
import type { Text } from '../../tokens/sentences.ts';
import { hasTag } from '../../tokens/tagger/tags.ts';
import type { NameAt } from '../name-index.ts';
import { isAttribute } from './attribute.ts';
import { oneOf } from './one-of-many.ts';
import { isPersonNoun } from './person-noun.ts';
import { isPlain, type PrintedRole, phraseAt, type RoleSource } from './role-phrase.ts';

/** Tokens between a role and the comma that ends its apposition. */
const LONGEST_REST = 8;

export interface Site {
  readonly text: Text;
  /** Index behind the last token of the sentence. */
  readonly limit: number;
  readonly nameAt: NameAt;
}

/** `derzeit`, `seit heute`, `seit 2019`, `von 2010 bis 2014` */
export function skipAdverbs({ tokens }: Text, start: number): number {
  let at = start;
  for (;;) {
    if (ADVERBS_BEFORE_ROLES.has(wordAt(tokens, at))) at++;
    else if (wordAt(tokens, at) === 'nicht' && wordAt(tokens, at + 1) === 'nur') at += 2;
    else if (
      /^(?:seit|bis|von|ab)$/.test(wordAt(tokens, at)) &&
      isTimeWord(tokens[at + 1]?.kind, wordAt(tokens, at + 1))
    )
      at = behindYear(tokens, at + 2);
    else if (isSpan(tokens, at)) at += 3;
    else if (wordAt(tokens, at) === 'bis' && wordAt(tokens, at + 1) === 'vor') at += 1;
    else if (wordAt(tokens, at) === 'vor' && WHEN_OF_ROLES.has(wordAt(tokens, at + 1))) at += 2;
    else return at;
  }
}

/** Behind the year of `seit Dezember | 2015`, `seit Anfang | 2020` */
const behindYear = (tokens: Text['tokens'], at: number): number =>
  tokens[at]?.kind === 'number' && TIME_NOUNS.test(wordAt(tokens, at - 1)) && wordAt(tokens, at + 1) !== '.'
    ? at + 1
    : at;

/** `seit zwei Jahren`, `seit elf Monaten` */
const isSpan = (tokens: Text['tokens'], at: number): boolean =>
  /^(?:seit|vor|bis)$/.test(wordAt(tokens, at)) &&
  (tokens[at + 1]?.kind === 'number' || NUMBER_WORDS.has(wordAt(tokens, at + 1))) &&
  TIME_NOUNS.test(wordAt(tokens, at + 2));

const isTimeWord = (kind: string | undefined, word: string): boolean =>
  kind === 'number' || TIME_NOUNS.test(word) || ADVERBS_BEFORE_ROLES.has(word) || WHEN_OF_ROLES.has(word);

/** One role after the other, parted by `,` or `und`: `deutscher Autor, Vizevorsitzender des Vereins und Mitglied von X`. */
export function listOfRoles(site: Site, start: number, source: RoleSource): PrintedRole[] {
  const { text, limit, nameAt } = site;
  const { tokens } = text;
  const roles: PrintedRole[] = [];
  let at = start;
  while (at < limit) {
    const role = oneOf(text, at, limit, source) ?? phraseAt(text, { first: at, last: limit }, nameAt, source);
    if (!role || isSomebodyElse(site, role) || !isClosed(site, role) || isOtherCase(text, roles[0], role)) {
      // `…, der Kurator und | Publizist Karl Huber`: both are the next one's.
      if (wordAt(tokens, at - 1) === 'und' && isBeforePerson(site, at)) roles.pop();
      break;
    }
    if (!isPlain(role)) roles.push(role);
    if (!/^(?:und|,)$/.test(wordAt(tokens, role.last))) break;
    at = skipAdverbs(text, role.last + 1);
  }
  return roles;
}

/** `Tochter eines Malers und | einer Lehrerin`, `Huber, Obmann des Vereins, | dem Präsidenten`: in another case it is somebody else. */
function isOtherCase({ tokens }: Text, first: PrintedRole | undefined, next: PrintedRole): boolean {
  const isOblique = (role: PrintedRole): boolean => OBLIQUE_BY_ARTICLE.test(wordAt(tokens, role.first - 1));
  return first !== undefined && isOblique(next) && !isOblique(first);
}

const OBLIQUE_BY_ARTICLE = /^(?:de[mns]|eine[mnrs])$/;

const isBeforePerson = ({ text, nameAt }: Site, at: number): boolean =>
  isPersonNoun(text, at) && nameAt(at + 1)?.class === 'person';

/** `ist die Leiterin des Bauamts, Eva Moser, befangen`: a role with a name of its own behind it. */
function isSomebodyElse({ text, nameAt }: Site, { first, last, source }: PrintedRole): boolean {
  // `Eva Moser, Sprecherin der Grünen, Direktor Karl Huber`: between commas it belongs to the one in front.
  if (source === 'apposition' && wordAt(text.tokens, last) === ',' && isPersonNoun(text, last + 1))
    return false;
  // `Karl Huber ist neuer Obmann, Eva Holm | wurde Kassierin`
  const named = wordAt(text.tokens, last) === ',' ? nameAt(last + 1) : undefined;
  if (named && hasTag(FINITE_TAGS, text.tags[named.last] ?? 0)) return false;
  if (source === 'apposition' && endsInOther({ text, nameAt }, first, last)) return true;
  const behind = /^[,(„"»«]$/.test(wordAt(text.tokens, last)) ? last + 1 : last;
  return (
    nameAt(behind)?.class === 'person' ||
    (isCapital(wordAt(text.tokens, behind)) && nameAt(behind + 1)?.class === 'person')
  );
}

/** `der Leiter der Agentur für Arbeit | Karl Huber`; not `der Anwalt | von Karl Huber`, `die Tochter des Ministers | Karl Huber` */
function endsInOther({ text, nameAt }: Pick<Site, 'text' | 'nameAt'>, first: number, last: number): boolean {
  const name = nameAt(last - 1);
  if (name?.class !== 'person' || name.first <= first || name.last - name.first < 2) return false;
  const before = wordAt(text.tokens, name.first - 1);
  return (
    isGivenName(wordAt(text.tokens, name.first)) && isCapital(before) && !isPersonNoun(text, name.first - 1)
  );
}

/** `Obfrau der Kurie | angestellte Ärzte,`: what goes on to the comma without a verb belongs to it. */
function isAttributeBehind(text: Text, last: number): boolean {
  for (let at = last; at < last + LONGEST_REST; at++) {
    if (wordAt(text.tokens, at) === ',') return at > last && isCapital(wordAt(text.tokens, at - 1));
    const isRest =
      isAttribute(text, at) || isCapital(wordAt(text.tokens, at)) || isDeterminer(wordAt(text.tokens, at));
    if (!isRest) return false;
  }
  return false;
}

/** Behind an apposition comes a mark or what goes with it, no verb: `…, Präsident sein zu wollen`. */
function isClosed({ text, limit }: Site, { last, source }: PrintedRole): boolean {
  if (last >= limit || source !== 'apposition' || text.tokens[last]?.kind === 'mark') return true;
  const word = wordAt(text.tokens, last);
  if (word === 'wie' || isAttributeBehind(text, last)) return true;
  if (COPULAR_VERBS.has(word)) return last + 1 >= limit || text.tokens[last + 1]?.kind === 'mark';
  return word === 'und' || word === 'sowie' || PREPOSITIONS.has(word) || ADVERBS_BEFORE_ROLES.has(word);
}

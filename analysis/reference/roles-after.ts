/**
 * Roles printed after a name: `Jens Ahlers, Bremens Polizeipräsident,`, `Lea Holm ist Autorin und …`,
 * `Jan Veit vom Vermögensverwalter Prisma`.
 */
import { ADVERBS_BEFORE_ROLES, COPULAS } from '../../language/german/function-words.ts';
import {
  endOfComplement,
  isAdjective,
  isCapital,
  isDeterminer,
  isGenitiveName,
  isPlaceAdjective,
  wordAt,
} from '../grammar/role-phrase.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isRoleNoun } from '../names/role-words.ts';
import type { Text } from '../tokens/sentences.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { NameAt } from './name-index.ts';
import type { PrintedRole } from './roles-before.ts';

/** @param limit index after the last token of the sentence */
export function rolesAfter(text: Text, name: NameMention, limit: number, nameAt: NameAt): PrintedRole[] {
  const { tokens } = text;
  const at = skipBrackets(text, name.last, limit);
  const word = wordAt(tokens, at);
  if (word === ',' || word === '–' || word === '-') return roleList(text, at + 1, limit, nameAt, false);
  if (word === 'als') return roleList(text, at + 1, limit, nameAt, false).slice(0, 1);
  if (COPULAS.has(word)) return roleList(text, skipAdverbs(text, at + 1), limit, nameAt, true);
  if (word === 'vom' || (word === 'von' && /^(?:der|den)$/.test(wordAt(tokens, at + 1))))
    return affiliation(text, at, limit, nameAt);
  return [];
}

/** `(SPD)`, `(47)`, `(62, parteilos)` between the name and what follows. */
function skipBrackets(text: Text, at: number, limit: number): number {
  if (wordAt(text.tokens, at) !== '(') return at;
  const LONGEST_BRACKET = 8;
  for (let next = at + 1; next < Math.min(limit, at + LONGEST_BRACKET); next++) {
    if (wordAt(text.tokens, next) === ')') return next + 1;
  }
  return at;
}

function skipAdverbs(text: Text, at: number): number {
  let next = at;
  while (ADVERBS_BEFORE_ROLES.has(wordAt(text.tokens, next)) && next - at < 4) next++;
  return next;
}

/** One role after the other, parted by `,` or `und`: `deutscher Autor, Vizevorsitzender des Vereins und Mitglied von X`. */
function roleList(
  text: Text,
  start: number,
  limit: number,
  nameAt: NameAt,
  isCopula: boolean,
): PrintedRole[] {
  const { tokens } = text;
  const roles: PrintedRole[] = [];
  let at = start;
  while (at < limit) {
    const role = roleAt(text, at, limit, nameAt);
    if (!role) break;
    // `…, Sprecherin Anna Berg` is about somebody else, `…, Präsident sein zu wollen` is no apposition.
    roles.push(role);
    const joint = wordAt(tokens, role.last);
    if (joint !== 'und' && !(joint === ',' && (isCopula || roles.length > 0))) break;
    at = role.last + 1;
  }
  return roles;
}

function roleAt(text: Text, start: number, limit: number, nameAt: NameAt): PrintedRole | null {
  const { tokens } = text;
  let first = start;
  const determiner = isDeterminer(wordAt(tokens, first)) ? wordAt(tokens, first).toLowerCase() : '';
  if (determiner) first++;
  let noun = first;
  while (noun < limit && noun - first < 4 && isModifier(text, noun)) noun++;
  if (noun >= limit || !isRoleNoun(wordAt(tokens, noun)) || nameAt(noun)) return null;
  if (nameAt(noun + 1)?.class === 'person') return null;
  const end = endOfComplement(tokens, noun + 1, endBeforeRole(text, noun + 1, limit));
  const words = Array.from({ length: noun + 1 - first }, (_, i) => wordAt(tokens, first + i));
  const complement = text.article.text.slice(tokens[noun]?.end ?? 0, tokens[end - 1]?.end ?? 0);
  return { role: dictionaryForm(words, determiner) + complement, first, last: end };
}

function isModifier(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  const next = wordAt(text.tokens, at + 1);
  if (isAdjective(word)) return true;
  if (!isCapital(next) && !isAdjective(next)) return false;
  return (isGenitiveName(word) || isPlaceAdjective(word)) && !(isRoleNoun(word) && !isRoleNoun(next));
}

/** `Autor und | Mitglied von X`: the second role is one of its own. */
function endBeforeRole(text: Text, at: number, limit: number): number {
  for (let next = at; next < limit; next++) {
    const word = wordAt(text.tokens, next);
    if (word === ',' || word === '.') return next;
    if (word !== 'und') continue;
    let noun = next + 1;
    while (noun < limit && isModifier(text, noun)) noun++;
    if (isRoleNoun(wordAt(text.tokens, noun))) return next;
  }
  return limit;
}

/** `vom Vermögensverwalter Prisma`, `von der Universität Kronberg`: where somebody works, where nothing else is said. */
function affiliation(text: Text, at: number, limit: number, nameAt: NameAt): PrintedRole[] {
  const end = endOfComplement(text.tokens, at + 1, Math.min(limit, at + LONGEST_AFFILIATION));
  const hasNoun = Array.from({ length: end - at }, (_, i) => at + i).some((token) =>
    isCapital(wordAt(text.tokens, token)),
  );
  const person = Array.from({ length: end - at }, (_, i) => nameAt(at + i)).some(
    (name) => name?.class === 'person',
  );
  if (!hasNoun || person) return [];
  return [
    {
      role: text.article.text.slice(text.tokens[at]?.start ?? 0, text.tokens[end - 1]?.end ?? 0),
      first: at,
      last: end,
    },
  ];
}
const LONGEST_AFFILIATION = 12;

/**
 * `der Kreml-Chef`, `die Ministerin`: a definite role without a name stands for the one person who holds it here.
 * Only where one person alone does; `die Ministerin` with two of them in the article stands for nobody.
 */
import type { Gender, Mention } from '../analysis.ts';
import type { Text } from '../sentences.ts';
import { isAdjective, wordAt } from './noun-phrase.ts';
import { isFeminineRole, isRoleNoun, roleHead } from './role-words.ts';
import type { NameAt } from './roles-after.ts';
import type { PrintedRole } from './roles-before.ts';

/** What is known of a person when references are looked for. */
export interface Holder {
  readonly gender: Gender;
  readonly roles: readonly PrintedRole[];
  /** Index of the first token of the first mention. */
  readonly firstToken: number;
  readonly references: Mention[];
}

const DEFINITE = new Set(['der', 'die', 'dem', 'den', 'des', 'vom', 'zum', 'beim', 'zur']);

export function linkRoleReferences(
  text: Text,
  holders: readonly Holder[],
  nameAt: NameAt,
  taken: ReadonlySet<number>,
): void {
  const byNoun = indexRoles(text, holders);
  const { tokens } = text;
  for (let at = 1; at < tokens.length; at++) {
    const word = wordAt(tokens, at);
    if (taken.has(at) || !isRoleNoun(word) || nameAt(at) || nameAt(at + 1)?.class === 'person') continue;
    let first = at;
    while (at - first < 3 && isAdjective(wordAt(tokens, first - 1))) first--;
    const determiner = wordAt(tokens, first - 1).toLowerCase();
    if (!DEFINITE.has(determiner) || isPlural(word, determiner)) continue;
    const holder = onlyHolder(byNoun, word, first);
    if (!holder || (isFeminineRole(word) !== (holder.gender === 'female') && holder.gender !== 'unknown'))
      continue;
    holder.references.push({
      span: { start: tokens[first]?.start ?? 0, end: tokens[at]?.end ?? 0 },
      kind: 'role',
    });
  }
}

/** `die Minister` is more than one; so is `die Sprecherinnen`. */
function isPlural(word: string, determiner: string): boolean {
  if (word.endsWith('innen')) return true;
  return determiner === 'die' && !isFeminineRole(word) && !/e$/.test(word);
}

/** Keys under which a noun is looked up: itself and its last part, masculine and feminine apart. */
function keysOf(word: string): string[] {
  const head = roleHead(word);
  if (!head) return [];
  const side = isFeminineRole(word) ? 'f' : 'm';
  const lower = word.toLowerCase();
  const full = lower.slice(0, lower.indexOf(head) + head.length);
  return [`${side}:${full}`, `${side}:${head}`];
}

function indexRoles(text: Text, holders: readonly Holder[]): Map<string, Set<Holder>> {
  const index = new Map<string, Set<Holder>>();
  for (const holder of holders) {
    for (const { first, last } of holder.roles) {
      const noun = firstRoleNoun(text, first, last);
      for (const key of keysOf(noun)) index.set(key, (index.get(key) ?? new Set()).add(holder));
    }
  }
  return index;
}

function firstRoleNoun(text: Text, first: number, last: number): string {
  for (let at = first; at < last; at++)
    if (isRoleNoun(wordAt(text.tokens, at))) return wordAt(text.tokens, at);
  return '';
}

/** `der Kreml-Chef` looks for a Kreml-Chef; `der Chef` for any chef, if there is but one. */
function onlyHolder(
  index: ReadonlyMap<string, ReadonlySet<Holder>>,
  word: string,
  at: number,
): Holder | null {
  const full = keysOf(word)[0];
  const holders = [...(index.get(full ?? '') ?? [])].filter(({ firstToken }) => firstToken < at);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

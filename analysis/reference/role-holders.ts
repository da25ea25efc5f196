/** Who holds which role, as speakers are looked up by it: "die Synodalpräsidentin" is the one person of that role and gender. */

import { PERSONAL_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import type { Gender, Mention, Person } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { isCapitalised, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { isFeminineRole, roleHead } from '../names/role-words.ts';
import { countLeading } from '../tokens/count-leading.ts';

/** A person where they are mentioned. */
export interface Placed {
  readonly person: Person;
  readonly mention: Mention;
}

/** Mentions, in the order of the text, of all who hold a role. */
interface Holders {
  readonly placed: Placed[];
  /** Where somebody else than the first one is first mentioned; infinite where there is nobody else. */
  second: number;
}

/** By gender, and then by the noun as printed in small letters, by its head, and by what stands before a hyphen of it. */
export type RoleHolders = ReadonlyMap<string, Holders>;

const byNoun = (gender: Gender, noun: string): string => `${gender} noun ${noun.toLowerCase()}`;
const byHead = (gender: Gender, head: string): string => `${gender} head ${head}`;
const byFirstPart = (gender: Gender, part: string): string => `${gender} part ${part}`;

/** @param placed names and roles in the order of the text */
export function indexRoleHolders(placed: readonly Placed[]): RoleHolders {
  const index = new Map<string, Holders>();
  const keysOf = new Map<Person, readonly string[]>();
  for (const entry of placed) {
    const { person } = entry;
    const keys = keysOf.get(person) ?? roleKeys(person);
    keysOf.set(person, keys);
    for (const key of keys) enter(index, key, entry);
  }
  return index;
}

function enter(index: Map<string, Holders>, key: string, entry: Placed): void {
  const holders = index.get(key) ?? { placed: [], second: Number.POSITIVE_INFINITY };
  if (holders.placed.length > 0 && holders.placed[0]?.person !== entry.person)
    holders.second = Math.min(holders.second, entry.mention.span.start);
  holders.placed.push(entry);
  index.set(key, holders);
}

/** Somebody of unknown gender may be the Sprecher and the Sprecherin. */
function roleKeys({ gender, roles }: Person): string[] {
  const genders: readonly Gender[] = gender === 'unknown' ? ['male', 'female'] : [gender];
  const keys = new Set<string>();
  for (const noun of roles.map(lastNoun)) {
    const head = roleHead(noun);
    for (const one of genders) {
      keys.add(byNoun(one, noun));
      if (head) keys.add(byHead(one, head));
      for (let at = noun.indexOf('-'); at >= 0; at = noun.indexOf('-', at + 1))
        keys.add(byFirstPart(one, noun.slice(0, at + 1)));
    }
  }
  return [...keys];
}

const lastNoun = (role: string): string => role.split(' ').findLast((word) => /^\p{Lu}/u.test(word)) ?? role;

/**
 * What stands before a hyphen tells which one is meant: "der AfD-Chef" is the "AfD-Landeschef", but "der US-Präsident" not
 * whoever is called "Präsident".
 * @returns whom the phrase means among those mentioned before it
 */
export function personOfRole(words: Words, holders: RoleHolders, phrase: NounPhrase): Person | null {
  const noun = textAt(words, phrase.coreLast - 1);
  const head = roleHead(noun);
  if (!head || !isDefinite(words, phrase)) return null;
  const gender: Gender = isFeminineRole(noun) ? 'female' : 'male';
  if (gender === 'male' && /^die$/i.test(textAt(words, phrase.first))) return null;
  const start = words.tokens[phrase.first]?.start ?? 0;
  const same = holders.get(byNoun(gender, noun));
  const hyphen = noun.lastIndexOf('-');
  if (hyphen < 0) return lastBefore(same, start) ?? lastBefore(holders.get(byHead(gender, head)), start);
  return (
    firstBefore(same, start) ?? onlyBefore(holders.get(byFirstPart(gender, noun.slice(0, hyphen + 1))), start)
  );
}

/** "der Trainer", "Thüringens Ministerpräsident" */
const isDefinite = (words: Words, { first, coreLast }: NounPhrase): boolean =>
  PERSONAL_ARTICLES.has(lowerAt(words, first)) ||
  (coreLast === first + 2 && isCapitalised(words, first) && textAt(words, first).endsWith('s'));

function firstBefore(holders: Holders | undefined, start: number): Person | null {
  const first = holders?.placed[0];
  return first && first.mention.span.start < start ? first.person : null;
}

const onlyBefore = (holders: Holders | undefined, start: number): Person | null =>
  holders && holders.second >= start ? firstBefore(holders, start) : null;

const lastBefore = (holders: Holders | undefined, start: number): Person | null =>
  holders?.placed[indexAt(holders.placed, start) - 1]?.person ?? null;

/** Index of the first mention that starts at the offset or after it. */
export const indexAt = (placed: readonly Placed[], offset: number): number =>
  countLeading(placed, ({ mention }) => mention.span.start < offset);

/** The people of the article as speakers are looked up among them: by place in the text, by role and by gender. */
import type { Gender, Mention, Person } from '../analysis.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { isCapitalised, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { isFeminineRole, roleHead } from '../people/role-words.ts';

interface Placed {
  readonly person: Person;
  readonly mention: Mention;
}

export interface KnownPeople {
  readonly people: readonly Person[];
  /** Names and roles in the order of the text. */
  readonly placed: readonly Placed[];
  /** Start offset of each mention → who is mentioned there. */
  readonly byStart: ReadonlyMap<number, Placed>;
}

export function knowPeople(people: readonly Person[]): KnownPeople {
  const all = people.flatMap((person) => person.mentions.map((mention) => ({ person, mention })));
  const placed = all
    .filter(({ mention }) => mention.kind !== 'pronoun')
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
  return { people, placed, byStart: new Map(all.map((entry) => [entry.mention.span.start, entry])) };
}

/** The person in the core of the phrase, or in its apposition; not the Huber of "der Anwalt von Huber". */
export function personNamedIn(words: Words, { byStart }: KnownPeople, phrase: NounPhrase): Person | null {
  for (let at = phrase.first; at < phrase.last; at++) {
    const here = byStart.get(words.tokens[at]?.start ?? -1);
    if (!here) continue;
    if (at < phrase.coreLast ? !ownsWhatFollows(words, here, phrase) : followsComma(words, at))
      return here.person;
  }
  return null;
}

/** "Hubers Anwalt" is not Huber. */
function ownsWhatFollows(words: Words, { mention }: Placed, phrase: NounPhrase): boolean {
  let next = phrase.first;
  while (next < phrase.coreLast && (words.tokens[next]?.start ?? 0) < mention.span.end) next++;
  return (
    next < phrase.coreLast && textAt(words, next - 1).endsWith('s') && roleHead(textAt(words, next)) !== null
  );
}

/** ", Karl Huber" and ", Minister Karl Huber" */
function followsComma(words: Words, at: number): boolean {
  let before = at - 1;
  while (isCapitalised(words, before)) before--;
  return textAt(words, before) === ',';
}

/**
 * "die Synodalpräsidentin": the one person of that role and gender. What stands before a hyphen tells which one is meant:
 * "der AfD-Chef" is the "AfD-Landeschef", but "der US-Präsident" not whoever is called "Präsident".
 */
export function personOfRole(
  words: Words,
  { people, placed }: KnownPeople,
  phrase: NounPhrase,
): Person | null {
  const noun = textAt(words, phrase.coreLast - 1);
  const head = roleHead(noun);
  if (!head || !isDefinite(words, phrase)) return null;
  const gender: Gender = isFeminineRole(noun) ? 'female' : 'male';
  if (gender === 'male' && /^die$/i.test(textAt(words, phrase.first))) return null;
  const start = words.tokens[phrase.first]?.start ?? 0;
  const fitting = people.filter(
    (person) => mayBe(person, gender) && (person.mentions[0]?.span.start ?? 0) < start,
  );
  const hasRole = (test: (role: string) => boolean) =>
    fitting.filter(({ roles }) => roles.some((role) => test(lastNoun(role))));
  const same = hasRole((role) => role.toLowerCase() === noun.toLowerCase());
  const hyphen = noun.lastIndexOf('-');
  const alike =
    hyphen < 0
      ? hasRole((role) => roleHead(role) === head)
      : hasRole((role) => role.startsWith(noun.slice(0, hyphen + 1)));
  const candidates = same.length > 0 ? same : alike;
  if (candidates.length < 2 || hyphen >= 0)
    return candidates.length === 1 || same.length > 0 ? (candidates[0] ?? null) : null;
  return (
    placed.findLast(({ person, mention }) => mention.span.start < start && candidates.includes(person))
      ?.person ?? null
  );
}

/** "der Trainer", "Thüringens Ministerpräsident" */
const isDefinite = (words: Words, { first, coreLast }: NounPhrase): boolean =>
  /^(?:der|die|dem|den|des)$/.test(lowerAt(words, first)) ||
  (coreLast === first + 2 && isCapitalised(words, first) && textAt(words, first).endsWith('s'));

export const mayBe = (person: Person, gender: Gender): boolean =>
  gender === 'unknown' || person.gender === 'unknown' || person.gender === gender;

const lastNoun = (role: string): string => role.split(' ').findLast((word) => /^\p{Lu}/u.test(word)) ?? role;

/** Index of the first mention that starts at the offset or after it. */
function indexAt(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.mention.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last person named in a stretch of the text: one known to be of that gender, or else one who may be. */
export function lastPersonBetween(
  { placed }: KnownPeople,
  start: number,
  end: number,
  gender: Gender,
): Person | null {
  let maybe: Person | null = null;
  for (let near = indexAt(placed, end) - 1; near >= 0; near--) {
    const entry = placed[near];
    if (!entry || entry.mention.span.start < start) break;
    if (entry.person.gender === gender) return entry.person;
    if (mayBe(entry.person, gender)) maybe ??= entry.person;
  }
  return maybe;
}

/** The one person named in a stretch of the text; null where there are none or several. */
export function onlyPersonBetween({ placed }: KnownPeople, start: number, end: number): Placed | null {
  const first = placed[indexAt(placed, start)];
  const last = placed[indexAt(placed, end) - 1];
  return first && last && first.person === last.person && last.mention.span.start >= start ? last : null;
}

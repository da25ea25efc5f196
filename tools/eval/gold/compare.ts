/** When a passage, a name, a role or a speaker counts as the one in the gold. */

/** Somebody in the gold, as far as names are compared. */
export interface NamedPerson {
  readonly name: string;
  readonly mentions?: readonly string[];
}

/** One kind of apostrophe, hyphen and blank; nothing invisible. */
const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '')
    .replace(/[‘’‹›`´ʼ]/g, "'")
    .replace(/[‐‑–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Lower-case words of letters and digits: quotation marks, blanks and dashes do not matter. */
export const wordsOf = (text: string): string[] =>
  clean(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of the words that two texts share, each as often as it stands there. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared && (2 * shared) / (one.length + other.length);
}

const TITLES = /^(?:(?:(?:dr|prof)\.?|(?:dipl|ing|mag|med|jur|phil|h\. ?c)\.|herrn?|frau)[ -]+)+(?=\S)/;

/** A name for comparing: lower case, without Dr., Herr, Frau. */
export const nameKey = (name: string): string => clean(name).toLowerCase().replace(TITLES, '');

/** The full name, or a printed form of it that holds the surname. */
export function isNameOf(person: NamedPerson, name: string): boolean {
  const key = nameKey(name);
  const full = nameKey(person.name);
  if (key === full) return key !== '';
  const surname = full.split(' ').at(-1) ?? full;
  const isMention = person.mentions?.some((mention) => nameKey(mention) === key) ?? false;
  return isMention && key.split(' ').includes(surname);
}

const ARTICLES = /^(?:der|die|das|des|dem|den|ein|eine[mnrs]?)$/;
const ENDING = /^(.{4,}?)(?:en|er|es|em|e|n|s)$/;

/** Words without articles and without the endings of inflection, however many. */
const stemsOf = (text: string): string[] =>
  wordsOf(text).flatMap((word) => (ARTICLES.test(word) ? [] : stemOf(word)));

function stemOf(word: string): string {
  const stem = word.length > 4 ? ENDING.exec(word)?.[1] : undefined;
  return stem === undefined ? word : stemOf(stem);
}

/** Equal, or one begins or ends the other ("US-Präsident" and "Präsident"), whatever the endings. */
export function isSameRole(one: string, other: string): boolean {
  const [short = '', long = ''] = [stemsOf(one).join(' '), stemsOf(other).join(' ')].sort(
    (a, b) => a.length - b.length,
  );
  return short.length > 2 && (`${long} `.includes(`${short} `) || long.startsWith(`${short} `));
}

const holds = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);

/** Whether a speaker goes by a name of the gold: that of somebody in its list of people, or describing words. */
function isRightName(given: string, right: string, people: readonly NamedPerson[]): boolean {
  const person = people.find(({ name }) => nameKey(name) === nameKey(right));
  return person
    ? isNameOf(person, given) || holds(wordsOf(given), wordsOf(right))
    : holds(stemsOf(given), stemsOf(right));
}

/**
 * @param given all names of the speaker that is shown; null where nobody is
 * @param right names of people or describing words; null: nobody can tell
 */
export const isRightSpeaker = (
  given: readonly string[] | null,
  right: readonly (string | null)[],
  people: readonly NamedPerson[],
): boolean =>
  given === null
    ? right.includes(null)
    : right.some((answer) => answer !== null && given.some((name) => isRightName(name, answer, people)));

/** Other names for the people of an article, of the same gender. */
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../language/german/names/given-names.ts';

const FEMALE = new Set(FEMALE_GIVEN_NAMES.split(/\s+/));
const MALE = new Set(MALE_GIVEN_NAMES.split(/\s+/));

const OTHER_FEMALE = [
  'Astrid',
  'Brigitte',
  'Cornelia',
  'Dorothea',
  'Edith',
  'Friederike',
  'Gudrun',
  'Heidrun',
];
const OTHER_MALE = [
  'Adalbert',
  'Bernhard',
  'Clemens',
  'Dietmar',
  'Engelbert',
  'Ferdinand',
  'Gottfried',
  'Hartmut',
];
const OTHER_SURNAMES = [
  'Aigner',
  'Brückner',
  'Czermak',
  'Dornauer',
  'Eibinger',
  'Feldhofer',
  'Grabner',
  'Hinterleitner',
  'Immervoll',
  'Jungwirth',
  'Kofler',
  'Lechleitner',
  'Mühlbacher',
  'Neuwirth',
  'Obermoser',
  'Pichler',
  'Rabensteiner',
];

/** @returns a function that puts other names of the same gender in place of those of the people, in any text */
export function renamerOf(names: readonly string[]): (text: string) => string {
  const others = new Map<string, string>();
  const enter = (word: string, from: readonly string[]): void => {
    if (!others.has(word)) others.set(word, from[others.size % from.length] as string);
  };
  for (const name of names) {
    const words = name.split(' ');
    const [first = ''] = words;
    if (words.length < 2) continue;
    if (FEMALE.has(first)) enter(first, OTHER_FEMALE);
    else if (MALE.has(first)) enter(first, OTHER_MALE);
    enter(words.at(-1) ?? '', OTHER_SURNAMES);
  }
  return (text) =>
    text.replace(/\p{L}+/gu, (word) => {
      const genitive = word.endsWith('s') && others.get(word.slice(0, -1));
      return others.get(word) ?? (genitive ? `${genitive}s` : word);
    });
}

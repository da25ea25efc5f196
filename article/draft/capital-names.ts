/** Bylines that are set in capitals: "VON ANNA HUBER UND KARL MAIER". */
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../language/german/names/given-names.ts';

const IN_CAPITALS = /^VON [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:,? [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){1,8}$/;
const SMALL_WORDS = new Set(['und', 'von', 'zu', 'van', 'de', 'der', 'den', 'aus', 'in']);

let known: ReadonlySet<string> | undefined;

/** @returns the line as names are written, where it names somebody by a known given name; otherwise as it is, "VON WEGEN RUHE" */
export function withoutCapitals(line: string): string {
  const [, given = ''] = line.split(/[ -]/);
  if (!IN_CAPITALS.test(line) || !givenNames().has(given.toLowerCase())) return line;
  return line
    .toLowerCase()
    .split(' ')
    .map((word, at) => (at > 0 && !SMALL_WORDS.has(word) ? inCapitals(word) : word))
    .join(' ');
}

/** "hans-peter" → "Hans-Peter" */
const inCapitals = (word: string): string =>
  word.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());

function givenNames(): ReadonlySet<string> {
  known ??= new Set(`${FEMALE_GIVEN_NAMES} ${MALE_GIVEN_NAMES}`.toLowerCase().split(/\s+/));
  return known;
}

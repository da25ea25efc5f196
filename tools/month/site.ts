/** The articles of the month: invented, no two alike, each with words that no other has. */
import { derStandardPage } from '../../tests/e2e/pages.ts';

const PARAGRAPHS = 12;
const NAMES = ['Ida Lorenz', 'Egon Pichler', 'Vera Stolz', 'Hubert Kern', 'Paula Renk'];
const SUBJECTS = ['Hallenbad', 'Nachtbus', 'Dorfladen', 'Kraftwerk', 'Musikschule'];

/** "abc" for 12: a word of its own for each number. */
const lettersOf = (number: number): string =>
  [...String(number)].map((digit) => 'abdefgklmn'.charAt(Number(digit))).join('');

const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? '';

function paragraphOf(number: number, at: number): string {
  const [name, subject] = [pick(NAMES, number + at), pick(SUBJECTS, number * 3 + at)];
  const word = `${subject}${lettersOf(number)}gebührenordnung`;
  return `"Die ${word} bleibt in der ${at + 1}. Lesung", sagte ${name}. Der Antrag über ${number + at} Euro wurde danach vertagt.`;
}

/** @returns null for other paths */
export function articleAt(path: string): string | null {
  const number = Number(/^\/story\/(\d+)\//.exec(path)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return null;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => paragraphOf(number, at));
  return derStandardPage(`${pick(SUBJECTS, number)}: Meldung ${number}`, paragraphs);
}

export const pathOf = (number: number): string => `/story/${number}/meldung`;

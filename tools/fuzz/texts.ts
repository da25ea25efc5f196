/** Texts that nobody would write: the project's own invented articles, mutilated, and heaps of what German rules look for. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const GOLD = new URL('../../tests/gold/', import.meta.url);

const paragraphsOfGold: readonly string[] = readdirSync(GOLD)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => readFileSync(new URL(file, GOLD), 'utf8').split(/\n\s*\n/));

const WORDS =
  `sagte meinte sagen laut so dass er sie es Er Sie der die das Der Die dem den eine Karl Anna Karl-Heinz Moser Huber Müller
  Präsident Ministerin Minister Bürgermeisterin Sprecher Herr Frau Dr Prof von van alias genannt und oder Wien Graz Österreich ÖVP
  Angaben zufolge nach wie ob sei habe werde würde nicht kein heute Montag Mai Jänner Uhr Jahre Jahren Millionen Euro Prozent
  constructor toString __proto__ hasOwnProperty valueOf STANDARD Interview Frage Kommentar`.split(/\s+/);
const MARKS =
  '„ “ ” " » « › ‹ ‚ ‘ ’ \' ( ) [ ] , . : ; ? ! – - … / & * % € @ # | = + ° \u00ad \u200b \u200f \u202e \u2067 \u0308 \ud83d \udc4d 👍'.split(
    ' ',
  );
const NUMBERS = '3 12 1990 3. 7.12.2021 17:47 1,5 175.000 30-jährige 2:1 0'.split(' ');

const spaced = fc.constantFrom('', ' ', ' ', ' ');
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const heap = fc
  .array(
    fc.tuple(piece, spaced).map((parts) => parts.join('')),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Something cut out, put in twice, put in from elsewhere, or written in decomposed letters. */
const mutilated = fc
  .tuple(
    fc.constantFrom(...paragraphsOfGold),
    fc.nat(),
    fc.nat(40),
    fc.oneof(heap, fc.constant(''), piece),
    fc.boolean(),
  )
  .map(([paragraph, place, length, insert, isDecomposed]) => {
    const at = place % (paragraph.length + 1);
    const changed = paragraph.slice(0, at) + insert + paragraph.slice(at + length);
    return isDecomposed ? changed.normalize('NFD') : changed;
  });

/** One paragraph; without line breaks that would part it. */
const paragraph = fc
  .oneof(
    { weight: 3, arbitrary: mutilated },
    { weight: 2, arbitrary: heap },
    { weight: 1, arbitrary: fc.constantFrom(...paragraphsOfGold) },
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

export const paragraphs: fc.Arbitrary<string[]> = fc.array(paragraph, { minLength: 1, maxLength: 8 });

/** What is repeated to see how work grows. */
export const unit: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(piece, spaced).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

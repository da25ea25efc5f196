import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people-of.ts';

const MANY = 5_000;

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'ru'];

/** An invented name for a number: `Badegofi`. */
const spelled = (number: number): string =>
  [...String(number).padStart(4, '0')]
    .map((digit) => SYLLABLES[Number(digit)] ?? '')
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase());

/** Texts that no paper prints. They must come to an end, and tell the people apart as any other text does. */
describe('hostile texts', () => {
  it('takes names in a row, with nothing between them, for one', () => {
    expect(peopleOf('Karin Moser '.repeat(MANY))).toHaveLength(1);
  });

  it('joins a name that is printed again and again', () => {
    const people = peopleOf('Karin Moser sagte nichts, und Moser schwieg. '.repeat(MANY));
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Karin Moser', 2 * MANY]]);
  });

  it('gives a surname to the one of two whom the paragraph named last', () => {
    const people = peopleOf(
      'Karin Moser schwieg. Moser ging. Tobias Moser blieb. Moser lachte. '.repeat(MANY / 5),
    );
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Karin Moser', (2 * MANY) / 5],
      ['Tobias Moser', (2 * MANY) / 5],
    ]);
  });

  it('tells thousands of one surname apart by their given names', () => {
    const names = Array.from({ length: MANY }, (_, at) => `Eva ${spelled(at)} Moser`);
    const people = peopleOf(names.map((name) => `Nun kam ${name} an. Moser schwieg.`).join(' '));
    expect(people).toHaveLength(MANY);
    expect(people.map(({ mentions }) => mentions.length)).toEqual(names.map(() => 2));
  });

  it('links nobody where two hold the role, however often', () => {
    const named = 'Ministerin Clara Weidinger und Ministerin Ida Brugger kamen. ';
    const people = peopleOf(named.repeat(MANY / 10), 'Dann ging die Ministerin. '.repeat(MANY));
    expect(people.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'role')).toEqual([]);
  });
});

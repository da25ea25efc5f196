import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people-of.ts';

const CASES: readonly (readonly [string, number | undefined, string | undefined])[] = [
  ['Bürgermeisterin Eva Holm (SPÖ) lehnt ab.', undefined, 'SPÖ'],
  ['Eva Holm (47) lehnt ab.', 47, undefined],
  ['Eva Holm (62, parteilos) lehnt ab.', 62, 'parteilos'],
  ['Eva Holm, 33, lehnt ab.', 33, undefined],
  ['Dort traf sie die 24-jährige Eva Holm wieder.', 24, undefined],
  ['Eva Holm (Bild) lehnt ab.', undefined, undefined],
  ['Eva Holm (2024) lehnt ab.', undefined, undefined],
  ['Eva Holm lehnt ab.', undefined, undefined],
];

describe('age and affiliation', () => {
  it.each(CASES)('%s', (sentence, age, affiliation) => {
    const [person] = peopleOf(sentence);
    expect(person).toMatchObject({ name: 'Eva Holm' });
    expect([person?.age, person?.affiliation]).toEqual([age, affiliation]);
    expect(person?.roles).not.toContain('SPÖ');
  });
});

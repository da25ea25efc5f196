/** Who is told of without a name: pronouns behind him are not whoever was named before. */
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people-of.ts';

const pronounsOf = (text: string): number =>
  peopleOf(text).flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'pronoun')).length;

describe('a pronoun behind somebody without a name', () => {
  it.each([
    'Jan Veit ging nach Hause. Dann kam ein junger Hirte vorbei. Er blieb.',
    'Eva Holm ging. Die Nachbarin kam um acht. Sie lachte.',
    'Jan Veit ging. Ein Landwirt kam. Er lachte.',
  ])('is nobody named: %s', (text) => {
    expect(pronounsOf(text)).toBe(0);
  });

  it.each([
    // What he is, nobody else.
    'Jan Veit ist ein guter Koch. Er lacht.',
    // An object, and the owner of another noun.
    'Jan Veit traf einen Landwirt. Er lachte.',
    'Jan Veit las den Bericht der Lehrer. Er lachte.',
    // A thing.
    'Jan Veit kaufte sich etwas. Ein Kopfhörer war es. Er lachte.',
  ])('is who was named: %s', (text) => {
    expect(pronounsOf(text)).toBe(1);
  });
});

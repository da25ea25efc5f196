import { describe, expect, it } from 'vitest';
import { verbs } from '../../../tools/lexicon/packages.ts';
import { peopleOf } from '../people-of.ts';

/** Third person singular, without the particle of separable verbs. */
function preterites(): string[] {
  const forms = Object.values(verbs()).map(({ PRT }) => [PRT?.S?.['3'] ?? []].flat()[0]);
  return [...new Set(forms.filter((form) => form !== undefined))].sort();
}

const rolesIn = (sentence: string): string[] =>
  peopleOf(sentence).flatMap(({ name, roles }) => roles.map((role) => `${name}: ${role}`));

describe('a verb in front of a role', () => {
  it('is never part of it, whichever verb of the lexicon it is', () => {
    const forms = preterites();
    expect(forms.length).toBeGreaterThan(3_000);
    const wrong = forms.filter((form) => {
      const roles = rolesIn(`Am Montag ${form} Parteichef Karl Huber den Plan.`);
      return roles.length !== 1 || roles[0] !== 'Karl Huber: Parteichef';
    });
    expect(wrong).toEqual([]);
  });
});

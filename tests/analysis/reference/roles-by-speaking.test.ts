/** Whoever speaks by a description has it as a role, where nothing else tells what he is. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const rolesIn = (...paragraphs: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(analyse(articleOf(...paragraphs), DATA).people.map(({ name, roles }) => [name, roles]));

describe('roles of who speaks', () => {
  it('takes the description that the words are given by', () => {
    const roles = rolesIn(
      'Karl Huber hat den Verein vor drei Jahren gegründet. Heute zählt er vierzig Mitglieder.',
      'Huber will im Herbst aufhören. „Es ist genug“, sagt der langjährige Obmann.',
    );
    expect(roles['Karl Huber']).toEqual(['langjähriger Obmann']);
  });

  it('takes none that says no more than that somebody is a human being', () => {
    const roles = rolesIn(
      'Karl Huber steht am Ufer. Huber angelt seit dem Morgen. „Es ist genug“, sagt der Mann.',
    );
    expect(roles['Karl Huber']).toEqual([]);
  });

  it('leaves out since when somebody is of that age', () => {
    const roles = rolesIn(
      'Karl Huber war zwei Jahre fort. Der mittlerweile 21 Jahre alte Maschinist ist müde.',
    );
    expect(roles['Karl Huber']).toEqual(['21 Jahre alter Maschinist']);
  });
});

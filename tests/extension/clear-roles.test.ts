import { describe, expect, it } from 'vitest';
import { clearRoles } from '../../extension/clear-roles.ts';

describe('clearRoles', () => {
  it.each(['Kollege', 'Ratskollege', 'stellvertretende Leiterin', 'früherer Chef', 'Mann', 'Landsmann'])(
    'leaves out whose relation nobody can say: %s',
    (role) => {
      expect(clearRoles({ roles: [role, 'Bürgermeisterin'] })).toEqual(['Bürgermeisterin']);
    },
  );

  it.each([
    'Marents Anwältin',
    'Leiterin des Bauamts',
    'Bergs Nachfolger',
    'Kameramann',
    'Bauchef',
    'Obmann',
  ])('keeps what can be read alone: %s', (role) => {
    expect(clearRoles({ roles: [role] })).toEqual([role]);
  });
});

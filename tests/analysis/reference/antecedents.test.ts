/** Whom a description without a name means. */
import { describe, expect, it } from 'vitest';
import { FILLER, peopleOf } from '../people-of.ts';

const rolesIn = (...paragraphs: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(peopleOf(...paragraphs, FILLER).map(({ name, roles }) => [name, roles]));

describe('whom a description means', () => {
  it.each([
    ['Auch Jule Harms fehlt. Die Hirtin aus Imst ist krank.', 'Jule Harms', 'Hirtin aus Imst'],
    ['Das rief Jan Veit. Der Zillertaler lachte dabei.', 'Jan Veit', 'Zillertaler'],
    ['Eva Holm staunte. Die umtriebige Walliserin kauft selten ein.', 'Eva Holm', 'umtriebige Walliserin'],
    ['Nora Falk hat 212 Stimmen. Die Neugewählte will reden.', 'Nora Falk', 'Neugewählte'],
    ['Mit Jan Veit war niemand böse. „Es war knapp“, sagte der Flügelspieler.', 'Jan Veit', 'Flügelspieler'],
    ['Jan Veit allerdings, der Spitzenkandidat, schwieg lange.', 'Jan Veit', 'Spitzenkandidat'],
    ['Die Sachverständige Eva Holm kam.', 'Eva Holm', 'Sachverständige'],
  ])('%s', (text, name, role) => {
    expect(rolesIn(text)[name]).toEqual([role]);
  });

  it.each([
    // Another one comes in.
    ['Jan Veit klagte. Auch der Tierarzt klagte.', 'Jan Veit'],
    // Whoever holds an office may act on others.
    ['Jan Veit verlässt am Freitag den Chor. Der Vorstand will einen neuen Tenor.', 'Jan Veit'],
    ['Eva Holm kam um neun. Die Sprecherin war schon da.', 'Eva Holm'],
    // A woman, a man.
    ['Eva Holm ging. Der Zillertaler lachte dabei.', 'Eva Holm'],
    // More than one.
    ['Jan Veit ging. Das sind die Zahlen der jungen Imker.', 'Jan Veit'],
    // An attribute, no inhabitant.
    ['Jan Veit ging. Der Zillertaler Käse war aus.', 'Jan Veit'],
    // Only somebody quoted names him.
    ['„Da war auch Jan Veit dabei.“ Die Stimme wurde lauter. So sprach der Imker.', 'Jan Veit'],
  ])('%s', (text, name) => {
    expect(rolesIn(text)[name] ?? []).toEqual([]);
  });

  it('does not take the age of somebody without a name for that of the one named since', () => {
    const roles = rolesIn(
      'Der Prozess gegen eine 39-jährige Bäckerin dauert an.',
      'Die Gutachterin Eva Holm sprach lange. Das fand die 39-Jährige falsch. Die 39-Jährige ist Wirtin von Beruf.',
    );
    expect(roles['Eva Holm']).toEqual(['Gutachterin']);
  });
});

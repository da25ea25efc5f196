/** Who or what speaks: a person, people without a name, a body, or a text. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const kindIn = (text: string) =>
  analyse(articleOf('Waldbach baut einen Damm.', text), DATA).quotes.map(({ speaker }) => speaker?.kind);

describe('what speaks', () => {
  it.each([
    ['„Das ist entschieden“, sagte Bürgermeisterin Anna Moser am Montag.', 'person'],
    ['„Das Wasser stand im Keller“, sagte eine Nachbarin.', 'role'],
    ['Laut Polizei war die Straße den ganzen Tag gesperrt.', 'body'],
    ['Laut einem Bericht war der Damm seit Jahren undicht.', 'text'],
    ['Laut einer Studie der Universität Graz ist jeder zweite Damm undicht.', 'text'],
    ['In einer Aussendung heißt es, der Damm sei sicher.', 'text'],
    ['Im Brief steht: „Der Damm hält nicht mehr lange.“', 'text'],
  ])('%s', (text, kind) => {
    expect(kindIn(text)).toEqual([kind]);
  });
});

/** People whose surname is kept back: in reports from courts most of them. */
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../people-of.ts';
import { quotesOf } from '../quotes/quotes-of.ts';

const namesIn = (text: string): string[] => peopleOf(text).map(({ name }) => name);

describe('a surname that is one letter', () => {
  it.each([
    ['Im Gang wartet Gerda L. schon lange. L. ist müde.', ['Gerda L.']],
    ['Die Anklage wirft Herrn V. Betrug vor. V. schweigt.', ['V.']],
    ['Zeuge K. erinnert sich gut. Auch Frau M. kennt ihn.', ['K.', 'M.']],
    ['Das Rad hat er seinem neuen Bekannten W. geliehen. W. ist zufrieden.', ['W.']],
    ['Der Erstangeklagte D. gesteht.', ['D.']],
  ])('%s', (text, names) => {
    expect(namesIn(text).sort()).toEqual(names);
  });

  it.each([
    'Das steht in Punkt G. des Vertrags.',
    'Sie nahm Vitamin C. Es half.',
    'Das war Plan B. Danach kam nichts mehr.',
  ])('is nobody without an introduction: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('may be the middle of a name', () => {
    expect(namesIn('Es kam auch der Erfinder Hollis K. Marwell.')).toEqual(['Hollis K. Marwell']);
  });
});

describe('speech of somebody with one letter', () => {
  it.each([
    ['indirect', 'Gerda L. kommt spät. L. sagt, sie habe sich verlaufen.', 'L.'],
    // The letter stands for a preposition, too.
    ['direct', 'Herr V. kommt spät. „Es hat geschneit“, sagt V. leise.', 'V.'],
  ] as const)('%s: %s', (kind, text, mention) => {
    expect(quotesOf(kind, text).map(({ speaker }) => speaker)).toEqual([mention]);
  });
});

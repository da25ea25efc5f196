import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';
import { FILLER } from '../people-of.ts';

const namesIn = (...paragraphs: string[]) =>
  analyse(articleOf(...paragraphs), DATA).people.map(({ name }) => name);

describe('a name', () => {
  it('does not begin in one paragraph and end in the next', () => {
    expect(namesIn('Das sagte auch Anna', 'Moser kam am Montag.')).not.toContain('Anna Moser');
    expect(namesIn('Karl', 'Mch')).not.toContain('Karl Mch');
  });

  it('of a body does not begin in one paragraph and end in the next', () => {
    const { entities } = analyse(articleOf('Das prüft das Archiv', `Riad. Es wird gewählt. ${FILLER}`), DATA);
    expect(entities.map(({ name }) => name)).toContain('Riad');
  });

  it('behind "constructor" has a gender all the same', () => {
    const [person] = analyse(articleOf('Auch constructor Anna Brandl sagte, es gehe.'), DATA).people;
    expect(person?.gender).toBe('female');
  });

  it.each([
    ['Hans Obermutter fährt im Herbst wieder heim.', 'Hans Obermutter'],
    ['Der Trainer lobte Andreas Kleinbauer.', 'Andreas Kleinbauer'],
  ])('holds a noun for people behind a given name in -s: %s', (sentence, name) => {
    expect(namesIn(sentence, FILLER)).toContain(name);
  });

  it.each(['Andreas Trainerin kam am Montag nicht.', 'Wemmers Sprecherin kam am Montag nicht.'])(
    'holds no noun that belongs to its bearer: %s',
    (sentence) => {
      expect(namesIn(sentence, FILLER).join()).not.toMatch(/in$/);
    },
  );
});

describe('a degree', () => {
  it('is written small, and no given name', () => {
    expect(namesIn('Das sagte Phil Bergmann.', 'Dr. phil. Anna Moser schwieg.', FILLER)).toEqual([
      'Phil Bergmann',
      'Anna Moser',
    ]);
  });
});

describe('what is no name beside one', () => {
  it('is an unknown word behind an article, where the person is named in full', () => {
    const paragraph = 'Man stimmt dem Grantlern Hollender ungern zu.';
    expect(namesIn('Kevin Hollender schweigt.', paragraph, FILLER)).toEqual(['Kevin Hollender']);
    expect(namesIn('Kevin Hollender schweigt.', 'Seine Frau Anna Hollender kam.', FILLER)).toEqual([
      'Kevin Hollender',
      'Anna Hollender',
    ]);
  });
});

describe('a surname in -s', () => {
  it('keeps its -s where it stands somewhere in no genitive', () => {
    const behindNoun = 'Hinter Edelhelfer Anton Bottas kam nur der Vierte ins Ziel.';
    expect(namesIn(behindNoun, 'Man bat ihn, Bottas zu schonen.')).toEqual(['Anton Bottas']);
    expect(namesIn('Alle lobten die Rede Anton Bottas.', 'Wegen Bottas kam niemand.')).toEqual([
      'Anton Botta',
    ]);
  });
});

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
});

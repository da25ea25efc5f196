import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/people/names.ts';
import { gatherPeople } from '../../../analysis/people/people.ts';
import { cutSentences } from '../../../analysis/sentences.ts';
import { articleOf } from '../../article-of.ts';
import { MODEL } from '../../model.ts';

function peopleOf(...paragraphs: string[]) {
  const article = articleOf(...paragraphs);
  const text = cutSentences(article);
  return gatherPeople(text, findNames(text, MODEL)).map(({ name, roles, gender, mentions }) => ({
    name,
    roles,
    gender,
    mentions: mentions.map(({ span, kind }) => `${kind}: ${article.text.slice(span.start, span.end)}`),
  }));
}

describe('gatherPeople', () => {
  it('joins full name, surname and genitive into one person', () => {
    const [person, ...others] = peopleOf(
      'Martin Stallhuber kam spät.',
      'Stallhubers Zug fiel aus. Stallhuber fluchte.',
    );
    expect(others).toEqual([]);
    expect(person?.mentions).toEqual(['name: Martin Stallhuber', 'name: Stallhubers', 'name: Stallhuber']);
  });

  it('keeps two people with one surname apart', () => {
    const people = peopleOf('Anna Kreilinger und Tobias Kreilinger kamen gemeinsam.');
    expect(people.map(({ name }) => name)).toEqual(['Anna Kreilinger', 'Tobias Kreilinger']);
  });

  const ROLES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'Der norwegische Außenminister Jonas Lindqvist reist ab.',
      'Jonas Lindqvist',
      ['norwegischer Außenminister'],
    ],
    ['Man traf den ehemaligen Präsidenten Boris Halloran.', 'Boris Halloran', ['ehemaliger Präsident']],
    ['Lea Brunnthaler, Grazer Polizeisprecherin, schwieg.', 'Lea Brunnthaler', ['Grazer Polizeisprecherin']],
    [
      'Emil Sandgruber ist Leiter der Abteilung Wasserbau.',
      'Emil Sandgruber',
      ['Leiter der Abteilung Wasserbau'],
    ],
    ['Clara Weidinger (SPÖ) sprach zuerst.', 'Clara Weidinger', []],
  ];
  it.each(ROLES)('%s', (sentence, name, roles) => {
    expect(peopleOf(sentence)).toMatchObject([{ name, roles }]);
  });

  it('links a role to the one person who holds it', () => {
    const [person] = peopleOf(
      'Ministerin Clara Weidinger trat zurück.',
      'Gründe nannte die Ministerin keine.',
    );
    expect(person?.mentions).toContain('role: Ministerin');
    expect(person?.gender).toBe('female');
  });

  it('does not list the authors', () => {
    const article = {
      ...articleOf('Clara Weidinger war dabei.'),
      authors: [{ name: 'Clara Weidinger', place: null }],
    };
    const text = cutSentences(article);
    expect(gatherPeople(text, findNames(text, MODEL))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/names.ts';
import { gatherPeople } from '../../../analysis/reference/people.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

function peopleOf(...paragraphs: string[]) {
  const article = articleOf(...paragraphs);
  const text = annotateTokens(article, DATA);
  return gatherPeople(text, findNames(text, DATA.names)).map(({ name, roles, gender, mentions }) => ({
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

  it('takes no pronoun for somebody who is only compared with', () => {
    const people = peopleOf(
      'Jens Haller steht am Pult. Weniger laut als einst Klaus Brandt greift er sie an.',
    );
    const pronounsOf = (name: string) =>
      people
        .find((person) => person.name === name)
        ?.mentions.filter((mention) => mention.startsWith('pronoun'));
    expect(pronounsOf('Klaus Brandt')).toEqual([]);
    expect(pronounsOf('Jens Haller')).toEqual(['pronoun: er']);
  });

  it('takes no pronoun for somebody where a thing opens the sentence, but where a person does', () => {
    const [doctor] = peopleOf('Rolf Kessler kam dazu. Der Schnitt muss tief sein, er blutet noch.');
    expect(doctor?.mentions).toEqual(['name: Rolf Kessler']);
    const [other] = peopleOf('Rolf Kessler kam dazu. Am Abend war der Schnitt genäht, er ging heim.');
    expect(other?.mentions).toContain('pronoun: er');
  });

  it('tells people of one surname by the address in front', () => {
    const [anna, karl] = peopleOf('Anna Wimmer kam mit Karl Wimmer. Frau Wimmer las, Herr Wimmer schlief.');
    expect(anna?.mentions).toContain('name: Wimmer');
    expect(anna?.mentions).toHaveLength(2);
    expect(karl?.mentions).toHaveLength(2);
  });

  it('takes whose view it is for somebody who is named like a town, and a town for a town', () => {
    const [horn] = peopleOf('Thomas Horn lehnt das ab.', 'Nach Ansicht von Horn ist die Wiese klein.');
    expect(horn?.mentions).toEqual(['name: Thomas Horn', 'name: Horn']);
    const [other] = peopleOf('Thomas Horn lehnt das ab.', 'Man fuhr von Horn nach Wien.');
    expect(other?.mentions).toEqual(['name: Thomas Horn']);
  });

  it('takes a bare surname for the one of two whom the article named first', () => {
    const [lena, paul] = peopleOf(
      'Lena Kogler baut Orgeln.',
      'Ihr Bruder Paul Kogler führt die Werkstatt.',
      'Kogler lernte in Wien, Koglers erste Orgel steht in Graz.',
    );
    expect(lena?.mentions).toEqual(['name: Lena Kogler', 'name: Kogler', 'name: Koglers']);
    expect(paul?.mentions).toEqual(['name: Paul Kogler']);
  });

  it('but for the other one in the paragraph that names him', () => {
    const [lena, paul] = peopleOf(
      'Lena Kogler baut Orgeln.',
      'Ihr Bruder Paul Kogler führt die Werkstatt. Kogler rechnet dort auch ab.',
    );
    expect(lena?.mentions).toEqual(['name: Lena Kogler']);
    expect(paul?.mentions).toEqual(['name: Paul Kogler', 'name: Kogler']);
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
    ['Man sah Clara Weidinger vom Podium aus winken.', 'Clara Weidinger', []],
    ['Dafür wirbt Verkehrslandesrätin Olga Steinmair.', 'Olga Steinmair', ['Verkehrslandesrätin']],
    ['Es sprach der Abgeordnete Jakob Perner.', 'Jakob Perner', ['Abgeordneter']],
    [
      'Dazu Emil Sandgruber, der Obmann der Initiative "Rettet den Teich".',
      'Emil Sandgruber',
      ['Obmann der Initiative "Rettet den Teich"'],
    ],
  ];
  it.each(ROLES)('%s', (sentence, name, roles) => {
    expect(peopleOf(sentence)).toMatchObject([{ name, roles }]);
  });

  it('takes a description that opens the next sentence for the one person of the sentence before', () => {
    const [person] = peopleOf(
      'Es wird spannend, sagte Agim Kurtaj. Der beste deutsche Boxer steigt am Samstag in den Ring.',
    );
    expect(person?.roles).toEqual(['bester deutscher Boxer']);
    expect(person?.mentions).toEqual(['name: Agim Kurtaj', 'role: beste deutsche Boxer']);
  });

  it('links nobody where two people hold the role', () => {
    const people = peopleOf(
      'Ministerin Clara Weidinger und Ministerin Ida Brugger kamen.',
      'Dann ging die Ministerin.',
    );
    expect(
      people.flatMap(({ mentions }) => mentions).filter((mention) => mention.startsWith('role')),
    ).toEqual([]);
  });

  it('links er and sie where one person of the gender is near', () => {
    const [man] = peopleOf('Emil Sandgruber zögerte. Er habe Angst, sagte er.');
    expect(man?.mentions).toEqual(['name: Emil Sandgruber', 'pronoun: Er', 'pronoun: er']);
    const two = peopleOf('Emil Sandgruber traf Tobias Kreilinger. Er war müde.');
    expect(two.flatMap(({ mentions }) => mentions)).not.toContain('pronoun: Er');
  });

  it('joins a second name that the text announces', () => {
    const people = peopleOf('Verurteilt wurde Mirko Santic alias Abu Nour. Abu Nour legte Berufung ein.');
    expect(people.map(({ name }) => name)).toEqual(['Mirko Santic']);
  });

  it('leaves out photographers and what is named after people', () => {
    const people = peopleOf('Das Bündnis Sahra Wagner verlor. Foto: Ina Wolfram/dpa');
    expect(people).toEqual([]);
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
    const text = annotateTokens(article, DATA);
    expect(gatherPeople(text, findNames(text, DATA.names))).toEqual([]);
  });

  it('knows an initial with its point and without it for one', () => {
    expect(
      peopleOf('Hier saß Josef S. aus Jena.', 'Josef S: Nein, lange nicht.').map(({ name }) => name),
    ).toEqual(['Josef S.']);
  });

  it('takes no house named after somebody for one, in the genitive neither', () => {
    expect(peopleOf('Die Pavillons des dortigen Otto-Wagner-Spitals werden umgebaut.')).toEqual([]);
  });

  it('takes no signature for somebody of the story', () => {
    const story = 'Es regnete lange. Niemand kam. Der Bus blieb leer. Alle warteten.';
    expect(peopleOf('Alles neu', 'Lea Brandt und Jan Holm / Tagblatt', story)).toEqual([]);
    expect(peopleOf('Alles neu', `${story} (Lea Brandt, 18.12.2017)`)).toEqual([]);
    expect(peopleOf('Alles neu', 'Lea Brandt', `${story} Brandt lachte.`)).toHaveLength(1);
    expect(peopleOf('Alles neu', `${story} Auch Lea Brandt kam.`)).toHaveLength(1);
  });
});

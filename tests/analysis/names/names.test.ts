import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/names.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

function namesIn(text: string): string[] {
  const names = findNames(annotateTokens(articleOf(text), DATA), DATA.names);
  return names.map(({ class: kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

const peopleIn = (text: string): string[] =>
  namesIn(text).flatMap((name) => (name.startsWith('person ') ? [name.slice('person '.length)] : []));

/** Sentences with all their names. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ministerin Roswitha Quandl (SPÖ) reist nach Wien.',
    ['person Roswitha Quandl', 'organisation SPÖ', 'place Wien'],
  ],
  ['Dr. Emil Sandgruber und Mag. Lea Holm schwiegen.', ['person Emil Sandgruber', 'person Lea Holm']],
  [
    'Der Emir Hamad bin Khalifa sprach mit Ursula von der Heyden.',
    ['person Hamad bin Khalifa', 'person Ursula von der Heyden'],
  ],
  [
    'Man attackiert den Bundespräsidenten Alexander Van der Ellen aufgrund der Ermittlungen.',
    ['person Alexander Van der Ellen'],
  ],
  ['Kreml-Sprecher Arkadi Sobolew dementierte.', ['person Arkadi Sobolew']],
  ['Der Wiener Lukas Brandner gewann.', ['person Lukas Brandner']],
  ['Angeklagt ist Ronald K. aus Linz.', ['person Ronald K.', 'place Linz']],
  ['Im Sprint gewann der Norweger Johannes Amundsen Bø das Rennen.', ['person Johannes Amundsen Bø']],
  ['Die Rede des Kommissionspräsidenten Hollerer hält an.', ['person Hollerer']],
  ['Laut Johanna Rendl-Mayer fehlt das Geld.', ['person Johanna Rendl-Mayer']],
  ['„Das ist neu“, sagte die Vorsitzende Constanze Kurz gestern.', ['person Constanze Kurz']],
  [
    'Das kritisiert der Vorsitzende der Reitervereinigung, Malte Sieger, seit Jahren.',
    ['person Malte Sieger'],
  ],
  ['Herr Doktor Krems, Sie haben Tennis gespielt.', ['person Krems']],
];

/** Sentences in which nobody is named. */
const NOBODY: readonly string[] = [
  'Der Bauer verkaufte seinen Hof.',
  'Kurz vor Mitternacht brach das Feuer aus.',
  'Die Merkel-Regierung zögerte.',
  'Im Mai und August regnete es viel.',
  'Frag deinen Arzt nach Vitamin D.',
  'Eine Frau Anfang fünfzig fragt den Herrn Pfarrer.',
];

/** Things that bear the name of a person, and people who stand beside such a thing. */
const NAMED_AFTER_SOMEBODY: readonly string[] = [
  'Die Mittelschule Franz Jonas wird im Sommer renoviert.',
  'Der Erfolg der Hans Steiner Sportmittelschule freut alle.',
  'Geboren wurde das Kind in der Klinik Maria Hilf.',
  'Gestern hat die Fähre Peter Pan abgelegt.',
  'Der Hafen von Maria Wörth ist klein.',
  'Der Gemeinderat von Waldbach hat den Plan beschlossen.',
  'Den Karl Renner Preis bekam ein Verein.',
];
const BESIDE_SUCH_THINGS: readonly (readonly [string, string])[] = [
  ['Die Schule, sagt Karl Huber, wird im Sommer renoviert.', 'Karl Huber'],
  ['Das sagte der Leiter der Klinik Karl Huber am Montag.', 'Karl Huber'],
  ['In der Schule sagte Anna Berger Preise für alle zu.', 'Anna Berger'],
  ['Peter von Waldbach lebt. Das Haus von Waldbach steht leer.', 'Peter von Waldbach'],
  ['Karl Huber klagt. Bekannt wurde, dass die Klinik Karl Huber entließ.', 'Karl Huber'],
  ['Er wusste, dass der Preis Karl Huber gehört.', 'Karl Huber'],
  ['Das Haus steht in der Nähe von Anna Berger.', 'Anna Berger'],
  ['Das Bild von Anna Berger hängt im Rathaus.', 'Anna Berger'],
];

describe('findNames', () => {
  it.each(CASES)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(NOBODY)('names nobody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('knows a surname everywhere once the full name is printed', () => {
    const text =
      'Karl Bauer trat zurück. Bauer war lange im Amt. Viele mochten Bauer. Der Bauer nebenan blieb.';
    const bauer = namesIn(text).filter((name) => name.includes('Bauer'));
    expect(bauer).toEqual(['person Karl Bauer', 'person Bauer', 'person Bauer']);
  });

  it('takes a place for no person, though a mayor is named after it', () => {
    const text =
      'Der Zug aus Quellbach ist voll. Es wartet die Bürgermeisterin von Quellbach. Dort ist es kalt. Niemand klagt. In Quellbach schneit es. Der Bus kam nicht.';
    expect(peopleIn(text)).toEqual([]);
  });

  it.each(NAMED_AFTER_SOMEBODY)('takes for nobody what is named after somebody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('takes a stadium for a place, a school for a body', () => {
    expect(namesIn('Im Peter Maurer Stadion wird gespielt.')).toEqual(['place Peter Maurer Stadion']);
    expect(namesIn('Die Mittelschule Franz Jonas ist neu.')).toEqual([
      'organisation Mittelschule Franz Jonas',
    ]);
  });

  it.each(BESIDE_SUCH_THINGS)('keeps the person: %s', (text, person) => {
    expect(peopleIn(text)[0]).toBe(person);
  });
});

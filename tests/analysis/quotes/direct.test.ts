import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Sentence, quoted words, printed speaker. */
const SPEECH: readonly (readonly [string, string, string | null])[] = [
  ['„Wir kommen zu spät“, sagte die Ministerin.', 'Wir kommen zu spät', 'die Ministerin'],
  ['»Wir kommen zu spät«, sagte Anna Berger.', 'Wir kommen zu spät', 'Anna Berger'],
  ['«Wir kommen zu spät», sagte der Stadtpräsident.', 'Wir kommen zu spät', 'der Stadtpräsident'],
  ['"Wir kommen zu spät", sagte er am Montag.', 'Wir kommen zu spät', null],
  ['“Wir kommen zu spät”, sagte Huber.', 'Wir kommen zu spät', 'Huber'],
  ['„Wir kommen zu spät", freut sich Karin Moser.', 'Wir kommen zu spät', 'Karin Moser'],
  [
    'Die Sprecherin der Polizei sagte: "Wir kommen zu spät."',
    'Wir kommen zu spät.',
    'Die Sprecherin der Polizei',
  ],
  [
    'Am Dienstag erklärte der Bürgermeister: „Das Bad bleibt offen.“',
    'Das Bad bleibt offen.',
    'der Bürgermeister',
  ],
  ['„Das Bad bleibt offen“, so der Bürgermeister.', 'Das Bad bleibt offen', 'der Bürgermeister'],
  ['„Das Bad bleibt offen“, hatte Huber nach der Sitzung betont.', 'Das Bad bleibt offen', 'Huber'],
  ['Der Anwalt nannte den Bescheid „schwer erträglich“.', 'schwer erträglich', 'Der Anwalt'],
  [
    'Ausgerechnet ein Parteifreund der Ministerin stimmt nicht zu: „Das Bad bleibt offen.“',
    'Das Bad bleibt offen.',
    'ein Parteifreund der Ministerin',
  ],
  ['„Er rief ‚Halt!‘ und lief davon“, erzählt die Zeugin.', 'Er rief ‚Halt!‘ und lief davon', 'die Zeugin'],
  ['Huber sprach von einem „Signal des Aufbruchs“.', 'Signal des Aufbruchs', 'Huber'],
  ['Die Gegner bezeichneten den Plan als „Kapitulation“.', 'Kapitulation', 'Die Gegner'],
  ['Die Gegner warnten vor einer „Panik im ganzen Land“.', 'Panik im ganzen Land', 'Die Gegner'],
  ['Der „Kurier“ zitiert einen Augenzeugen: „Es war sehr laut.“', 'Es war sehr laut.', 'einen Augenzeugen'],
  ['Der Abgeordnete wird mit den Worten zitiert: „Wir sind bereit.“', 'Wir sind bereit.', 'Der Abgeordnete'],
  ['Als „freiwillige Spende“ deklarierte Karin Moser das Honorar.', 'freiwillige Spende', 'Karin Moser'],
  [
    '„Kein guter Tag für den Verein“, so Obfrau Vera Kern.',
    'Kein guter Tag für den Verein',
    'Obfrau Vera Kern',
  ],
  ['„Mit großer Freude“ hat Vera Kern auf die Wahl reagiert.', 'Mit großer Freude', 'Vera Kern'],
  ['Vera Kern nannte den Plan „Luftschloss“.', 'Luftschloss', 'Vera Kern'],
  ['Vera Kern findet das „dreist“.', 'dreist', 'Vera Kern'],
  ['Für Tom Hager ist das Leben „unerträglich“ geworden.', 'unerträglich', 'Tom Hager'],
  ['Den Ton gibt Trainerin Moser vor: „Wir spielen auf Sieg.“', 'Wir spielen auf Sieg.', 'Trainerin Moser'],
];

describe('direct speech', () => {
  it.each(SPEECH)('%s', (sentence, text, speaker) => {
    expect(quotesOf('direct', sentence)).toEqual([{ text, speaker }]);
  });

  it('gives an interrupted quotation one speaker', () => {
    expect(quotesOf('direct', '„Das Bad“, sagte Huber, „bleibt auch im Winter offen.“')).toEqual([
      { text: 'Das Bad', speaker: 'Huber' },
      { text: 'bleibt auch im Winter offen.', speaker: 'Huber' },
    ]);
  });

  it('takes several words that begin small for no name', () => {
    const said = '„Wir bauen“, sagte Vera Kern. Man halte sich beim Projekt „genau an das Ergebnis“.';
    expect(quotesOf('direct', said).map(({ text }) => text)).toEqual(['Wir bauen', 'genau an das Ergebnis']);
  });

  it('finds words in marks behind a list of names', () => {
    const said = 'Am Abend sprachen Karl Huber, Karin Moser und Eva Kern von einer „Farce“ im Stadtrat.';
    expect(quotesOf('direct', said).map(({ text }) => text)).toEqual(['Farce']);
  });

  it('is not shown as indirect speech, too', () => {
    const sentence =
      '„Alle haben unterschrieben“, schreibt Huber in einem offenen Brief, „das kann man nicht übersehen.“';
    expect(quotesOf('direct', sentence).map(({ text }) => text)).toEqual([
      'Alle haben unterschrieben',
      'das kann man nicht übersehen.',
    ]);
    expect(quotesOf('indirect', sentence)).toEqual([]);
    expect(quotesOf('indirect', 'Huber sagt, man könne das „nicht übersehen“.')).toEqual([
      { text: 'man könne das „nicht übersehen“', speaker: 'Huber' },
    ]);
  });

  it.each([
    'Die Zeitung „Neue Rundschau“ berichtete über den Fall.',
    'Der Film "Der lange Abend" startet im Mai.',
    'Das Schiff „Morgenstern“ liegt im Hafen.',
    'Der 27" Schirm steht neben dem 24" Schirm.',
    "Das ist Hans' Hut, sagt's und geht.",
    'Der warme Fallwind wird als „Föhn“ bezeichnet.',
    'Das nennt man einen „Aktiensplit“.',
    'Er sprach am Rande der Messe „YouTube“ an.',
    'Die Gruppe nennt sich „Neue Mitte“.',
    'Der „Krone“-Chef Karl Huber kam zu spät.',
    'Vera Kern freut sich über den „Silbernen Löffel“, den sie gewonnen hat.',
    'Der „5“-Chef Karl Huber kam zu spät.',
    '„Amour fou“, so der Titel des Films, läuft im Kino.',
    'Er las aus seinem Lieblingsbuch „Der Regen kommt morgen“ vor.',
    'Für Tom Hager ist das Hotel „Seeblick“ ein Zuhause.',
    'Für den Winter ist das Bad „sehr gut“ gerüstet.',
    'Auf dem Plakat (Motto: „Kunst ist für alle da“) war ein Baum.',
    '„…“, sagte Anna Moser. „?!“, sagte Karl Huber.',
  ])('no speech: %s', (sentence) => {
    expect(quotesOf('direct', sentence)).toEqual([]);
  });
});

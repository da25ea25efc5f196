import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Sentence, reported words, printed speaker. */
const REPORTED: readonly (readonly [string, string, string])[] = [
  [
    'Der Steg ist nach Mosers Worten seit Jahren morsch.',
    'Der Steg ist nach Mosers Worten seit Jahren morsch',
    'Mosers',
  ],
  [
    'Der Steg ist nach Karin Mosers Angaben seit Jahren morsch.',
    'Der Steg ist nach Karin Mosers Angaben seit Jahren morsch',
    'Karin Mosers',
  ],
  [
    'Dem Schreiben nach darf der Steg nicht mehr betreten werden.',
    'darf der Steg nicht mehr betreten werden',
    'Dem Schreiben',
  ],
  [
    'Dem Obmann der Fischer, Karl Moser, zufolge bleibt der Steg gesperrt.',
    'bleibt der Steg gesperrt',
    'Dem Obmann der Fischer, Karl Moser',
  ],
  [
    'Die Gemeinde hat nach WDR-Recherchen den Steg nie geprüft.',
    'Die Gemeinde hat nach WDR-Recherchen den Steg nie geprüft',
    'WDR-Recherchen',
  ],
  [
    'Der Steg trägt nach aktueller Zählung des Vereins 300 Gäste am Tag.',
    'Der Steg trägt nach aktueller Zählung des Vereins 300 Gäste am Tag',
    'des Vereins',
  ],
  // The phrase ends before the nominative.
  [
    'Der Wirt ist nach Meinung der Anwältin der eigentliche Schuldige.',
    'Der Wirt ist nach Meinung der Anwältin der eigentliche Schuldige',
    'der Anwältin',
  ],
  // A subordinate clause with those that hang on it
  [
    'Der Steg bleibt gesperrt, weil er laut Moser zu schwach ist, um Gäste zu tragen.',
    'weil er laut Moser zu schwach ist, um Gäste zu tragen',
    'Moser',
  ],
  // What another source says between dashes does not end the report.
  [
    'Nach Angaben der Gemeinde hat der Wirt – er war laut Moser gewarnt – den Steg trotzdem geöffnet.',
    'hat der Wirt – er war laut Moser gewarnt – den Steg trotzdem geöffnet',
    'der Gemeinde',
  ],
  // The source is inserted behind the auxiliary.
  [
    'Der Steg wurde, so Karl Moser, im Herbst um ein Geländer ergänzt, das ihn sichert.',
    'Der Steg wurde, so Karl Moser, im Herbst um ein Geländer ergänzt, das ihn sichert',
    'Karl Moser',
  ],
  // A noun behind a full name is none of it.
  [
    'Am Steg gilt nach Meinung des neuen Besitzers Anton Wemmer Vorfahrt.',
    'Am Steg gilt nach Meinung des neuen Besitzers Anton Wemmer Vorfahrt',
    'des neuen Besitzers Anton Wemmer',
  ],
  ['Nach ersten Ermittlungen der Polizei ist der Wirt geflohen.', 'ist der Wirt geflohen', 'der Polizei'],
  // What stands in a text is the text's.
  ['In dem Vertrag steht, dass der Steg gesperrt bleibt.', 'dass der Steg gesperrt bleibt', 'dem Vertrag'],
  [
    'Viele stört das Programm der Gemeinde. Dort steht: Der Steg solle gesperrt bleiben.',
    'Der Steg solle gesperrt bleiben',
    'das Programm der Gemeinde',
  ],
];

describe('sources', () => {
  it.each(REPORTED)('%s', (sentence, text, speaker) => {
    expect(quotesOf('indirect', sentence)).toEqual([{ text, speaker }]);
  });

  it.each([
    'Nach dem Essen ging Moser heim.',
    'Der Steg kostet je nach Rechnung drei oder vier Millionen Euro.',
    // After both, by neither.
    'Nach Medienberichten und lautem Protest sperrte Moser den Steg.',
    // A remark of the article's own.
    'So viel sei verraten: Der Steg hält.',
    'Doch ehe die Gäste kamen, lobte Moser den Steg.',
    'Auf dem Platz steht ein Steg.',
    'Nach Mosers Abschied war der Steg leer.',
    'Dem Hund nach lief der Wirt über den Steg.',
    'Seit dem Gutachten nach dem Sturm ist der Steg gesperrt.',
    'Seit der Debatte nach der SRF-Studie ist der Steg gesperrt.',
    // They tell who spoke, and report nothing.
    '„Der Steg hält“, betonte Moser laut Protokoll.',
    'Moser schrieb laut Protokoll: „Der Steg hält noch viele Jahre.“',
    '„Wer hilft mir hier heraus?“, habe er immer gedacht.',
  ])('nothing reported: %s', (sentence) => {
    expect(quotesOf('indirect', sentence)).toEqual([]);
  });
});

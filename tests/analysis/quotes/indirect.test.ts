import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Sentence, reported words, printed speaker. */
const REPORTED: readonly (readonly [string, string, string | null])[] = [
  ['Der Minister sagte, dass die Brücke sicher sei.', 'dass die Brücke sicher sei', 'Der Minister'],
  ['Der Minister sagte, die Brücke sei sicher.', 'die Brücke sei sicher', 'Der Minister'],
  ['Die Brücke sei sicher, sagte der Minister.', 'Die Brücke sei sicher', 'der Minister'],
  ['Laut Polizei gab es keine Verletzten.', 'gab es keine Verletzten', 'Polizei'],
  ['Einem Bericht zufolge gab es keine Verletzten.', 'gab es keine Verletzten', 'Einem Bericht'],
  ['Nach Angaben der Feuerwehr gab es keine Verletzten.', 'gab es keine Verletzten', 'der Feuerwehr'],
  ['Es gab keine Verletzten, so ein Sprecher.', 'Es gab keine Verletzten', 'ein Sprecher'],
  ['Wie die Feuerwehr mitteilte, gab es keine Verletzten.', 'gab es keine Verletzten', 'die Feuerwehr'],
  ['Der Verein kündigte an, das Stadion zu verkaufen.', 'das Stadion zu verkaufen', 'Der Verein'],
  ['Die Reporterin fragte, ob die Brücke sicher sei.', 'ob die Brücke sicher sei', 'Die Reporterin'],
  ['Huber teilte am Montag mit, er werde zurücktreten.', 'er werde zurücktreten', 'Huber'],
  [
    'Wie die Sprecherin, Karin Moser, mitteilte, gab es keine Verletzten.',
    'gab es keine Verletzten',
    'die Sprecherin, Karin Moser',
  ],
  ['In der Erklärung heißt es, die Brücke sei sicher.', 'die Brücke sei sicher', 'der Erklärung'],
  [
    'Aus Regierungskreisen verlautete, dass die Brücke gesperrt werde.',
    'dass die Brücke gesperrt werde',
    'Regierungskreisen',
  ],
  ['Karl Huber ist der Ansicht, dass die Brücke sicher ist.', 'dass die Brücke sicher ist', 'Karl Huber'],
  ['Er sagte, wer so fahre, müsse zahlen.', 'wer so fahre, müsse zahlen', null],
  ['Moser wies den Vorwurf zurück, da er falsch sei.', 'da er falsch sei', 'Moser'],
  ['Man müsse Geduld haben, findet Moser.', 'Man müsse Geduld haben', 'Moser'],
  ['Der Mann soll den Wagen gestohlen haben.', 'Der Mann soll den Wagen gestohlen haben.', null],
  ['Moser hat am Montag angekündigt, das Stadion zu verkaufen.', 'das Stadion zu verkaufen', 'Moser'],
  ['Der Trainer, der seit Mai im Amt ist, sagte, das Team sei müde.', 'das Team sei müde', 'Der Trainer'],
  ['Er stand auf und sagte, die Sitzung sei zu Ende.', 'die Sitzung sei zu Ende', null],
  ['Heuer werde es keinen Ball geben, so der Obmann.', 'Heuer werde es keinen Ball geben', 'der Obmann'],
  ['Aus Sicht der Anwältin ist das Urteil falsch.', 'ist das Urteil falsch', 'der Anwältin'],
];

describe('indirect speech', () => {
  it.each(REPORTED)('%s', (sentence, text, speaker) => {
    expect(quotesOf('indirect', sentence)).toEqual([{ text, speaker }]);
  });

  it('goes on in Konjunktiv with the speaker before', () => {
    const [, second] = quotesOf(
      'indirect',
      'Der Minister sagte, die Brücke sei sicher. Sie werde jedes Jahr geprüft.',
    );
    expect(second).toEqual({ text: 'Sie werde jedes Jahr geprüft.', speaker: 'Der Minister' });
  });

  it.each([
    'Es wäre schön, wenn es morgen regnen würde.',
    'Am Abend könnte es regnen.',
    'Der Minister kritisierte die Pläne.',
    'Hätte er gewonnen, wäre er geblieben.',
    'Als er ankam, regnete es.',
    'Es sei denn, es regnet.',
    'Der Plan dürfte scheitern.',
    'Es stellt sich die Frage, wie es weitergeht.',
    'Er dachte laut über einen Umzug nach.',
    'Die Straße wurde gesperrt, wie jedes Jahr.',
    'Die Brücke, ein Werk aus Stahl, wurde von der Stadt begrüßt.',
  ])('nothing reported: %s', (sentence) => {
    expect(quotesOf('indirect', sentence)).toEqual([]);
  });
});

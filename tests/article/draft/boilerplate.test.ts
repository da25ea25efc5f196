/** Lines that are no text, each kind beside sentences that are. */
import { describe, expect, it } from 'vitest';
import { isAfterword, isCommentsHeading, isCreditLine, isNote } from '../../../article/draft/boilerplate.ts';

interface Cases {
  readonly matching: readonly string[];
  readonly other: readonly string[];
}

const CASES: Readonly<Record<string, readonly [test: (text: string) => boolean, cases: Cases]>> = {
  'a credit': [
    isCreditLine,
    {
      matching: [
        'Foto: APA/Huber',
        'Symbolbild: Karl Maier',
        '© dpa',
        'Anna Huber/Getty Images',
        'KARL MAIER/AFP via Getty Images',
        'IMAGO / Waldbach Press',
        'picture alliance/dpa/Eva Lang',
      ],
      other: [
        'Die Agentur Getty Images verkauft das Bild nicht mehr.',
        'Imago ist das lateinische Wort für Bild, sagt Eva Lang',
        'Keystone-Kops-Filme laufen im Hallenbad bis Sonntag.',
      ],
    },
  ],
  'a button or a label': [
    isNote,
    {
      matching: [
        'Artikel anhören',
        'Link kopieren',
        'Schliessen',
        'Zu den Kommentaren springen.',
        'Nach links scrollen Nach rechts scrollen',
        'Facebook Twitter WhatsApp E-Mail Drucken',
        'Lesezeit: 4 Minuten',
        '3 Min. Lesezeit',
      ],
      other: [
        'Das Bad soll schließen',
        'Suche nach Vermissten',
        'Mehr Geld für Bäder',
        'Drucken lernt man im Museum.',
        'X und Y',
        'Die Lesezeit wird abgeschafft, sagt der Direktor.',
      ],
    },
  ],
  'a heading above comments': [
    isCommentsHeading,
    {
      matching: [
        '12 Kommentare',
        'Kommentare (3)',
        'Forum: 5 Postings',
        'Alle Leserkommentare',
        'Diskutieren Sie mit',
        'Schreiben Sie einen Kommentar',
      ],
      other: ['Kommentare aus dem Rathaus', 'Das Forum Waldbach', 'Reaktionen der Parteien', 'Kommentar'],
    },
  ],
  'a heading above other articles': [
    isAfterword,
    {
      matching: ['Meistgelesen', 'Meistgelesene Artikel', 'Ähnliche Artikel', 'Über die Autorin'],
      other: ['Mehrere Verletzte', 'Themenwechsel im Rat', 'Quellenforschung im Archiv', 'Zum Themenabend'],
    },
  ],
};

describe.each(Object.entries(CASES))('%s', (_, [test, { matching, other }]) => {
  it.each(matching)('is "%s"', (text) => {
    expect(test(text)).toBe(true);
  });
  it.each(other)('is not "%s"', (text) => {
    expect(test(text)).toBe(false);
  });
});

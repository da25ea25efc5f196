import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import type { Article, BlockKind } from '../../../article/article.ts';
import { articleOfBlocks } from '../../article-of.ts';
import { DATA } from '../../data.ts';

/** Blocks that begin with "T ", "L " or "S " are title, lead and subheading; the others are paragraphs. */
const KINDS: Readonly<Record<string, BlockKind>> = { T: 'title', L: 'lead', S: 'subheading' };

function interviewOf(...blocks: string[]): Article {
  const marked = blocks.map((block) => /^([TLS]) (.*)$/.exec(block) ?? ['', '', block]);
  const article = articleOfBlocks(
    marked.map(([, sign = '', text = '']) => [KINDS[sign] ?? 'paragraph', text]),
  );
  return { ...article, outlet: 'Der Bote', genre: 'interview' };
}

/** Speaker, printed mention and words of each quote. */
function quotesIn(article: Article): string[] {
  const printed = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return analyse(article, DATA).quotes.map(
    ({ kind, span, speaker }) =>
      `${kind} ${speaker?.name} (${speaker && printed(speaker.mention)}): ${printed(span)}`,
  );
}

const LEAD = 'L Die Försterin Anna Huber über trockene Sommer und junge Eichen.';

describe('interview', () => {
  it('with labels: the answers are the words of the one in front of them', () => {
    const article = interviewOf(
      LEAD,
      'BOTE: Frau Huber, wie geht es dem Wald?',
      'Huber: Es geht ihm schlecht. Die Fichten sterben.',
      'BOTE: Das klingt traurig.',
      'Huber: Ist es auch, oder?',
      'Aber die Eichen wachsen gut: Sie mögen es warm.',
      'BOTE: Was pflanzen Sie jetzt?',
      'Huber: Linden und Ahorn.',
      'Anna Huber leitet seit drei Jahren ein Forstamt.',
    );
    expect(quotesIn(article)).toEqual([
      'direct Anna Huber (Huber): Es geht ihm schlecht. Die Fichten sterben.',
      'direct Anna Huber (Huber): Ist es auch, oder?',
      'direct Anna Huber (Huber): Aber die Eichen wachsen gut: Sie mögen es warm.',
      'direct Anna Huber (Huber): Linden und Ahorn.',
    ]);
  });

  it('with questions as subheadings: a question in an answer belongs to it', () => {
    const article = interviewOf(
      LEAD,
      'Der Regen kam heuer spät.',
      'S Frau Huber, wie geht es dem Wald?',
      'Es geht ihm schlecht.',
      'S Woran liegt das?',
      'Woran wohl?',
      'An der Hitze.',
      'S Das klingt traurig.',
      'Ja.',
      'S Was pflanzen Sie jetzt?',
      'Linden und Ahorn.',
      'Das Gespräch führte Ida Frank.',
    );
    expect(quotesIn(article)).toEqual(
      ['Es geht ihm schlecht.', 'Woran wohl?', 'An der Hitze.', 'Ja.', 'Linden und Ahorn.'].map(
        (words) => `direct Anna Huber (Anna Huber): ${words}`,
      ),
    );
  });

  it('with questions as paragraphs: what addresses the interviewee is no answer', () => {
    const article = interviewOf(
      LEAD,
      'Frau Huber, wie geht es dem Wald?',
      'Es geht ihm schlecht.',
      'Woran liegt das?',
      'An der Hitze.',
      'Vor Hitze haben Sie ja schon lange gewarnt.',
      'Ich habe es oft gesagt.',
      'Was pflanzen Sie jetzt?',
      'Linden und Ahorn.',
    );
    expect(quotesIn(article)).toEqual(
      ['Es geht ihm schlecht.', 'An der Hitze.', 'Ich habe es oft gesagt.', 'Linden und Ahorn.'].map(
        (words) => `direct Anna Huber (Anna Huber): ${words}`,
      ),
    );
  });

  it('with two who answer: each has the answers behind the own name', () => {
    const article = interviewOf(
      'L Försterin Anna Huber und Bauer Karl Moser streiten über Wölfe.',
      'Frage: Wie viele Wölfe leben hier?',
      'Huber: Zwei.',
      'Moser: Zwei zu viel.',
      'Frage: Stören sie?',
      'Huber: Mich nicht.',
      'Frage: Und Sie?',
      'Moser: Und wie.',
    );
    expect(quotesIn(article)).toEqual([
      'direct Anna Huber (Huber): Zwei.',
      'direct Karl Moser (Moser): Zwei zu viel.',
      'direct Anna Huber (Huber): Mich nicht.',
      'direct Karl Moser (Moser): Und wie.',
    ]);
  });

  it('gives a title and what a question reminds of to the interviewee', () => {
    const article = interviewOf(
      'T „Die Fichten sterben alle“',
      LEAD,
      'DER BOTE: Wie geht es dem Wald?',
      'Antwort: Schlecht. Die Fichten sterben alle.',
      'DER BOTE: Sie haben gesagt, dass es besser wird. Moser sagt, es werde schlechter.',
      'Antwort: Nein.',
      'DER BOTE: Was pflanzen Sie jetzt?',
      'Antwort: Linden.',
    );
    expect(quotesIn(article)).toEqual([
      'direct Anna Huber (Antwort): Die Fichten sterben alle',
      'direct Anna Huber (Antwort): Schlecht. Die Fichten sterben alle.',
      'indirect Anna Huber (Sie): dass es besser wird',
      'indirect Moser (Moser): es werde schlechter',
      'direct Anna Huber (Antwort): Nein.',
      'direct Anna Huber (Antwort): Linden.',
    ]);
  });

  it('with labels only once: the others are told by their marks; no sentence with a colon is a label', () => {
    const article = interviewOf(
      'L Wir haben mit der Försterin Anna Huber über Minister Karl Moser gesprochen.',
      'Bote News: Wie geht es dem Wald?',
      'Anna Huber: Schlecht.',
      'Was sagt Moser dazu?',
      'Das weiß niemand. Deshalb lehne ich ab, was er plant.',
      'Dazu sagt Moser nur: Das wird schon.',
      'Was pflanzen Sie jetzt?',
      'Linden.',
    );
    expect(quotesIn(article)).toEqual(
      [
        'Schlecht.',
        'Das weiß niemand. Deshalb lehne ich ab, was er plant.',
        'Dazu sagt Moser nur: Das wird schon.',
        'Linden.',
      ].map((words) => `direct Anna Huber (Anna Huber): ${words}`),
    );
  });

  const ANSWERED = ['Wie geht es ihm?', 'Schlecht.', 'Woran liegt das?', 'An der Hitze.'];
  it.each([
    ['two questions only', [LEAD, ...ANSWERED]],
    ['nobody is named', ['L Ein Gespräch im Wald.', ...ANSWERED, 'Was hilft?', 'Regen.']],
    ['two are named', ['L Anna Huber trifft Karl Moser.', ...ANSWERED, 'Was hilft?', 'Regen.']],
    ['no questions', [LEAD, 'Es geht ihm schlecht.', 'Es ist die Hitze.', 'Ahorn hilft.', 'Linden auch.']],
    [
      'a few questions in a story',
      [
        LEAD,
        ...['Wer hilft?', 'Was hilft?', 'Wann?'].flatMap((question) => [
          question,
          'Der Weg ist steil.',
          'Es riecht nach Harz.',
          'Ein Specht klopft.',
          'Dann wird es still.',
        ]),
      ],
    ],
  ])('not clear: %s', (_name, blocks) => {
    expect(quotesIn(interviewOf(...blocks))).toEqual([]);
  });

  it('a story told about the one who speaks is no interview', () => {
    const article = interviewOf(
      LEAD,
      'Wie geht es dem Wald?',
      '„Es geht ihm schlecht“, sagt Huber.',
      'Woran liegt das?',
      '„Das ist die Hitze“, sagt Huber.',
      'Was hilft?',
      'Sie zeigt auf die Linden.',
    );
    expect(quotesIn(article)).toEqual([
      'direct Anna Huber (Huber): Es geht ihm schlecht',
      'direct Anna Huber (Huber): Das ist die Hitze',
    ]);
  });

  it('articles of other kinds are left alone', () => {
    const blocks = [LEAD, ...ANSWERED, 'Was hilft?', 'Regen.'];
    expect(quotesIn({ ...interviewOf(...blocks), genre: 'report' })).toEqual([]);
    expect(quotesIn(interviewOf(...blocks))).toHaveLength(3);
  });

  it('with nobody in the head: whoever is addressed by name answers; what is asked for is nobody’s', () => {
    const article = {
      ...interviewOf(
        'Es fehlt der Mut',
        'derBote.at: Herr Doktor Kranewitter, Sie haben Tennis gespielt. Wie gut?',
        'Recht gut sogar.',
        'derBote.at: Und woran ist es Ihrer Meinung nach gescheitert?',
        'Die anderen waren besser.',
        'derBote.at: Sehen Sie noch zu?',
        'Nicht alle Spiele.',
        'derBote.at: Wer gewinnt?',
        'Die Spanier.',
      ),
      genre: 'report' as const,
      outlet: null,
    };
    expect(quotesIn(article)).toEqual([
      'direct Kranewitter (Kranewitter): Recht gut sogar.',
      'direct Kranewitter (Kranewitter): Die anderen waren besser.',
      'direct Kranewitter (Kranewitter): Nicht alle Spiele.',
      'direct Kranewitter (Kranewitter): Die Spanier.',
    ]);
  });

  it('questions and answers of the paper’s own are read as any article, without what is asked', () => {
    const article = interviewOf(
      'Frage: Wie viele Flaschen wurden verkauft?',
      'Antwort: Laut Handelsverband waren es zwei Millionen. Die meisten wurden verbrannt.',
      'Frage: Ab wann gilt das neue Pfand?',
      'Antwort: Ab Jänner.',
      'Frage: Wer nimmt die Flaschen zurück?',
      'Antwort: Alle Geschäfte.',
    );
    expect(quotesIn(article)).toEqual(['indirect Handelsverband (Handelsverband): waren es zwei Millionen']);
  });

  /** The answers only, of a page that says nothing of its kind. */
  const answersIn = (...blocks: string[]): string[] =>
    quotesIn({ ...interviewOf(...blocks), genre: 'report' })
      .filter((quote) => quote.startsWith('direct'))
      .map((quote) => quote.replace(/^direct /, ''));

  it('with a mark in front of questions and a given name in front of answers of several paragraphs', () => {
    expect(
      answersIn(
        'T Eine Werkstatt für alle',
        'L Die Tischlerin Friederike Kunz über altes Holz.',
        ':: Hallo Friederike, wie bist du zum Holz gekommen?',
        'Friederike Kunz: Durch meinen Großvater.',
        'Er hatte eine Säge im Keller.',
        ':: Welche Werkzeuge nutzt Du am liebsten?',
        'Friederike: Den Hobel. Er ist leise.',
        ':: Das klingt nach viel Ruhe.',
        'Friederike: Ist es auch.',
      ),
    ).toEqual([
      'Friederike Kunz (Friederike Kunz): Durch meinen Großvater.',
      'Friederike Kunz (Friederike Kunz): Er hatte eine Säge im Keller.',
      'Friederike Kunz (Friederike): Den Hobel. Er ist leise.',
      'Friederike Kunz (Friederike): Ist es auch.',
    ]);
  });

  it('with labelled answers only: what stands between two of them is a question, with or without its mark', () => {
    expect(
      answersIn(
        'L Die Chorleiterin Ladina Moser über falsche Töne.',
        'Was tun Sie, wenn eine falsch singt?',
        'Prof. Moser: Ich höre weg.',
        'Und wenn es alle tun?',
        'Prof. Moser: Dann singe ich lauter.',
        'Das tut mir leid.',
        'Prof. Moser: Muss es nicht.',
      ),
    ).toEqual([
      'Ladina Moser (Prof. Moser): Ich höre weg.',
      'Ladina Moser (Prof. Moser): Dann singe ich lauter.',
      'Ladina Moser (Prof. Moser): Muss es nicht.',
    ]);
  });

  it('with the names of both: whoever asks and calls the other by name asks; two answers are enough', () => {
    expect(
      answersIn(
        'L Im Podcast geht es um Hochwasser.',
        'Korinna Weiss: Herr Holzer, wie hoch steht der Fluss?',
        'Christian Holzer: Na ja, einen Meter über dem Steg.',
        'S Der Steg ist aus Holz',
        'Man kann ihn abbauen.',
        'Korinna Weiss: Was ist anders als sonst?',
        'Christian Holzer: Der Schnee schmilzt früher.',
      ),
    ).toEqual([
      'Christian Holzer (Christian Holzer): Na ja, einen Meter über dem Steg.',
      'Christian Holzer (Christian Holzer): Man kann ihn abbauen.',
      'Christian Holzer (Christian Holzer): Der Schnee schmilzt früher.',
    ]);
  });

  it('with labelled questions only, of a paper nobody knows', () => {
    expect(
      answersIn(
        'L Die Ornithologin Marie Lang über Störche.',
        'MORGENPOST: Wie viele Störche brüten heuer im Tal?',
        'Elf Paare. Ich habe sie alle gesehen.',
        'MORGENPOST: Das sind mehr als im Vorjahr.',
        'Ja, um vier.',
        'MORGENPOST: Woran liegt das?',
        'An den nassen Wiesen.',
      ),
    ).toEqual(
      ['Elf Paare. Ich habe sie alle gesehen.', 'Ja, um vier.', 'An den nassen Wiesen.'].map(
        (words) => `Marie Lang (Marie Lang): ${words}`,
      ),
    );
  });

  it('with two who answer without anybody’s asking in between, and unlabelled questions', () => {
    expect(
      answersIn(
        'L Zwei, die sich nicht einig sind: Hirtin Eva Pichler und Förster Jonas Brandt.',
        'Wie viele Wölfe leben hier?',
        'Eva Pichler: Vier. Ich habe sie gesehen.',
        'Jonas Brandt: Es sind zwei.',
        'Und was soll geschehen?',
        'Pichler: Sie müssen weg.',
        'Brandt: Sie gehören hierher.',
        'Herr Brandt, verstehen Sie die Hirtin?',
        'Brandt: Ja, natürlich.',
      ),
    ).toEqual([
      'Eva Pichler (Eva Pichler): Vier. Ich habe sie gesehen.',
      'Jonas Brandt (Jonas Brandt): Es sind zwei.',
      'Eva Pichler (Pichler): Sie müssen weg.',
      'Jonas Brandt (Brandt): Sie gehören hierher.',
      'Jonas Brandt (Brandt): Ja, natürlich.',
    ]);
  });

  it('with somebody called "du", and without a label', () => {
    expect(
      answersIn(
        'T Fünf Fragen an Nora Feld',
        'Die Töpferin Nora Feld brennt Krüge.',
        'Welchen Ton nimmst du am liebsten?',
        'Roten, weil er mich an meine Kindheit erinnert.',
        'Wann hast du angefangen?',
        'Mit sechs, bei meiner Tante.',
        'Was rätst du Anfängern?',
        'Dass sie Geduld haben.',
        'Danke für das Gespräch, liebe Nora.',
      ),
    ).toEqual(
      [
        'Roten, weil er mich an meine Kindheit erinnert.',
        'Mit sechs, bei meiner Tante.',
        'Dass sie Geduld haben.',
      ].map((words) => `Nora Feld (Nora Feld): ${words}`),
    );
  });

  it('with question and answer in one paragraph, or in two lines of it', () => {
    const head = 'L Ein Gespräch mit der Biologin Ilse Hofer.';
    const turns = [
      ['Frau Hofer, warum ist das Moor wichtig?', 'Es speichert Wasser. Ich messe das seit Jahren.'],
      ['Wie viel speichert es?', 'Mehr als der See.'],
      ['Und wenn es trocken fällt?', 'Dann entweicht, was gebunden war.'],
      ['Was tun Sie dagegen?', 'Wir schließen die Gräben.'],
    ];
    const answers = turns.map(([, answer]) => `Ilse Hofer (Ilse Hofer): ${answer}`);
    expect(answersIn(head, ...turns.map((turn) => turn.join(' ')))).toEqual(answers);
    expect(answersIn(head, ...turns.map((turn) => turn.join('\n')))).toEqual(answers);
  });

  it('with labels that are paragraphs of their own', () => {
    expect(
      answersIn(
        'L Ein Gespräch mit der Biologin Ilse Hofer.',
        'Bote:',
        'Warum ist das Moor wichtig?',
        'Hofer:',
        'Es speichert Wasser.',
        'Bote:',
        'Wie viel speichert es?',
        'Hofer:',
        'Mehr als der See.',
      ),
    ).toEqual(['Ilse Hofer (Hofer): Es speichert Wasser.', 'Ilse Hofer (Hofer): Mehr als der See.']);
  });

  it('with initials, with "?" in front of what asks, and with a label now and then', () => {
    const answers = ['Mir fehlt ein Volk.', 'An den Milben.', 'Der Mai wird es zeigen.'];
    const head = 'L Imker Paul Gruber im Gespräch mit Eva Stern.';
    const withInitials = ['ES: Wie war es?', `PG: ${answers[0]}`, 'ES: Woran lag das?', `PG: ${answers[1]}`];
    expect(answersIn(head, ...withInitials, 'ES: Und jetzt?', `PG: ${answers[2]}`)).toEqual(
      answers.map((words) => `Paul Gruber (PG): ${words}`),
    );
    const asked = ['? Wie war der Winter', '? Woran lag das', '? Was kommt nun'];
    expect(answersIn(head, ...asked.flatMap((question, at) => [question, answers[at] ?? '']))).toEqual(
      answers.map((words) => `Paul Gruber (Paul Gruber): ${words}`),
    );
    expect(
      answersIn(
        head,
        'Die Biene: Haben Sie alle Völker behalten?',
        `Paul Gruber: ${answers[0]}`,
        'Woran lag das?',
        answers[1] ?? '',
        'Und?',
        'Sie sind überall.',
        'Was kommt nun auf Sie zu?',
        `Gruber: ${answers[2]}`,
      ),
    ).toEqual([
      `Paul Gruber (Paul Gruber): ${answers[0]}`,
      `Paul Gruber (Paul Gruber): ${answers[1]}`,
      'Paul Gruber (Paul Gruber): Sie sind überall.',
      `Paul Gruber (Gruber): ${answers[2]}`,
    ]);
  });

  it('takes neither credits nor the interviewer nor what stands around for answers', () => {
    expect(
      answersIn(
        'T Anna Huber über den Wald',
        'Fotocredit: Karl Bild © Verlag',
        'Ich wandere gern. Deshalb habe ich mich gefreut, dass sie im Gespräch mit Arne Puls (Waldblatt) Zeit hatte.',
        'Frau Huber, warum stirbt der Wald?',
        'Es ist mir zu heiß, und den Bäumen auch.',
        'Foto: Eva Licht',
        'Was tun Sie dagegen?',
        'Ich pflanze Linden.',
        'Wem gehört der Wald?',
        'Uns allen.',
        'Zur Person: Anna Huber leitet ein Forstamt.',
      ),
    ).toEqual(
      ['Es ist mir zu heiß, und den Bäumen auch.', 'Ich pflanze Linden.', 'Uns allen.'].map(
        (words) => `Anna Huber (Anna Huber): ${words}`,
      ),
    );
  });

  it.each([
    [
      'a list',
      [
        'L Bürgermeisterin Anna Huber lädt zum Fest.',
        'Montag: Wer singt mit? Der Chor probt.',
        'Dienstag: Der Markt öffnet um acht.',
        'Mittwoch: Wer backt?',
        'Donnerstag: Ich freue mich auf das Konzert.',
      ],
    ],
    [
      'a live ticker',
      [
        'L Anna Huber will Bürgermeisterin werden.',
        '9.05 Uhr: Wer gewinnt?',
        '9.30 Uhr: Anna Huber kommt ins Rathaus.',
        '10.00 Uhr: Und wo bleibt Karl Moser?',
        '10.15 Uhr: Moser wählt.',
      ],
    ],
    [
      'a play',
      [
        'L Die Laienbühne spielt ein Stück von Ida Frank.',
        'Hans Kurz: Grete, hast du das Brot?',
        'Grete Lang: Nein. Hast du es nicht?',
        'Hans Kurz: Ich dachte, du hast es.',
        'Grete Lang: Dann sind wir verloren. Oder?',
        'Hans Kurz: Siehst du den Mond?',
        'Grete Lang: Ich sehe nur dich.',
      ],
    ],
    [
      'minutes',
      [
        'L Protokoll vom 3. Mai',
        'Huber: Der Kindergarten braucht ein neues Dach.',
        'Moser: Woher soll das Geld kommen?',
        'Huber: Aus der Rücklage.',
        'Lang: Ich bin dagegen.',
        'Moser: Ich auch.',
      ],
    ],
    [
      'comments of readers',
      [
        'L Leserinnen und Leser über den Radweg.',
        'Anna Huber: Ich finde den Radweg gut.',
        'Karl Moser: Wer hat das bezahlt?',
        'Eva Lang: Sie haben recht, Herr Moser.',
        'Anna Huber: Wir fahren alle damit.',
        'Karl Moser: Und wer räumt den Schnee?',
      ],
    ],
    [
      'a report with questions',
      [
        'L Die Architektin Anna Huber plant ein Haus aus Lehm.',
        'Wie baut man mit Lehm?',
        'Der Lehm kommt aus der Grube am Waldrand und wird dort getrocknet.',
        'Was kostet das?',
        'Rund 3000 Euro je Quadratmeter, etwas mehr als Ziegel.',
        'Wer will darin wohnen?',
        'Drei Familien haben sich gemeldet.',
      ],
    ],
    [
      'advice in questions and answers',
      [
        'L Verbraucherschützerin Anna Huber hilft.',
        'S Was müssen Sie beachten?',
        'Sie müssen die Flasche ganz zurückbringen.',
        'S Wo bekommen Sie Ihr Geld?',
        'In jedem Geschäft.',
        'S Was kostet das Pfand?',
        '25 Cent.',
        'S Wann beginnt es?',
        'Am 1. Jänner.',
      ],
    ],
    [
      'statements, one after the other',
      [
        'L Die Trainerin Anna Huber und ihr Team nach dem Spiel.',
        'Anna Huber (Trainerin): Wir waren gut.',
        'Eva Lang (Kapitänin): Ich bin stolz.',
        'Was heißt das für die Tabelle?',
        'Ida Frank (Torfrau): Nichts.',
      ],
    ],
  ])('is not seen in %s', (_name, blocks) => {
    expect(answersIn(...blocks)).toEqual([]);
  });
});

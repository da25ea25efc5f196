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
});

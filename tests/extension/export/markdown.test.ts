import { describe, expect, it } from 'vitest';
import type { Analysis, Person, Quote, Summary } from '../../../analysis/analysis.ts';
import { findDates } from '../../../analysis/facts/dates.ts';
import { findQuantities } from '../../../analysis/facts/quantities.ts';
import { summarise } from '../../../analysis/summary/summarise.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import type { Article, BlockKind, Span } from '../../../article/article.ts';
import { annotatedMarkdown } from '../../../extension/export/markdown.ts';
import { escapeEntry, escapeMarkdown, linkTo } from '../../../extension/export/markdown-text.ts';
import { textsFor } from '../../../extension/texts/texts.ts';
import { articleOfBlocks } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const GERMAN = textsFor('de', 'de-AT');

const EMPTY: Summary = {
  textKind: 'report',
  keySentences: [],
  keyFacts: { who: [], when: [], where: [], howMuch: [] },
  outline: [],
  timeline: [],
  voices: [],
};

const PIECES: readonly (readonly [BlockKind, string])[] = [
  ['title', 'Adlerfeld baut *eine* Seilbahn'],
  [
    'paragraph',
    'Am Montag kündigte Bürgermeisterin Hanna Vogelsang den Bau der Seilbahn um 48 Millionen Euro an. ' +
      'Am 7. März 2023 soll sie fahren.',
  ],
  ['subheading', 'Kritik <b>der</b> Anrainer'],
  [
    'paragraph',
    '„Wir lassen uns das [nicht](http://boese.example) gefallen“, sagte Anrainer Emil Wagner. ' +
      '7. Dezember war der letzte Termin für Einwände gegen das Projekt der Gemeinde.',
  ],
];

const article = (rest: Partial<Article> = {}): Article => ({
  ...articleOfBlocks(PIECES),
  title: PIECES[0]?.[1] ?? '',
  ...rest,
});

const spanOf = (words: string): Span => {
  const start = article().text.indexOf(words);
  return { start, end: start + words.length };
};

/** People and quotes are given, so that only the export is tested. */
function analysisOf(annotated: Article): Analysis {
  const text = annotateTokens(annotated, DATA);
  const person = (id: string, name: string, role: string): Person => ({
    id,
    name,
    gender: 'unknown',
    roles: [role],
    mentions: [{ span: spanOf(name), kind: 'name' }],
    weight: 1,
  });
  const people = [
    person('p1', 'Hanna Vogelsang', 'Bürgermeisterin'),
    person('p2', 'Emil Wagner', 'Anrainer'),
  ];
  const speaker = {
    name: 'Emil Wagner',
    personId: 'p2',
    kind: 'person' as const,
    mention: spanOf('Emil Wagner'),
    sure: true,
    reason: 'cue' as const,
  };
  const span = spanOf('Wir lassen uns das [nicht](http://boese.example) gefallen');
  const quotes: Quote[] = [{ id: 'q1', kind: 'direct', span, speaker, cue: spanOf('sagte') }];
  const dates = findDates(text);
  const findings = { people, quotes, entities: [], dates, numbers: findQuantities(text, dates) };
  return { ...findings, summary: summarise(text, findings) };
}

const markdownOf = (
  rest: Partial<Article> = {},
  change: (analysis: Analysis) => Analysis = (same) => same,
) => {
  const annotated = article(rest);
  return annotatedMarkdown(annotated, change(analysisOf(annotated)), GERMAN);
};

describe('annotatedMarkdown', () => {
  const markdown = markdownOf({ authors: [{ name: 'Ida Frank', place: 'Graz' }] });

  it.each([
    '# Adlerfeld baut \\*eine\\* Seilbahn\n',
    'Von Ida Frank aus Graz · Zeitung · 7. Dezember 2021\n',
    '<https://zeitung.example/artikel>\n',
    '*Automatisch aus dem Artikel',
    '## Auf einen Blick\n\n- **Wer:** ',
    '48 Millionen Euro',
    '## Kernsätze\n\n1. ',
    '## Personen\n\n- **',
    '**Hanna Vogelsang**, Bürgermeisterin (',
    '### Kritik \\<b\\>der\\</b\\> Anrainer\n',
    '- **Emil Wagner**: „Wir lassen uns das \\[nicht\\](http://boese.example) gefallen“',
    '## Wer spricht\n\n- Emil Wagner █',
    '- 6\\. Dezember 2021: Am Montag kündigte Bürgermeisterin Hanna Vogelsang den …',
    '- 48 Millionen Euro: … Hanna Vogelsang den Bau der Seilbahn um 48 Millionen Euro an.',
  ])('shows %j', (part) => {
    expect(markdown).toContain(part);
  });

  it('has no empty sections', () => {
    const bare = markdownOf({ blocks: [] }, (analysis) => ({
      ...analysis,
      people: [],
      quotes: [],
      summary: EMPTY,
    }));
    expect(bare).not.toContain('##');
  });

  it('follows the language of the labels', () => {
    expect(annotatedMarkdown(article(), analysisOf(article()), textsFor('en', 'en-GB'))).toContain(
      '## Key sentences',
    );
  });

  it('says whom a leading pronoun means', () => {
    const text = article().text;
    const start = text.indexOf('sie fahren');
    const about = { pronoun: { start, end: start + 3 }, name: 'Die Seilbahn' };
    const markdown = markdownOf({}, (analysis) => ({
      ...analysis,
      summary: { ...analysis.summary, keySentences: [{ span: { start, end: start + 11 }, about }] },
    }));
    expect(markdown).toContain('1. sie \\[Die Seilbahn\\] fahren.');
  });

  it.each([
    ['commentary', 'Kommentar: Die Kernsätze geben eine Meinung wieder.'],
    ['interview', 'Interview: ohne Kernsätze'],
  ] as const)('labels the kind %s', (genre, label) => {
    expect(markdownOf({ genre })).toContain(label);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['Er sagte *nichts*', 'Er sagte \\*nichts\\*'],
    ['[Hier](javascript:alert)', '\\[Hier\\](javascript:alert)'],
    ['<script>', '\\<script\\>'],
    ['AT&amp;T &#60;', 'AT\\&amp;T \\&#60;'],
    ['zwei\n\n# Zeilen', 'zwei # Zeilen'],
    ['rot\u001b[31m', 'rot \\[31m'],
    ['Müller & Söhne kosten 3.500 €', 'Müller & Söhne kosten 3.500 €'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('escapeEntry', () => {
  it.each([
    ['7. Dezember', '7\\. Dezember'],
    ['- nein', '\\- nein'],
    ['# Titel', '\\# Titel'],
    ['+ mehr', '\\+ mehr'],
    ['175.000 Gäste', '175.000 Gäste'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeEntry(text)).toBe(escaped);
  });
});

describe('linkTo', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/x y', 'https://a.example/<b>'])(
    'links not to %s',
    (address) => {
      expect(linkTo(address)).toBe('');
    },
  );
});

/** An invented article with its annotations, for the gallery and the component tests. */
import type { Analysis, Entity, Person, Quote, QuoteKind } from '../../analysis/analysis.ts';
import type { Article, BlockKind, Span } from '../../article/article.ts';
import type { ReadingReport } from '../../article/page/draft-page.ts';

const BLOCKS: readonly (readonly [BlockKind, string])[] = [
  ['kicker', 'Hochwasserschutz'],
  ['title', 'Grünberg streitet über den Damm, den niemand vor der eigenen Tür haben will'],
  ['lead', 'Nach der dritten Flut in fünf Jahren soll das Tal eine Mauer bekommen. Die Bauern wehren sich.'],
  [
    'paragraph',
    'Bürgermeisterin Hanna Leitgeb steht am Ufer der Grün und zeigt auf eine Linie an der Hauswand. "So hoch stand das Wasser im Juni", sagt sie. Bis 2027 soll hier ein Damm von 1,4 Kilometern Länge entstehen, 38 Millionen Euro sind dafür vorgesehen.',
  ],
  [
    'paragraph',
    'Landwirt Josef Wallner sieht das anders. "Wir verlieren zwölf Hektar Ackerland, und keiner hat mit uns geredet", sagt Wallner. Der Ausgleich, den das Land anbiete, reiche nicht einmal für die Pacht.',
  ],
  ['subheading', 'Gutachten aus Graz'],
  [
    'paragraph',
    'Die Hydrologin Miriam Achleitner von der Technischen Universität Graz hat den Fluss vermessen. Ohne Damm sei in den nächsten zehn Jahren mit zwei weiteren Fluten zu rechnen, heißt es in ihrem Gutachten. "Das ist keine Meinung, das ist Statistik", sagt Achleitner.',
  ],
  [
    'paragraph',
    'Laut Landesrat Peter Kofler werde im Herbst entschieden. Ein Sprecher der Bahn teilte mit, man prüfe die Trasse.',
  ],
  ['subheading', 'Was die Nachbarn sagen'],
  [
    'paragraph',
    '"Hauptsache, es passiert endlich etwas." Am 14. März will der Gemeinderat in Grünberg abstimmen. Er habe nichts gegen Mauern, sagte Wallner, nur gegen diese.',
  ],
];

const TEXT = BLOCKS.map(([, words]) => words).join('\n\n');

export const ARTICLE: Article = {
  url: 'https://www.derstandard.at/story/3000000000001/gruenberg-streitet-ueber-den-damm',
  language: 'de-AT',
  outlet: 'Der Standard',
  title: BLOCKS[1]?.[1] ?? '',
  kicker: 'Hochwasserschutz',
  lead: BLOCKS[2]?.[1] ?? null,
  authors: [
    { name: 'Eva Lindner', place: 'Grünberg' },
    { name: 'Paul Hofer', place: null },
  ],
  publishedAt: '2026-03-02T06:00',
  modifiedAt: null,
  genre: 'report',
  truncated: false,
  text: TEXT,
  blocks: BLOCKS.map(([kind, words]) => ({ kind, span: find(words) })),
};

const PEOPLE: readonly Person[] = [
  person('p1', 'Josef Wallner', ['Landwirt'], ['Josef Wallner', 'Wallner. Der', 'Wallner, nur']),
  person('p2', 'Hanna Leitgeb', ['Bürgermeisterin'], ['Hanna Leitgeb']),
  person(
    'p3',
    'Miriam Achleitner',
    ['Hydrologin', 'Technische Universität Graz'],
    ['Miriam Achleitner', 'Achleitner.'],
  ),
  person('p4', 'Peter Kofler', ['Landesrat'], ['Peter Kofler']),
];

const WALLNER = ['Josef Wallner', 'p1'] as const;
const ACHLEITNER = ['Miriam Achleitner', 'p3'] as const;
const GUTACHTEN = 'heißt es in ihrem Gutachten';

const QUOTES: readonly Quote[] = [
  quote('q1', 'direct', 'So hoch stand das Wasser im Juni', 'sagt sie', ['Hanna Leitgeb', 'p2']),
  quote(
    'q2',
    'direct',
    'Wir verlieren zwölf Hektar Ackerland, und keiner hat mit uns geredet',
    'sagt Wallner',
    WALLNER,
  ),
  {
    ...quote(
      'q3',
      'indirect',
      'Der Ausgleich, den das Land anbiete, reiche nicht einmal für die Pacht.',
      'sagt Wallner',
      WALLNER,
    ),
    cue: null,
  },
  quote(
    'q4',
    'indirect',
    'Ohne Damm sei in den nächsten zehn Jahren mit zwei weiteren Fluten zu rechnen',
    GUTACHTEN,
    ACHLEITNER,
  ),
  quote('q5', 'direct', 'Das ist keine Meinung, das ist Statistik', 'sagt Achleitner', ACHLEITNER),
  quote('q6', 'indirect', 'werde im Herbst entschieden', 'Laut Landesrat Peter Kofler', [
    'Peter Kofler',
    'p4',
  ]),
  quote('q7', 'indirect', 'man prüfe die Trasse', 'teilte mit', ['Ein Sprecher der Bahn', null]),
  {
    ...quote('q8', 'direct', 'Hauptsache, es passiert endlich etwas.', 'Am 14.', ['', null]),
    speaker: null,
    cue: null,
  },
  quote('q9', 'indirect', 'Er habe nichts gegen Mauern', 'sagte Wallner', WALLNER),
].map(guess);

/** The speaker of the third goes on without a cue. */
function guess(quote: Quote): Quote {
  if (quote.id !== 'q3' || !quote.speaker) return quote;
  return { ...quote, speaker: { ...quote.speaker, sure: false, reason: 'continues' } };
}

/** How it would be read. */
export const REPORT: ReadingReport = { way: 'since 2019', profileFailed: false, trust: 'all' };

export const ANALYSIS: Analysis = {
  quotes: QUOTES,
  people: PEOPLE,
  entities: [
    entity('place', 'Grünberg', ['Grünberg streitet', 'Grünberg abstimmen']),
    entity('place', 'Graz', ['Graz', 'Graz hat']),
    entity('organisation', 'Technische Universität Graz', ['Technischen Universität Graz']),
  ],
  numbers: [
    { span: find('1,4 Kilometern'), value: 1.4, unit: 'km', counted: null },
    { span: find('38 Millionen Euro'), value: 38_000_000, unit: '€', counted: null },
    { span: find('zwölf Hektar'), value: 12, unit: 'ha', counted: 'Ackerland' },
  ],
  dates: [
    { span: find('14. März'), iso: '2026-03-14' },
    { span: find('2027'), iso: '2027' },
  ],
  summary: {
    textKind: 'report',
    keySentences: [
      { span: find('Nach der dritten Flut in fünf Jahren soll das Tal eine Mauer bekommen.'), about: null },
      {
        span: find(
          'Bis 2027 soll hier ein Damm von 1,4 Kilometern Länge entstehen, 38 Millionen Euro sind dafür vorgesehen.',
        ),
        about: null,
      },
      {
        span: find('Er habe nichts gegen Mauern, sagte Wallner, nur gegen diese.'),
        about: { pronoun: find('Er habe', 2), name: 'Josef Wallner' },
      },
    ],
    keyFacts: {
      who: ['Josef Wallner', 'Hanna Leitgeb', 'Miriam Achleitner'],
      when: [{ span: find('14. März'), iso: '2026-03-14' }],
      where: [entity('place', 'Grünberg', ['Grünberg abstimmen']), entity('place', 'Graz', ['Graz hat'])],
      howMuch: [
        { span: find('38 Millionen Euro'), value: 38_000_000, unit: '€', counted: null },
        { span: find('zwölf Hektar'), value: 12, unit: 'ha', counted: 'Ackerland' },
      ],
    },
    outline: [
      {
        heading: null,
        leadingSentence: find('Nach der dritten Flut in fünf Jahren soll das Tal eine Mauer bekommen.'),
        speakers: ['Hanna Leitgeb', 'Josef Wallner'],
      },
      {
        heading: find('Gutachten aus Graz'),
        leadingSentence: null,
        speakers: ['Miriam Achleitner', 'Peter Kofler'],
      },
      { heading: find('Was die Nachbarn sagen'), leadingSentence: null, speakers: ['Josef Wallner'] },
    ],
    timeline: [
      { span: find('14. März'), iso: '2026-03-14' },
      { span: find('2027'), iso: '2027' },
    ],
    voices: [
      { personId: 'p1', name: 'Josef Wallner', directWords: 11, indirectWords: 16 },
      { personId: 'p3', name: 'Miriam Achleitner', directWords: 7, indirectWords: 13 },
      { personId: 'p2', name: 'Hanna Leitgeb', directWords: 7, indirectWords: 0 },
      { personId: null, name: null, directWords: 5, indirectWords: 0 },
      { personId: null, name: 'Ein Sprecher der Bahn', directWords: 0, indirectWords: 4 },
      { personId: 'p4', name: 'Peter Kofler', directWords: 0, indirectWords: 4 },
    ],
  },
};

/** The first occurrence of some words, or the first part of them where only so many characters are wanted. */
function find(words: string, length = words.length): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the invented article`);
  return { start, end: start + length };
}

function person(id: string, name: string, roles: string[], mentions: string[]): Person {
  const spans = mentions.map((words) => find(words, words.search(/[.,]|$/)));
  return {
    id,
    name,
    gender: 'unknown',
    roles,
    mentions: spans.map((span) => ({ span, kind: 'name' })),
    weight: 1,
  };
}

/** @param announced cue and mention as printed, parted by the first space: "sagt sie", "Laut Landesrat Peter Kofler" */
function quote(
  id: string,
  kind: QuoteKind,
  words: string,
  announced: string,
  [name, personId]: readonly [name: string, personId: string | null],
): Quote {
  const span = find(words);
  const around = find(announced);
  const cue = { start: around.start, end: around.start + announced.indexOf(' ') };
  const mention = { start: cue.end + 1, end: around.end };
  return {
    id,
    kind,
    span,
    speaker: { name, personId, kind: personId ? 'person' : 'role', mention, sure: true, reason: 'cue' },
    cue,
  };
}

function entity(kind: Entity['kind'], name: string, mentions: string[]): Entity {
  return {
    kind,
    name,
    mentions: mentions.map((words) => ({ span: find(words, words.split(' ')[0]?.length) })),
  };
}

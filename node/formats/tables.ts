/** Analyses as tables for spreadsheets and statistics: one row a quote, or one row a person of an article. */
import papaparse from 'papaparse';
import type { Analysis, Quote } from '../../analysis/analysis.ts';
import { type Article, textOf } from '../../article/article.ts';
import { quotedWords } from '../../extension/export/cite-quote.ts';

/** Columns keep their names and their order in all languages: programs go by them. */
const QUOTE_COLUMNS = [
  'article',
  'title',
  'date',
  'outlet',
  'section',
  'speaker',
  'role',
  'gender',
  'speaker_kind',
  'kind',
  'certain',
  'words',
  'quote',
  'cue',
  'start',
  'end',
] as const;
const PERSON_COLUMNS = [
  'article',
  'title',
  'date',
  'outlet',
  'person',
  'role',
  'gender',
  'mentions',
  'quotes',
  'words',
] as const;

type Row<Columns extends readonly string[]> = Readonly<Record<Columns[number], string | number>>;
/** One quote. "gender" is the grammatical gender as the text shows it; "section" is the subheading it stands under. */
export type QuoteRow = Row<typeof QUOTE_COLUMNS>;
export type PersonRow = Row<typeof PERSON_COLUMNS>;

interface Annotated {
  readonly article: Article;
  readonly analysis: Analysis;
}

export function quoteRows({ article, analysis }: Annotated): QuoteRow[] {
  return analysis.quotes.map((quote) => {
    const { speaker, kind, cue, span } = quote;
    const person = analysis.people.find(({ id }) => id === speaker?.personId);
    return {
      ...columnsOf(article),
      section: sectionOf(article, analysis, quote),
      speaker: person?.name ?? speaker?.name ?? '',
      role: person?.roles.join('; ') ?? '',
      gender: person?.gender ?? '',
      speaker_kind: speaker?.kind ?? '',
      kind: kind === 'direct' ? 'direct' : 'reported',
      certain: speaker ? (speaker.sure ? 'yes' : 'no') : '',
      words: countWords(textOf(article, span)),
      quote: quotedWords(article, quote),
      cue: cue ? textOf(article, cue) : '',
      start: span.start,
      end: span.end,
    };
  });
}

export function personRows({ article, analysis }: Annotated): PersonRow[] {
  return analysis.people.map(({ id, name, roles, gender, mentions }) => {
    const quotes = analysis.quotes.filter(({ speaker }) => speaker?.personId === id);
    return {
      ...columnsOf(article),
      person: name,
      role: roles.join('; '),
      gender,
      mentions: mentions.length,
      quotes: quotes.length,
      words: quotes.reduce((sum, { span }) => sum + countWords(textOf(article, span)), 0),
    };
  });
}

const columnsOf = ({ url, title, publishedAt, outlet }: Article) => ({
  article: url,
  title,
  date: publishedAt ?? '',
  outlet: outlet ?? '',
});

function sectionOf(article: Article, { summary }: Analysis, { span }: Quote): string {
  const above = summary.outline.findLast(({ heading }) => heading !== null && heading.end <= span.start);
  return above?.heading ? textOf(article, above.heading) : '';
}

const countWords = (text: string): number => text.match(/\p{L}[\p{L}\p{N}’'-]*|\p{N}+/gu)?.length ?? 0;

/** Which rows a table is made of. */
const TABLES = {
  csv: { columns: QUOTE_COLUMNS, rowsOf: quoteRows },
  'people-csv': { columns: PERSON_COLUMNS, rowsOf: personRows },
} as const;
export type TableName = keyof typeof TABLES;

/** The line of column names, after RFC 4180. */
export const headerOf = (table: TableName): string => `${TABLES[table].columns.join(',')}\r\n`;

/** The rows of one article, after RFC 4180; a page brings no formula into somebody's spreadsheet. */
export function linesOf(table: TableName, annotated: Annotated): string {
  const { columns, rowsOf } = TABLES[table];
  const data = rowsOf(annotated).map((row) => columns.map((column) => Reflect.get(row, column)));
  return data.length === 0 ? '' : `${papaparse.unparse(data, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

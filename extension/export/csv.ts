/** The quotes as a table after RFC 4180, one a line, for spreadsheets. */
import { unparse } from 'papaparse';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import { evidenceOf } from '../evidence.ts';
import type { Texts } from '../texts/say.ts';
import { quotedWords } from './cite-quote.ts';

/** Spreadsheets take a table without it for one in the code page of their system. */
const BYTE_ORDER_MARK = '\uFEFF';

export function quotesAsCsv(article: Article, { quotes, people }: Analysis, { say }: Texts): string {
  const fields = [
    say('columnSpeaker'),
    say('columnRole'),
    say('columnAge'),
    say('columnAffiliation'),
    say('columnCertain'),
    say('columnKind'),
    say('columnWords'),
    say('columnEvidence'),
  ];
  const data = quotes.map((quote) => {
    const { speaker, kind } = quote;
    const person = people.find(({ id }) => id === speaker?.personId);
    return [
      speaker ? (person?.name ?? speaker.name) : '',
      person?.roles.join(', ') ?? '',
      person?.age ?? '',
      person?.affiliation ?? '',
      speaker ? say(speaker.sure ? 'yes' : 'no') : '',
      say(kind === 'direct' ? 'kindDirect' : 'kindIndirect'),
      quotedWords(article, quote),
      evidenceOf(article, quote, say) ?? '',
    ];
  });
  // A page must not bring a formula into somebody's spreadsheet.
  const table = unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

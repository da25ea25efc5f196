import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { quotesAsCsv } from '../../../extension/export/csv.ts';
import { textsFor } from '../../../extension/texts/texts.ts';
import { ANALYSIS, ARTICLE } from '../../../tools/gallery/invented-article.ts';

const german = textsFor('de', 'de-AT');

describe('the quotes as a table', () => {
  const table = quotesAsCsv(ARTICLE, ANALYSIS, german);
  const { data, errors } = Papa.parse<string[]>(table, { skipEmptyLines: true });

  it('are one line each, with speaker, role, age, party, certainty, kind, words and evidence', () => {
    expect(errors).toEqual([]);
    expect(data).toHaveLength(ANALYSIS.quotes.length + 1);
    expect(data[1]).toEqual([
      'Hanna Leitgeb',
      'Bürgermeisterin',
      '',
      '',
      'ja',
      'Direkt',
      '„So hoch stand das Wasser im Juni“',
      '‚sagt sie‘',
    ]);
    expect(data[3]?.slice(0, 6)).toEqual(['Josef Wallner', 'Landwirt', '', '', 'nein', 'Indirekt']);
  });

  it('keep age and party apart from the roles', () => {
    const people = ANALYSIS.people.map((person) => ({ ...person, age: 47, affiliation: 'SPÖ' }));
    const { data: rows } = Papa.parse<string[]>(quotesAsCsv(ARTICLE, { ...ANALYSIS, people }, german));
    expect(rows[0]?.slice(0, 4)).toEqual(['Wer', 'Rolle', 'Alter', 'Partei oder Klub']);
    expect(rows[1]?.slice(0, 4)).toEqual(['Hanna Leitgeb', 'Bürgermeisterin', '47', 'SPÖ']);
  });

  it('end in line breaks after RFC 4180, and put commas into quotation marks', () => {
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(table.endsWith('\r\n')).toBe(true);
    expect(table).toContain('"„Wir verlieren zwölf Hektar Ackerland, und keiner hat mit uns geredet“"');
  });

  it('bring no formula into a spreadsheet', () => {
    const speaker = { ...ANALYSIS.quotes[6]?.speaker, name: '=HYPERLINK("https://x.example")' };
    const quotes = ANALYSIS.quotes.map((quote) => ({ ...quote, speaker: speaker as typeof quote.speaker }));
    const hostile = quotesAsCsv(ARTICLE, { ...ANALYSIS, quotes, people: [] }, german);
    expect(hostile).not.toMatch(/(?:^|,)"?=/m);
  });
});

/** How a report puts articles together: by outlet, and by time. */
import { describe, expect, it } from 'vitest';
import type { ReportedArticle } from '../../node/report/reported-article.ts';
import { byOutlet, numbered, periodsOf } from '../../node/report/tally.ts';

const article = (outlet: string, date: string): ReportedArticle => ({
  title: '',
  url: null,
  outlet,
  date,
  quotes: [],
});
const countsOf = (groups: ReadonlyMap<string, readonly unknown[]>) =>
  [...groups].map(([name, own]) => [name, own.length]);

describe('outlets', () => {
  it('are one where only capitals, blanks and marks differ, and stand by their articles', () => {
    const articles = numbered([
      article('Bote', ''),
      article('DER TAG', ''),
      article('derTag', ''),
      article('Der Tag', ''),
      article('', ''),
      article('', ''),
    ]);
    const counts = countsOf(byOutlet(articles));
    expect(counts.map(([, count]) => count)).toEqual([3, 2, 1]);
    expect(String(counts[0]?.[0]).toLowerCase().replace(' ', '')).toBe('dertag');
    expect(counts.slice(1).map(([name]) => name)).toEqual(['', 'Bote']);
  });
});

describe('periods', () => {
  const periods = (...dates: string[]) =>
    countsOf(periodsOf(numbered(dates.map((date) => article('Bote', date)))));

  it('are days within two months, those without an article among them', () => {
    expect(
      periods('2026-03-04T10:00:00+01:00', '2026-03-02', '2026-03-02', '', '2026', '2026-13-40'),
    ).toEqual([
      ['2026-03-02', 2],
      ['2026-03-03', 0],
      ['2026-03-04', 1],
    ]);
  });

  it('are months within three years', () => {
    expect(periods('2025-11-30', '2026-02-28')).toEqual([
      ['2025-11', 1],
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 1],
    ]);
  });

  it('are years beyond', () => {
    expect(periods('2004-07-01', '2007-01-31')).toHaveLength(31);
    expect(periods('2004-07-01', '2007-08-01')).toEqual([
      ['2004', 1],
      ['2005', 0],
      ['2006', 0],
      ['2007', 1],
    ]);
  });

  it('end at the last year, whatever dates a page gives', () => {
    const all = periods('0001-01-01', '9999-12-31');
    expect(all).toHaveLength(9999);
    expect(all.at(-1)).toEqual(['9999', 1]);
  });

  it('are none without a date', () => {
    expect(periods('', 'gestern')).toEqual([]);
  });
});

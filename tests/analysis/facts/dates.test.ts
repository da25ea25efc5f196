import { describe, expect, it } from 'vitest';
import { findDates } from '../../../analysis/facts/dates.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';
import * as cases from './date-cases.ts';

const { TUESDAY, ...tables } = cases;

describe.each(Object.entries(tables))('findDates, %s', (_, table) => {
  it.each(table.map((row) => [row.text, row] as const))('%s', (text, { published = TUESDAY, dates }) => {
    const found = findDates(annotateTokens({ ...articleOf(text), publishedAt: published }, DATA));
    expect(found.map(({ span, iso }) => [text.slice(span.start, span.end), iso])).toEqual(dates);
  });
});

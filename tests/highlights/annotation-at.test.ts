import { describe, expect, it } from 'vitest';
import type { Analysis, Quote } from '../../analysis/analysis.ts';
import { annotationAt, quoteFrom, visibleIn } from '../../highlights/annotation-at.ts';
import { ANALYSIS } from '../../tools/gallery/invented-article.ts';

function quote(id: string, start: number, end: number, kind: Quote['kind'] = 'direct'): Quote {
  return { id, kind, span: { start, end }, speaker: null, cue: null };
}

const QUOTES = [quote('outer', 10, 100), quote('inner', 20, 30, 'indirect'), quote('last', 200, 210)];
const MENTION = { span: { start: 50, end: 60 }, kind: 'name' } as const;
const PRONOUN = { span: { start: 70, end: 73 }, kind: 'pronoun' } as const;
const ANNOTATED: Analysis = {
  ...ANALYSIS,
  quotes: QUOTES,
  people: [
    { id: 'p', name: 'Eva Berger', gender: 'female', roles: [], mentions: [MENTION, PRONOUN], weight: 1 },
  ],
};

describe('annotationAt', () => {
  it.each([
    [9, null],
    [10, 'outer'],
    [25, 'inner'],
    [55, 'Eva Berger'],
    [71, 'outer'],
    [99, 'outer'],
    [100, null],
  ])('at %i finds %s', (offset, expected) => {
    const found = annotationAt(ANNOTATED, offset);
    expect(found && (found.kind === 'quote' ? found.quote.id : found.person.name)).toBe(expected);
  });
});

describe('visibleIn', () => {
  const all = {
    quotes: true,
    indirect: true,
    people: true,
    places: true,
    organisations: true,
    numbers: true,
  };

  it('finds nothing in a layer that is switched off', () => {
    const layers = { ...all, keySentences: true, indirect: false, people: false };
    const visible = visibleIn(ANNOTATED, layers);
    expect(visible.quotes.map(({ id }) => id)).toEqual(['outer', 'last']);
    expect(visible.people).toEqual([]);
  });
});

describe('quoteFrom', () => {
  it.each([
    [0, 1, 'outer'],
    [10, 1, 'inner'],
    [200, 1, 'outer'],
    [200, -1, 'inner'],
    [5, -1, 'last'],
  ] as const)('from %i in direction %i leads to %s', (offset, direction, id) => {
    expect(quoteFrom(QUOTES, offset, direction)?.id).toBe(id);
  });

  it('leads nowhere without quotes', () => {
    expect(quoteFrom([], 0, 1)).toBeUndefined();
  });
});

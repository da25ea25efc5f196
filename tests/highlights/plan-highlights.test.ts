import { describe, expect, it } from 'vitest';
import type { Analysis, Mention, Person, Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import { inLayers, type PlannedHighlight } from '../../highlights/highlight.ts';
import { LAYERS, type Layer } from '../../highlights/layers.ts';
import { planHighlights } from '../../highlights/plan-highlights.ts';
import { articleOf } from '../article-of.ts';

const article = articleOf(
  '"Es wird regnen", sagt Ada Berg. Der Wirt Karl Tal hört zu. Berg bleibt.',
  'Es werde „sehr lange',
  'und heftig“ regnen.',
);

const NOTHING: Analysis = {
  quotes: [],
  people: [],
  entities: [],
  numbers: [],
  dates: [],
  summary: {
    textKind: 'report',
    keySentences: [],
    keyFacts: { who: [], when: [], where: [], howMuch: [] },
    outline: [],
    timeline: [],
    voices: [],
  },
};

const ALL_LAYERS = Object.fromEntries(LAYERS.map((layer) => [layer, true])) as Record<Layer, boolean>;

function spanOf(words: string): Span {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

const named = (words: string): Mention => ({ span: spanOf(words), kind: 'name' });

function person(id: string, ...mentions: Mention[]): Person {
  return { id, name: id, gender: 'unknown', roles: [], mentions, weight: 1 };
}

function quoteOf(words: string, personId: string | null, kind: Quote['kind'] = 'direct'): Quote {
  const speaker =
    personId === null
      ? null
      : {
          personId,
          kind: 'person' as const,
          name: personId,
          mention: spanOf('Ada Berg'),
          sure: true,
          reason: 'cue' as const,
        };
  return { id: words, kind, span: spanOf(words), speaker, cue: null };
}

const guessOf = (quote: Quote): Quote => ({
  ...quote,
  speaker: quote.speaker && { ...quote.speaker, sure: false },
});

const voiceOf = (personId: string, directWords: number) => ({
  personId,
  name: personId,
  directWords,
  indirectWords: 0,
});

function painted(
  found: Partial<Analysis>,
  layers = ALL_LAYERS,
): [string, PlannedHighlight['form'], number | null][] {
  return inLayers(planHighlights(article, { ...NOTHING, ...found }), layers).map(({ span, form, voice }) => [
    article.text.slice(span.start, span.end),
    form,
    voice,
  ]);
}

describe('planHighlights', () => {
  const quotes = [quoteOf('Es wird regnen', 'ada')];
  const people = [person('ada', named('Ada Berg')), person('karl', named('Karl Tal'))];
  const summary = { ...NOTHING.summary, voices: [voiceOf('ada', 3)] };

  it('tints a direct quote with its marks in the colour of its speaker', () => {
    expect(painted({ quotes, summary })).toEqual([['"Es wird regnen"', 'tint', 0]]);
  });

  it('leaves an unattributed quote neutral', () => {
    expect(painted({ quotes: [quoteOf('Es wird regnen', null)], summary })).toEqual([
      ['"Es wird regnen"', 'tint', null],
    ]);
  });

  it('marks what is given to a speaker by guess more lightly', () => {
    const guessed = [
      guessOf(quoteOf('Es wird regnen', 'ada')),
      guessOf(quoteOf('Es werde', 'ada', 'indirect')),
    ];
    expect(painted({ quotes: guessed, summary }).map(([, form]) => form)).toEqual([
      'guessed-tint',
      'guessed-dashes',
    ]);
  });

  it('draws dashes under reported speech and does not tint it', () => {
    const reported = quoteOf('Es werde', 'ada', 'indirect');
    expect(painted({ quotes: [reported], summary })).toEqual([['Es werde', 'dashes', 0]]);
  });

  it('marks the name of who speaks, and dots who does not', () => {
    expect(painted({ quotes, people, summary }, { ...ALL_LAYERS, quotes: false })).toEqual([
      ['Ada Berg', 'name', 0],
      ['Karl Tal', 'dots', null],
    ]);
  });

  it('marks names only, not every word that stands for a person', () => {
    const wirt: Person = person('karl', { span: spanOf('Der Wirt'), kind: 'role' });
    expect(painted({ people: [wirt] })).toEqual([]);
  });

  it('cuts what runs over several paragraphs at their borders', () => {
    const long: Quote = {
      ...quoteOf('Es wird regnen', 'ada'),
      span: { start: spanOf('sehr lange').start, end: spanOf('und heftig').end },
    };
    expect(painted({ quotes: [long], summary })).toEqual([
      ['„sehr lange', 'tint', 0],
      ['und heftig“', 'tint', 0],
    ]);
  });

  it.each(LAYERS)('paints nothing of the layer %s when it is off', (layer) => {
    const found: Partial<Analysis> = {
      quotes: [...quotes, quoteOf('Es werde', 'ada', 'indirect')],
      people,
      entities: [
        { kind: 'place', name: 'Tal', mentions: [{ span: spanOf('Tal') }] },
        { kind: 'organisation', name: 'Berg', mentions: [{ span: spanOf('Berg') }] },
      ],
      numbers: [{ span: spanOf('lange'), value: 1, unit: null, counted: null }],
      summary: { ...summary, keySentences: [{ span: spanOf('Berg bleibt.'), about: null }] },
    };
    const layersOf = (layers: Record<Layer, boolean>) =>
      new Set(
        inLayers(planHighlights(article, { ...NOTHING, ...found }), layers).map(
          (highlight) => highlight.layer,
        ),
      );
    expect(layersOf(ALL_LAYERS)).toContain(layer);
    expect(layersOf({ ...ALL_LAYERS, [layer]: false })).not.toContain(layer);
  });
});

import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../analysis/analysis.ts';
import { applyCorrections } from '../../../extension/corrections/apply-corrections.ts';
import { type Correction, nameQuote } from '../../../extension/corrections/correction.ts';
import { ANALYSIS, ARTICLE } from '../../../tools/gallery/invented-article.ts';

const { summary, ...FINDINGS } = ANALYSIS;
const { text } = ARTICLE;
const [FIRST] = FINDINGS.quotes;
if (!FIRST) throw new Error('no quotes');
const NAMED = nameQuote(text, FIRST.span);

const corrected = (...corrections: Correction[]): Findings => applyCorrections(FINDINGS, text, corrections);
const firstOf = ({ quotes }: Findings) => quotes.find(({ id }) => id === FIRST.id);

describe('a corrected analysis', () => {
  it('gives a quote to another person, for certain', () => {
    const quote = firstOf(corrected({ kind: 'speaker', speaker: 'Peter Kofler', ...NAMED }));
    expect(quote?.speaker).toMatchObject({
      name: 'Peter Kofler',
      personId: 'p4',
      kind: 'person',
      sure: true,
      reason: 'corrected',
    });
  });

  it('gives a quote to a voice that is no person, or to nobody', () => {
    const body = firstOf(corrected({ kind: 'speaker', speaker: 'Ein Sprecher der Bahn', ...NAMED }));
    expect(body?.speaker).toMatchObject({ name: 'Ein Sprecher der Bahn', personId: null, kind: 'role' });
    expect(firstOf(corrected({ kind: 'speaker', speaker: null, ...NAMED }))?.speaker).toBeNull();
  });

  it('lets the later correction count', () => {
    const quote = firstOf(
      corrected(
        { kind: 'speaker', speaker: 'Peter Kofler', ...NAMED },
        { kind: 'speaker', speaker: 'Josef Wallner', ...NAMED },
      ),
    );
    expect(quote?.speaker?.name).toBe('Josef Wallner');
  });

  it('is without what is no quote, though the text before it has grown', () => {
    const { quotes } = corrected({ kind: 'no-quote', ...NAMED, start: NAMED.start + 900 });
    expect(quotes).toHaveLength(FINDINGS.quotes.length - 1);
    expect(quotes).not.toContainEqual(FIRST);
  });

  it('is without who is no person; what they said is still said by the name', () => {
    const { people, quotes } = corrected({ kind: 'no-person', name: 'Josef Wallner' });
    expect(people.map(({ name }) => name)).not.toContain('Josef Wallner');
    const said = quotes.filter(({ speaker }) => speaker?.name === 'Josef Wallner');
    expect(said.length).toBeGreaterThan(0);
    expect(said.map(({ speaker }) => speaker?.personId)).toEqual(said.map(() => null));
  });

  it.each<Correction>([
    { kind: 'no-quote', words: 'Das steht hier nicht', start: 3 },
    { kind: 'speaker', speaker: 'Niemand Bekannter', ...NAMED },
    { kind: 'no-person', name: 'Niemand Bekannter' },
  ])('is as it was where nothing in the article is meant: %o', (correction) => {
    expect(corrected(correction)).toEqual(FINDINGS);
  });
});

import { describe, expect, it } from 'vitest';
import { chosenFindings, searchIn } from '../../extension/choose-findings.ts';
import { annotatedMarkdown } from '../../extension/export/markdown.ts';
import { FIRST_PLACE, type PanelPlace } from '../../extension/panel-place.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { ANALYSIS, ARTICLE } from '../../tools/gallery/invented-article.ts';

const found = (search: string) => searchIn(ARTICLE, ANALYSIS, search);
const chosen = (choice: Partial<PanelPlace>) =>
  chosenFindings(ARTICLE, ANALYSIS, { ...FIRST_PLACE, ...choice });
const ids = ({ quotes }: { quotes: readonly { id: string }[] }) => quotes.map(({ id }) => id);

describe('a search', () => {
  it('finds people by role, and what they say', () => {
    expect(found('hydrologin').people.map(({ name }) => name)).toEqual(['Miriam Achleitner']);
    expect(ids(found('hydrologin'))).toEqual(['q4', 'q5']);
  });

  it('finds words in quotes and facts, whatever their case', () => {
    expect(ids(found(' HEKTAR '))).toEqual(['q2']);
    expect(found('hektar').numbers).toHaveLength(1);
    expect(found('hektar').people).toEqual([]);
  });

  it('is none where nothing is sought', () => {
    expect(found('  ')).toBe(ANALYSIS);
  });
});

describe('what is taken along', () => {
  it('is everything while nothing is chosen', () => {
    expect(chosen({})).toBe(ANALYSIS);
  });

  it('is the quotes of one voice and kind, and whoever speaks in them', () => {
    const ofWallner = chosen({ voice: 'p1', kind: 'indirect' });
    expect(ids(ofWallner)).toEqual(['q3', 'q9']);
    expect(ofWallner.people.map(({ name }) => name)).toEqual(['Josef Wallner']);
    expect(ids(chosen({ voice: null }))).toEqual(['q8']);
  });

  it('says nothing about shares of the whole', () => {
    const markdown = annotatedMarkdown(ARTICLE, chosen({ voice: 'p2' }), textsFor('de', 'de-AT'));
    expect(markdown).toContain('So hoch stand das Wasser');
    expect(markdown).not.toContain('Josef Wallner');
    expect(markdown).not.toContain('%');
  });
});

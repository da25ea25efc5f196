import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../analysis/analysis.ts';
import { indexOrganisations, nameOfSpeaker } from '../../../analysis/quotes/name-speaker.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

function named(text: string, phrase: string, ...organisations: string[]): string {
  const entities = organisations.map((name): Entity => {
    const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      span: { start: index, end: index + name.length },
    }));
    return { kind: 'organisation', name, mentions };
  });
  const start = text.lastIndexOf(phrase);
  return nameOfSpeaker(indexOrganisations(annotateTokens(articleOf(text), DATA), entities), {
    start,
    end: start + phrase.length,
  });
}

describe('nameOfSpeaker', () => {
  it.each([
    ['laut der Landesbahn', 'der Landesbahn', 'Landesbahn'],
    ['nach Angaben des Ministeriums', 'des Ministeriums', 'Ministerium'],
    ['nach Angaben des Verbandes', 'des Verbandes', 'Verband'],
    ['nach Angaben des Krankenhauses', 'des Krankenhauses', 'Krankenhaus'],
    ['nach Angaben des Unternehmens', 'des Unternehmens', 'Unternehmen'],
    ['nach Angaben des Ausschusses', 'des Ausschusses', 'Ausschuss'],
    ['nach Angaben des Rathauses', 'des Rathauses', 'Rathaus'],
    ['laut den Ermittlern', 'den Ermittlern', 'Ermittler'],
    ['Die Polizei sagt', 'Die Polizei', 'Polizei'],
    ['Die deutsche Polizei sagt', 'Die deutsche Polizei', 'deutsche Polizei'],
    ['laut dem deutschen Städtetag', 'dem deutschen Städtetag', 'deutscher Städtetag'],
    ['nach Angaben des israelischen Militärs', 'des israelischen Militärs', 'israelisches Militär'],
    ['laut Vertretern der Stadt', 'Vertretern der Stadt', 'Vertreter der Stadt'],
    ['laut einem Bericht der Kammer', 'einem Bericht der Kammer', 'ein Bericht der Kammer'],
    ['nach Angaben der Nationalen Polizei', 'der Nationalen Polizei', 'Nationale Polizei'],
    ['sagte eine Sprecherin', 'eine Sprecherin', 'eine Sprecherin'],
    ['laut den örtlichen Behörden', 'den örtlichen Behörden', 'örtliche Behörden'],
    ['Das „Donauer Tagblatt“ schreibt', 'Das „Donauer Tagblatt“', 'Donauer Tagblatt'],
    ['der "Rundschau" sagte', 'der "Rundschau"', 'Rundschau'],
    ['Ein hoher Beamter sagt', 'Ein hoher Beamter', 'Ein hoher Beamter'],
  ])('%s', (text, phrase, name) => {
    expect(named(text, phrase)).toBe(name);
  });

  it('calls an organisation by one name, long or short', () => {
    const text = 'Der Bund Freier Schwimmer (BFS) klagt. Später sagte der BFS';
    expect(named(text, 'der BFS', 'Bund Freier Schwimmer', 'BFS')).toBe('Bund Freier Schwimmer');
    expect(named(text, 'Der Bund Freier Schwimmer (BFS)', 'Bund Freier Schwimmer', 'BFS')).toBe(
      'Bund Freier Schwimmer',
    );
  });

  it('does not take an organisation for whoever speaks for it', () => {
    expect(named('Ein Sprecher der BFS sagte', 'Ein Sprecher der BFS', 'BFS')).toBe('Ein Sprecher der BFS');
  });
});

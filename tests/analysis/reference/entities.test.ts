import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/names.ts';
import { findEntities } from '../../../analysis/reference/entities.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';
import { FILLER } from '../people-of.ts';

/** Kind and name of every entity, with what is printed at each of its places. */
function entitiesIn(sentence: string): string[] {
  const article = articleOf(`${sentence} ${FILLER}`);
  const text = annotateTokens(article, DATA);
  return findEntities(text, findNames(text, DATA.names)).map(
    ({ kind, name, mentions }) =>
      `${kind} ${name}: ${mentions.map(({ span }) => article.text.slice(span.start, span.end)).join(', ')}`,
  );
}

describe('findEntities', () => {
  it('counts a party in the noun for its minister as the party', () => {
    expect(entitiesIn('Die SPÖ stimmt zu. Das sagte SPÖ-Klubchef Karl Huber.')).toEqual([
      'organisation SPÖ: SPÖ, SPÖ',
    ]);
  });

  it('takes initials for a body where they have a spokesman, and only there', () => {
    expect(entitiesIn('GVK-Chefin Eva Holm warnt.')).toEqual(['organisation GVK: GVK']);
    expect(entitiesIn('TV-Moderator Karl Huber warnt vor der IT-Lücke.')).toEqual([]);
  });

  it('knows the party of a former minister', () => {
    expect(entitiesIn('Das sagte Ex-SPÖ-Klubchef Karl Huber.')).toEqual(['organisation SPÖ: SPÖ']);
    expect(entitiesIn('Der Ex-Chef schwieg.')).toEqual([]);
  });

  it('shows a paper as it prints its own name', () => {
    expect(entitiesIn('Das sagte er im STANDARD-Gespräch. Das erfuhr DER STANDARD.')).toEqual([
      'organisation DER STANDARD: STANDARD, DER STANDARD',
    ]);
  });

  it('takes no body from a compound of things with it', () => {
    expect(entitiesIn('In den EU-Ländern gilt ein EU-Gesetz.')).toEqual([]);
    expect(entitiesIn('Das sagte eine EU-Diplomatin.')).toEqual(['organisation EU: EU']);
  });

  it('counts the noun alone as the one body of the article that has it in its name', () => {
    expect(entitiesIn('Das Hochbauamt Rodau prüft. Beim Hochbauamt heißt es, das dauere.')).toEqual([
      'organisation Hochbauamt Rodau: Hochbauamt Rodau, Hochbauamt',
    ]);
    expect(
      entitiesIn('Das Landgericht Kiel urteilte wie das Landgericht Bonn. Das Landgericht schwieg.').length,
    ).toBe(3);
  });

  it('gives a name in the nominative', () => {
    expect(entitiesIn('Sie ist Leiterin des Instituts für Meeresforschung.')).toEqual([
      'organisation Institut für Meeresforschung: Instituts für Meeresforschung',
    ]);
    expect(entitiesIn('Laut Statistischem Bundesamt stieg die Zahl.')).toEqual([
      'organisation Statistisches Bundesamt: Statistischem Bundesamt',
    ]);
  });
});

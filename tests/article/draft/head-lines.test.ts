import { describe, expect, it } from 'vitest';
import { authorsOfLines, dateOfLines, headLines } from '../../../article/draft/head-lines.ts';
import type { DraftBlock } from '../../../article/page-draft.ts';

const block = (text: string, kind: DraftBlock['kind'] = 'paragraph', inBody = false): DraftBlock => ({
  kind,
  text,
  inBody,
  linked: 0,
  list: null,
});
const PROSE = 'Der Gemeinderat von Waldbach hat am Montag lange über das neue Hallenbad beraten. '.repeat(3);

describe('the lines between title and text', () => {
  it('are the short ones before the first paragraph, without captions', () => {
    const blocks = [
      block('Das Hallenbad kommt', 'title'),
      block('Von Eva Lang'),
      block('Das Becken im Bau.', 'caption'),
      block('6. Mai 2024', 'paragraph', true),
      block(PROSE, 'paragraph', true),
      block('Von Karl Maier', 'paragraph', true),
    ];
    expect(headLines(blocks)).toEqual(['Von Eva Lang', '6. Mai 2024']);
  });
});

const names = (...lines: string[]): string[] => authorsOfLines(lines).map(({ name }) => name);

describe('authors of lines', () => {
  it.each([
    [['Von Eva Lang'], ['Eva Lang']],
    [['von: Eva Lang und Karl Maier'], ['Eva Lang', 'Karl Maier']],
    [['Mo 06.05.24 | 14:07 Uhr | Von Eva Lang'], ['Eva Lang']],
    [['Von Eva Lang, Graz 06.05.2024, 20:59 Uhr'], ['Eva Lang', 'Graz']],
    [
      ['6. Mai 2024 • Lesezeit: 4 Minuten', 'Von Eva Lang, Karl Maier und Ines Moser'],
      ['Eva Lang', 'Karl Maier', 'Ines Moser'],
    ],
    [
      ['Eva Lang | Karl Maier', 'vor 3 Stunden'],
      ['Eva Lang', 'Karl Maier'],
    ],
    [['Eva Lang', '06.05.2024, Lesezeit 5 Min.'], ['Eva Lang']],
    [['06.05.2024 | 13:10 Uhr | Eva Lang'], ['Eva Lang']],
    [['06.05.2024 - Redaktion: Eva Lang (Pressestelle)'], ['Eva Lang']],
  ])('%j', (lines, expected) => {
    expect(names(...lines)).toEqual(expected);
  });

  it.each([
    [['Neues Hallenbad']],
    [['Eva Lang', 'Ein Besuch im Bad']],
    [['Waldbach von oben', '6. Mai 2024']],
    [['3 Minuten Lesezeit']],
    [['06.05.2024 | 13:10 Uhr | Sport']],
    [['Eva Lang | Karl Maier | Gespräche']],
    [['Zur Übersicht', '06.05.2024']],
  ])('nobody in %j', (lines) => {
    expect(names(...lines)).toEqual([]);
  });
});

describe('the date of lines', () => {
  it.each([
    ['Mo 06.05.24 | 14:07 Uhr | Von Eva Lang', '2024-05-06T14:07'],
    ['Veröffentlicht am 6. Mai 2024 um 15:44', '2024-05-06T15:44'],
    ['Kolumne von Eva Lang - 06.05.2024', '2024-05-06'],
  ])('%s', (line, date) => {
    expect(dateOfLines(['3 Minuten Lesezeit', line])).toBe(date);
  });

  it.each([
    'Aktualisiert am 6. Mai 2024',
    'Das Bad soll nach dem Willen des Gemeinderats am 6. Mai 2024 eröffnet werden',
    'vor 3 Stunden',
  ])('none in "%s"', (line) => {
    expect(dateOfLines([line])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Author } from '../../../article/article.ts';
import { isPersonName, mergeAuthors, parseAuthors } from '../../../article/draft/authors.ts';

const author = (name: string, place: string | null = null): Author => ({ name, place });

const BYLINES: readonly (readonly [printed: string, authors: readonly Author[]])[] = [
  ['Anna Huber', [author('Anna Huber')]],
  ['Von Anna Huber und Karl Maier, dpa', [author('Anna Huber'), author('Karl Maier'), author('dpa')]],
  ['Anna Huber aus Washington', [author('Anna Huber', 'Washington')]],
  ['Eva Lang aus St. Pölten', [author('Eva Lang', 'St. Pölten')]],
  ['Interview: Anna Huber', [author('Interview: Anna Huber')]],
  ['Text: Anna-Lena Huber; Karl Maier', [author('Anna-Lena Huber'), author('Karl Maier')]],
  ['srf/hosb;kesm', [author('srf/hosb'), author('kesm')]],
  ['Text & Fotos: Anna Huber', [author('Anna Huber')]],
  ['Autor: Rechtsanwalt Karl Maier', [author('Karl Maier')]],
  ['Ein Interview von Anna Huber mit Karl Maier', [author('Anna Huber')]],
  ['BR24 Redaktion', [author('BR24 Redaktion')]],
];
const NO_BYLINES = [
  '',
  'Von',
  '3. Mai 2024, 10:12',
  'https://netz.example/zeitung',
  'anna@tagblatt.example',
  '5 Min.',
  'Redakteurin',
  'Abmelden',
  'Ort Saarbrücken',
  'publisher',
];

describe('parseAuthors', () => {
  it.each(BYLINES)('%s', (printed, authors) => {
    expect(parseAuthors(printed)).toEqual(authors);
  });
  it.each(NO_BYLINES)('finds nobody in "%s"', (printed) => {
    expect(parseAuthors(printed)).toEqual([]);
  });
});

describe('isPersonName', () => {
  it.each(['Anna Huber', 'Anna-Lena von der Heide', 'Bill MCKENNA', 'Dr. Max Kobler', 'Ö. Åkerlund'])(
    '%s is',
    (name) => {
      expect(isPersonName(name)).toBe(true);
    },
  );
  it.each(['dpa', 'Waldbacher Zeitung', 'BR24 Redaktion', 'stern.de', 'FOCUS online', 'anna huber'])(
    '%s is not',
    (name) => {
      expect(isPersonName(name)).toBe(false);
    },
  );
});

describe('mergeAuthors', () => {
  it('names each once and keeps the place, wherever it was printed', () => {
    expect(
      mergeAuthors([author('Anna Huber')], [author('anna huber', 'Graz'), author('Karl Maier')]),
    ).toEqual([author('Anna Huber', 'Graz'), author('Karl Maier')]);
  });
});

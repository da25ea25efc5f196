import { describe, expect, it } from 'vitest';
import { findClosingSignature } from '../../../article/draft/closing-signature.ts';

const SIGNATURES: readonly (readonly [paragraph: string, names: readonly string[], date: string | null])[] = [
  ['So endet es. (Anna Huber aus Graz, Karl Maier, 3.5.2024)', ['Anna Huber', 'Karl Maier'], '2024-05-03'],
  ['"Nie wieder", sagt sie. (APA, red, 3. 12. 2021)', [], '2021-12-03'],
  ['Der Prozess dauert an. (red, APA)', [], null],
  ['Der Prozess dauert an. (dpa/lnw)', [], null],
  ['Der Prozess dauert an. (mho)', [], null],
  ['(Red./AFP)', [], null],
  ['Das war es. (Eva Lang, 1. Jänner 2022)', ['Eva Lang'], '2022-01-01'],
];
const NO_SIGNATURES = [
  'Er sprach lange (und laut)',
  'Gegründet wurde der Verein vor langer Zeit (am 3.5.1924)',
  'Sie kam aus Wien (Österreich).',
  'Mehr dazu steht im Vertrag. (Siehe dort, Seite 12)',
  'Ohne Klammern, 3.5.2024',
];

describe('findClosingSignature', () => {
  it.each(SIGNATURES)('%s', (paragraph, names, date) => {
    const signature = findClosingSignature(paragraph);
    expect(signature?.start).toBe(paragraph.indexOf('('));
    expect(signature?.authors.map(({ name }) => name)).toEqual(names);
    expect(signature?.date).toBe(date);
  });
  it.each(NO_SIGNATURES)('none: %s', (paragraph) => {
    expect(findClosingSignature(paragraph)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { themeOfColour } from '../../highlights/theme.ts';

const COLOURS: readonly (readonly [string, 'light' | 'dark' | null])[] = [
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(241, 236, 225)', 'light'],
  ['rgb(18, 18, 18)', 'dark'],
  ['rgb(0, 0, 255)', 'dark'],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(0, 0, 0, 0.3)', null],
  ['rgba(20, 20, 20, 0.95)', 'dark'],
  ['color(srgb 0.07 0.07 0.07)', 'dark'],
  ['color(srgb 0.9 0.9 0.9 / 0.2)', null],
  ['oklch(0.21 0.006 285.885)', 'dark'],
  ['oklab(0.98 0 0)', 'light'],
  ['lab(12 0 0)', 'dark'],
  ['lch(96 3 80 / 1)', 'light'],
  ['transparent', null],
];

describe('themeOfColour', () => {
  it.each(COLOURS)('%s is %s', (colour, theme) => {
    expect(themeOfColour(colour)).toBe(theme);
  });
});

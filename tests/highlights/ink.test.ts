import { converter, interpolate, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { inkFor } from '../../highlights/ink.ts';
import { NEUTRAL_COLOURS, VOICE_COLOURS } from '../../highlights/palette.ts';

const ALL = [...VOICE_COLOURS, NEUTRAL_COLOURS];
const toRgb = converter('rgb');

/** As a page's style gives it: "rgb(102, 102, 102)". */
const asComputed = (hex: string): string => {
  const { r = 0, g = 0, b = 0 } = toRgb(parse(hex)) ?? {};
  return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(', ')})`;
};

/** What the browser makes of the ink. */
function written(hex: string, theme: 'light' | 'dark') {
  const ink = inkFor(asComputed(hex), theme);
  const [, percent, other] = /,rgb\(.*?\) (\d+)%,(\w+)\)$/.exec(ink ?? '') ?? [];
  return other ? interpolate([other, hex], 'rgb')(Number(percent) / 100) : hex;
}

const lowest = (hex: string, theme: 'light' | 'dark'): number =>
  Math.min(...ALL.map(({ [theme]: { tint } }) => wcagContrast(written(hex, theme), tint)));

describe.each([
  { theme: 'light', greys: ['#666666', '#767676', '#999999'], links: ['#0b57d0', '#c8102e', '#b85c00'] },
  { theme: 'dark', greys: ['#b3b3b3', '#949494', '#777777'], links: ['#8ab4f8', '#ff8a80'] },
] as const)('on a $theme page', ({ theme, greys, links }) => {
  const paper = theme === 'light' ? '#ffffff' : '#000000';

  it.each([...greys, ...links])('text of %s keeps 4.5:1 on every tint', (hex) => {
    expect(lowest(hex, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    theme === 'light' ? ['#000000', '#333333', '#444444', '#595959'] : ['#ffffff', '#dddddd', '#a8a8a8'],
  )('text of %s keeps its 7:1', (hex) => {
    expect(wcagContrast(hex, paper)).toBeGreaterThanOrEqual(7);
    expect(lowest(hex, theme)).toBeGreaterThanOrEqual(7);
  });

  it('text of another box, in the colour of the paper, can be read as well', () => {
    expect(lowest(paper, theme)).toBeGreaterThanOrEqual(4.5);
  });
});

it('leaves text alone that needs no other ink', () => {
  expect(inkFor('rgb(26, 26, 26)', 'light')).toBeNull();
  expect(inkFor('rgb(232, 232, 232)', 'dark')).toBeNull();
  expect(inkFor('oklch(0.2 0.01 250)', 'light')).toBeNull();
});

it('keeps the hue of a link', () => {
  expect(inkFor('rgb(200, 16, 46)', 'light')).toMatch(/^color-mix\(in srgb,rgb\(200, 16, 46\) \d+%,black\)$/);
});

it('has no ink for a colour that it cannot make out', () => {
  expect(inkFor('currentcolor', 'light')).toBeNull();
});

import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { NEUTRAL_COLOURS, VOICE_COLOURS } from '../../highlights/palette.ts';
import { COLOURED_VOICES } from '../../highlights/voices.ts';

const distance = differenceCiede2000();
const hueOf = converter('oklch');

/** How colours look in each kind of sight, after Machado, Oliveira and Fernandes (2009). */
const SIGHTS: readonly (readonly [name: string, see: (colour: Color) => Color])[] = [
  ['normal', (colour) => colour],
  ['protanope', filterDeficiencyProt(1)],
  ['deuteranope', filterDeficiencyDeuter(1)],
  ['tritanope', filterDeficiencyTrit(1)],
];

const ALL = [...VOICE_COLOURS, NEUTRAL_COLOURS];

/** Text that news pages print in, and the papers they print on; on each paper the text has 7:1 and more. */
const PAGES = {
  light: { texts: ['#000000', '#1a1a1a', '#333333'], papers: ['#ffffff', '#f4efe6'] },
  dark: { texts: ['#ffffff', '#e8e8e8', '#dddddd'], papers: ['#121212', '#262626'] },
} as const;

/** In OKLCH: dark colours need more than light ones to be told from grey. */
const LEAST_CHROMA = { light: 0.03, dark: 0.06 } as const;

it('has a colour for each voice that gets one', () => {
  expect(VOICE_COLOURS).toHaveLength(COLOURED_VOICES);
});

describe.each(['light', 'dark'] as const)('on a %s page', (theme) => {
  const { texts, papers } = PAGES[theme];

  it('text keeps 7:1 on every tint', () => {
    for (const { [theme]: colours } of ALL)
      for (const text of texts)
        expect(wcagContrast(text, colours.tint), `${text} on ${colours.tint}`).toBeGreaterThanOrEqual(7);
  });

  it('lines have 3:1 to the paper', () => {
    for (const { [theme]: colours } of ALL)
      for (const paper of papers)
        expect(wcagContrast(colours.line, paper), `${colours.line} on ${paper}`).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHTS)('colours stay apart in %s sight', (_name, see) => {
    expect(closest(ALL.map(({ [theme]: { line } }) => see(colourOf(line))))).toBeGreaterThan(11);
    expect(closest(ALL.map(({ [theme]: { tint } }) => see(colourOf(tint))))).toBeGreaterThanOrEqual(8);
  });

  it('tint and line of one voice are of one hue', () => {
    for (const { [theme]: colours } of VOICE_COLOURS) {
      const [tint = 0, line = 0] = [colours.tint, colours.line].map((hex) => hueOf(colourOf(hex))?.h);
      const turn = Math.abs(tint - line) % 360;
      expect(Math.min(turn, 360 - turn), `${colours.tint} and ${colours.line}`).toBeLessThan(25);
    }
  });

  it('tints show their hue', () => {
    for (const { [theme]: colours } of VOICE_COLOURS)
      expect(hueOf(colourOf(colours.tint))?.c, colours.tint).toBeGreaterThan(LEAST_CHROMA[theme]);
  });

  it('tints are seen on the paper', () => {
    for (const { [theme]: colours } of ALL)
      for (const paper of papers)
        expect(
          distance(colourOf(colours.tint), colourOf(paper)),
          `${colours.tint} on ${paper}`,
        ).toBeGreaterThan(6);
  });
});

it('speech without a speaker is seen on beige paper', () => {
  expect(wcagContrast(NEUTRAL_COLOURS.light.tint, '#f4efe6')).toBeGreaterThanOrEqual(1.15);
});

/** The smallest distance between any two. */
function closest(colours: readonly Color[]): number {
  const distances = colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => distance(one, other)),
  );
  return Math.min(...distances);
}

function colourOf(hex: string): Color {
  const colour = parse(hex);
  if (colour === undefined) throw new Error(`${hex} is no colour`);
  return colour;
}

/**
 * Text that a tint takes too much contrast from gets a darker ink (a lighter one on dark pages), of its own hue: what had
 * 7:1 on the page's paper keeps it, and everything has 4.5:1. Most text needs none.
 * `currentColor` would say it without a look at the page, but Chromium takes it, in `::highlight()`, for the colour of the
 * highlight around, not for the element's.
 */
import { type Colour, contrast, mix, parseColour } from './colour.ts';
import { NEUTRAL_COLOURS, VOICE_COLOURS } from './palette.ts';
import type { Theme } from './theme.ts';

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [1, 1, 1, 1];

const GROUNDS = {
  light: { paper: WHITE, ink: BLACK, mixedWith: 'black' },
  dark: { paper: BLACK, ink: WHITE, mixedWith: 'white' },
} as const satisfies Record<Theme, { paper: Colour; ink: Colour; mixedWith: string }>;

/** Browsers round colours to 256 steps. */
const FOR_ROUNDING = 0.1;

/** In per cent of the text's own colour. */
const SHARES = [95, 90, 85, 80, 75, 70, 60, 50, 40, 30, 20, 10, 0];

/**
 * The colour in which text is to be written on the tints.
 * @param colour the text's, as `getComputedStyle` gives it
 * @returns a CSS colour; null where the text keeps its own
 */
export function inkFor(colour: string, theme: Theme): string | null {
  const text = parseColour(colour);
  if (!text) return null;
  const { paper, ink, mixedWith } = GROUNDS[theme];
  const needed = (contrast(text, paper) >= 7 ? 7 : 4.5) + FOR_ROUNDING;
  const isReadable = (written: Colour) => tintsOf(theme).every((tint) => contrast(written, tint) >= needed);
  if (isReadable(text)) return null;
  const share = SHARES.find((percent) => isReadable(mix(text, percent / 100, ink))) ?? 0;
  return `color-mix(in srgb,${colour} ${share}%,${mixedWith})`;
}

const tintsOf = (theme: Theme): Colour[] =>
  [...VOICE_COLOURS, NEUTRAL_COLOURS].map(({ [theme]: { tint } }) => ofHex(tint));

/** "#f3d9fe" */
function ofHex(hex: string): Colour {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5), 1];
}

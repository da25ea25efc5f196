/** Colours as `getComputedStyle` gives them, and how text stands out from what is behind it. */

/** Red, green and blue, gamma-coded, and how much they cover; each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What the first number of a notation goes up to. */
const SCALES: Readonly<Record<string, number>> = {
  rgb: 255,
  rgba: 255,
  color: 1,
  oklch: 1,
  oklab: 1,
  lch: 100,
  lab: 100,
};

/**
 * @param colour "rgb(18, 18, 18)", "rgba(0, 0, 0, 0)", "color(srgb 0.1 0.1 0.1)"; of "oklch(0.2 0.01 250)", "oklab", "lab" and
 * "lch" the grey of that lightness
 * @returns null for what is none of these
 */
export function parseColour(colour: string): Colour | null {
  const [kind = '', ...parts] = colour.split(/[\s(),/]+/);
  const [first = 0, second = 0, third = 0, alpha = 1] = parts.map(Number.parseFloat).filter(Number.isFinite);
  const scale = SCALES[kind];
  if (!scale) return null;
  const isLightness = /^o?k?l/.test(kind);
  return [
    first / scale,
    (isLightness ? first : second) / scale,
    (isLightness ? first : third) / scale,
    alpha,
  ];
}

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([...channels]: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A share of one colour with the rest of another, as `color-mix(in srgb, …)` makes it. */
export function mix([red, green, blue]: Colour, share: number, other: Colour): Colour {
  const rest = 1 - share;
  return [red * share + other[0] * rest, green * share + other[1] * rest, blue * share + other[2] * rest, 1];
}

/** Is the page light or dark? Its own background decides, whatever the system prefers. */
import { documentOf, parentOf, rootOf } from '../article/page/nodes.ts';

export type Theme = 'light' | 'dark';

/** The first ancestor that paints a background shows what the article's text stands on. */
export function themeOfPage(element: Element): Theme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const theme = themeOfColour(getComputedStyle(at).backgroundColor);
    if (theme) return theme;
  }
  return themeOfCanvas(documentOf(element));
}

/** Nothing is painted: the browser's own canvas shows, dark only if the page offers and the reader prefers it. */
function themeOfCanvas(document: Document): Theme {
  const offered = getComputedStyle(rootOf(document)).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  if (!offered.includes('dark')) return 'light';
  return prefersDark || !offered.includes('light') ? 'dark' : 'light';
}

/**
 * @param colour as `getComputedStyle` gives it: "rgb(18, 18, 18)", "rgba(0, 0, 0, 0)", "oklch(0.2 0.01 250)",
 * "color(srgb 0.1 0.1 0.1)"
 * @returns null where the colour covers less than half of what is behind it, or cannot be told
 */
export function themeOfColour(colour: string): Theme | null {
  const [kind = '', ...rest] = colour.split(/[\s(),/]+/).filter(Boolean);
  const parts = kind === 'color' ? rest.slice(1) : rest;
  const [first = 0, second = 0, third = 0, alpha = 1] = parts.map(fraction);
  if (parts.length < 3 || alpha < 0.5) return null;
  if (/^(ok)?l/.test(kind)) return kind.startsWith('ok') ? byLightness(first) : byLightness(first / 100);
  if (kind.startsWith('rgb')) return byLightness(luma(first, second, third) / 255);
  return kind === 'color' ? byLightness(luma(first, second, third)) : null;
}

const fraction = (part: string): number => Number.parseFloat(part);

/** Perceived brightness of gamma-coded red, green and blue (Rec. 601), on the scale of what it is given. */
const luma = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue;

const byLightness = (lightness: number): Theme => (lightness < 0.5 ? 'dark' : 'light');

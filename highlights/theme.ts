/** Is the page light or dark? Its own background decides, whatever the system prefers. */
import { documentOf, parentOf, rootOf } from '../article/page/nodes.ts';
import { type Colour, parseColour } from './colour.ts';

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

/** @returns null where the colour covers less than half of what is behind it, or cannot be told */
export function themeOfColour(colour: string): Theme | null {
  const [red, green, blue, alpha] = parseColour(colour) ?? NOTHING;
  if (alpha < 0.5) return null;
  // Perceived brightness (Rec. 601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 0.5 ? 'dark' : 'light';
}

const NOTHING: Colour = [0, 0, 0, 0];

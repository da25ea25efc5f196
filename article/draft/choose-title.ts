/** The title as the reader knows it, out of what is printed and what the metadata gives. */
import { keyOf } from '../keys.ts';
import type { Metadata } from './metadata.ts';

interface ChosenTitle {
  readonly title: string;
  readonly kicker: string | null;
}

interface PrintedTitle {
  readonly title: string | null;
  /** The line above it. */
  readonly kicker: string | null;
  /** The title is the page's heading of the first level. */
  readonly isMain: boolean;
}

export function chooseTitle(
  { title, kicker, isMain }: PrintedTitle,
  { titles, outlet }: Pick<Metadata, 'titles' | 'outlet'>,
  url: string,
): ChosenTitle {
  const [declared = ''] = titles;
  const paper = outlet ?? siteOf(url);
  if (!title) return { title: withoutOutlet(declared, paper), kicker };
  const key = keyOf(title);
  const isKnown = titles.some((each) => keyOf(each).includes(key) || key.includes(keyOf(each)));
  // A lesser heading that the metadata does not know is a line for the page; the article's name is the other one, if it is one.
  const isOutlet = outlet !== null && key === keyOf(outlet);
  if ((isOutlet || (!isKnown && !isMain && isHeadline(declared))) && declared !== '')
    return { title: withoutOutlet(declared, paper), kicker };
  return { title, kicker: kicker ?? kickerBefore(title, titles) };
}

/** Words; "tagblatt.example | Preise" tells where the page stands. */
const SHORTEST_HEADLINE = 4;
const WORD = /\p{L}/u;
export const isHeadline = (title: string): boolean =>
  title.split(/\s+/).filter((word) => WORD.test(word)).length >= SHORTEST_HEADLINE;

/** "Landtag: Streit um das Budget" with "Streit um das Budget" printed gives "Landtag". */
function kickerBefore(title: string, declared: readonly string[]): string | null {
  for (const each of declared) {
    const at = each.indexOf(title);
    const before = at > 0 ? each.slice(0, at).trim() : '';
    if (before.endsWith(':')) return before.slice(0, -1).trim();
  }
  return null;
}

/** "bote" of "https://www.bote.example": papers name their sites after themselves. */
function siteOf(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host.split('.').at(-2) ?? null;
}

/** "Streit um das Budget | Zeitung" without the paper's name. */
function withoutOutlet(title: string, outlet: string | null): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  if (at < 0 || !outlet) return title;
  const tail = keyOf(title.slice(at));
  const name = keyOf(outlet);
  return tail.includes(name) || name.includes(tail) ? title.slice(0, at).trim() : title;
}

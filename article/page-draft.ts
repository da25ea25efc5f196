/**
 * What is taken from a page to be read elsewhere: plain JSON, no DOM. The page is walked where it stands, in every tab;
 * all that needs no page (what the lines mean, and whether this is an article) is worked out from the draft.
 */
import type { BlockKind } from './article.ts';

/** A block as found, before it is decided which ones are the article. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Characters of `text` inside links that lead away from the article. */
  readonly linked: number;
  /** Within the body, not between title and body. */
  readonly inBody: boolean;
  /** A number for the list that a list item stands in. */
  readonly list: number | null;
}

/** What the page says about itself, as it is written there. */
export interface Head {
  readonly title: string;
  /** The `lang` of the document; empty where it has none. */
  readonly language: string;
  /** Meta tags by lower-case property, name or itemprop, each once. */
  readonly tags: readonly (readonly [name: string, content: string])[];
  /** The texts of JSON-LD scripts. */
  readonly structuredData: readonly string[];
}

/** The line of an element that is named as a byline. */
export interface PrintedSignature {
  readonly text: string;
  /** The signatures that stand in the same byline: from this one of the list … */
  readonly from: number;
  /** … to the one before this. */
  readonly to: number;
}

export interface PrintedDate {
  /** What the element's attributes give. */
  readonly given: string | null;
  /** The element's text, where it is a line. */
  readonly text: string;
}

/** Authors and times as printed around the article. */
export interface PrintedByline {
  readonly signatures: readonly PrintedSignature[];
  /** Short lines above the title, the nearest first. */
  readonly above: readonly string[];
  /** In the order of the page; none from behind the text. */
  readonly dates: readonly PrintedDate[];
  /** Lines with "Autor:", "Veröffentlicht am" and the like in them. */
  readonly labelled: readonly string[];
}

export interface PageDraft {
  readonly url: string;
  readonly head: Head;
  /** false where the head describes another of the articles that the page shows. */
  readonly isOfHead: boolean;
  /** How the article was found: a layout's name, or "generic". */
  readonly way: string;
  /** The publisher's name, where a profile was followed. */
  readonly publisher: string | null;
  /** The visible title's whole text. */
  readonly heading: string;
  /** The visible title is a heading of the first level. */
  readonly isMainHeading: boolean;
  /** Bylines and time where the publisher's profile expects them. */
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly printed: PrintedByline;
  readonly hasPaywall: boolean;
  /** Addresses that the page gives as the next one, as they are written there. */
  readonly next: readonly string[];
  /** The text lies in an element that is declared to be an article (microdata, RDFa). */
  readonly isMarkedUp: boolean;
  /** Elements in the body that give a time. */
  readonly times: number;
  readonly blocks: readonly DraftBlock[];
}

/** How much a draft holds at most: what is more on a page does not get into it. */
export const MOST_OF = {
  /** Characters of a line: a title, a byline, the content of a tag. What is longer is cut off or left out. */
  line: 2_000,
  tags: 500,
  /** Characters of all scripts with structured data, and how many of them. */
  structuredCharacters: 1_000_000,
  structuredData: 100,
  /** Characters of all blocks: a novel has about a million. */
  text: 5_000_000,
  blocks: 100_000,
  signatures: 100,
  dates: 200,
  above: 12,
  labelled: 50,
  byline: 100,
  next: 10,
} as const;

/** More text than anybody reads as an article: it is refused, not cut. */
export function isTooLong({ blocks }: Pick<PageDraft, 'blocks'>): boolean {
  let characters = 0;
  for (const { text } of blocks) characters += text.length;
  return characters > MOST_OF.text || blocks.length > MOST_OF.blocks;
}

/** The beginning of a text that is to be a line. */
export const cutLine = (text: string): string => text.slice(0, MOST_OF.line);

/** Characters of a line about the article; longer texts are about its author, or about something else. */
export const LONGEST_BYLINE = 120;

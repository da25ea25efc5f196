/**
 * What an element is for, told by the words of its class, its id and the like.
 * Publishers name their boxes in German and English, in kebab-case, camelCase and with build hashes:
 * "ArticleModuleNewsletter_wrapper__x1", "c-teaser-list", "werbung-oben".
 */
import { roleOfTag } from './element-roles.ts';
import { attributeOf, hasAttributes, tagOf } from './nodes.ts';

/** Bits of what the names of an element say. */
export const NAMED = {
  /** A box that is no part of the running text. */
  skip: 1,
  /** Before the text a teaser is its lead, within it an advertisement for another article. */
  teaser: 2,
  caption: 4,
  credit: 8,
  hidden: 16,
  kicker: 32,
  headline: 64,
  image: 128,
  quote: 256,
  lead: 512,
  navigation: 1024,
  /** The article's text as a whole. */
  body: 2048,
  /** A box that holds running text of others: comments, other articles, notices about cookies. */
  foreign: 4096,
} as const;

/** What is skipped, and is foreign as well. */
const FOREIGN_BOXES = `comment comments kommentar kommentare postings related recommendation recommendations recommended teasers teaserlist
  cookie consent newsletter footer nav navigation sidebar authorbox`;
/** Whole words, or two neighbouring ones joined by a hyphen. */
const WORDS: Readonly<Record<keyof typeof NAMED, string>> = {
  skip: `ad ads advert advertisement advertising adslot anzeige anzeigen werbung sponsored outbrain taboola
  plista newsletters subscribe subscription signup abo abobox paywall push recommend recommender readmore
  weiterlesen linklist lookup share shares sharing social socialmedia forum community tool tools
  toolbar toolbox breadcrumb breadcrumbs pagination pager tags taglist keywords author authors autor autoren byline
  bylines authorname bio biography promo promotion banner poll umfrage survey quiz player embed embedded tweet twitter
  instagram disclaimer copyright navbar menu print hint tooltip modal overlay popup lightbox slider carousel gallery
  meta metadata date pubdate timestamp publishdate published datepublished source-origin reference
  feedback footnote footnotes jump-label table-of inhaltsverzeichnis cite`,
  teaser: 'teaser',
  caption: 'caption captions bildunterschrift bildtext legend media-info',
  credit: 'credit credits copyright fotocredit photographer bildquelle bildnachweis',
  hidden: 'hidden visuallyhidden sr-only screenreader screen-reader offscreen',
  kicker: 'kicker dachzeile topline overline roof spitzmarke eyebrow ressort rubrik topic',
  headline: 'headline title titel',
  image: '',
  quote: 'pullquote quote zitat citation',
  lead: `lead leads leadtext leadin intro introtext introduction einleitung vorspann teaser teasertext summary subtitle subline
  excerpt dek preface standfirst abstract description`,
  navigation: 'breadcrumb breadcrumbs navigation nav navbar menu teaser related',
  body: `articlebody article-body articletext article-text article-content story-body story-text story-content entry-content
  post-content post-body body-text bodytext`,
  foreign: 'teaser widget author-box',
};
/** "absatzbild", "heroimage": compounds end in what they are. */
const IMAGE = /(?:image|picture|photo|foto|bild)$/;
/** "page--without-sidebar", "has-newsletter" speak of what is elsewhere, "field--label-hidden" of a label. This bit and the next are for reading names only. */
const WITHOUT = 1 << 13;
/** Words that mean something only together with the next one. */
const PAIRED = 1 << 14;

const BITS = new Map<string, number>();
const add = (word: string, bit: number): unknown => BITS.set(word, (BITS.get(word) ?? 0) | bit);
for (const [kind, bit] of Object.entries(NAMED)) {
  for (const word of WORDS[kind as keyof typeof NAMED].split(/\s+/)) {
    add(word, bit);
    const hyphen = word.indexOf('-');
    if (hyphen > 0) add(word.slice(0, hyphen), PAIRED);
  }
}
for (const word of FOREIGN_BOXES.split(/\s+/)) add(word, NAMED.skip | NAMED.foreign);
for (const word of ['without', 'with', 'no', 'has', 'label']) add(word, WITHOUT);

/** How far names are trusted: 'foreign' where only those count that hold the texts of others, 'none' where no box is told by its name. */
export type Trust = 'all' | 'foreign' | 'none';

export interface NameReader {
  /** The bits of an element's names, as far as they are trusted. */
  (element: Element): number;
  trust: Trust;
  /** The element holds the article's text: no other element of its name is a box because of the name. */
  outvote(element: Element): void;
}

const BOXES =
  NAMED.skip |
  NAMED.teaser |
  NAMED.caption |
  NAMED.credit |
  NAMED.hidden |
  NAMED.image |
  NAMED.quote |
  NAMED.foreign;

/** A reader for one page: names come many times on it, and are taken apart once. */
export function createNameReader(trust: Trust): NameReader {
  const known = new Map<string, number>();
  const outvoted = new Set<Element>();
  const bitsIn = (element: Element, attribute: string): number => {
    const name = attributeOf(element, attribute);
    if (!name) return 0;
    let bits = known.get(name);
    if (bits === undefined) {
      bits = bitsOf(name);
      known.set(name, bits);
    }
    return bits;
  };
  const allBits = (element: Element): number => {
    const bits = bitsIn(element, 'class') | bitsIn(element, 'id');
    const role = roleOfTag(tagOf(element));
    if (role === 'paragraph' || role === 'inline') return bits;
    // Containers are named in these as well.
    const more = bitsIn(element, 'itemprop') | bitsIn(element, 'type');
    return bits | more | bitsIn(element, 'data-testid') | bitsIn(element, 'data-type');
  };
  const reader: NameReader = Object.assign(
    (element: Element): number => {
      if (!hasAttributes(element)) return 0;
      const bits = allBits(element);
      return bits & BOXES ? trusted(outvoted.has(element) ? bits & ~BOXES : bits, reader.trust) : bits;
    },
    {
      trust,
      outvote(element: Element): void {
        outvoted.add(element);
        const name = attributeOf(element, 'class');
        if (name && !attributeOf(element, 'id')) known.set(name, bitsIn(element, 'class') & ~BOXES);
      },
    },
  );
  return reader;
}

function trusted(bits: number, trust: Trust): number {
  if (trust === 'all' || (trust === 'foreign' && bits & NAMED.foreign)) return bits;
  return bits & ~BOXES;
}

/** "articleTeaser", but not the hash "xAdUm": two small letters on either side of the capital. */
const BETWEEN_WORDS = /[^A-Za-z]+|(?=[A-Z][a-z]{2})(?<=[a-z]{2})/;

function bitsOf(name: string): number {
  let bits = 0;
  let before = '';
  let bitsBefore = 0;
  for (const part of name.split(BETWEEN_WORDS)) {
    if (part === '') continue;
    const word = part.toLowerCase();
    const own = BITS.get(word) ?? (IMAGE.test(word) ? NAMED.image : 0);
    if (!(bitsBefore & WITHOUT)) bits |= own;
    if (bitsBefore & PAIRED) bits |= BITS.get(`${before}-${word}`) ?? 0;
    before = word;
    bitsBefore = own;
  }
  return bits & (WITHOUT - 1);
}

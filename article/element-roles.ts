/**
 * What an element is for, told from its tag and from the words of its class and id.
 * Publishers name their boxes in German and English, in kebab-case, camelCase and with build hashes:
 * "ArticleModuleNewsletter_wrapper__x1", "c-teaser-list", "werbung-oben".
 */

export type Role =
  | 'skip'
  | 'inline'
  | 'break'
  | 'container'
  | 'paragraph'
  | 'subheading'
  | 'list-item'
  | 'caption'
  | 'credit'
  | 'quote';

const ROLE_OF_TAG: Readonly<Record<string, Role>> = roleTable({
  skip: `script style template noscript iframe object embed svg math canvas video audio button select input textarea form
    dialog nav footer aside menu label progress map img picture source link meta head title table`,
  inline: `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp ruby rt s samp small span strike
    strong sub sup time tt u var wbr`,
  break: 'br',
  paragraph: 'p pre dd',
  subheading: 'h1 h2 h3 h4 h5 h6 dt',
  'list-item': 'li',
  caption: 'figcaption',
  quote: 'blockquote',
});

function roleTable(words: Partial<Record<Role, string>>): Readonly<Record<string, Role>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([role, tags]) => tags.split(/\s+/).map((tag) => [tag, role as Role])),
  );
}

/** Words that mark a box as no part of the running text. */
const SKIP_WORDS =
  wordPattern(`ad ads advert advertisement advertising adslot adcontainer anzeige anzeigen werbung sponsored
  outbrain taboola plista newsletter newsletters subscribe subscription signup abo abobox paywall webpush push
  related recommend recommended recommendation recommendations recommender readmore weiterlesen mehrzum teasers teaserlist
  teasergroup linklist lookup share shares sharing social socialmedia comment comments kommentar kommentare forum postings
  community tool tools toolbar toolbox breadcrumb breadcrumbs pagination pager tags taglist keywords author authors autor
  autoren byline bylines authorbox authorname bio biography sidebar cookie consent promo promotion banner poll umfrage
  survey quiz player embed embedded tweet disclaimer copyright navigation navbar nav menu footer print hint tooltip modal
  overlay popup lightbox slider carousel gallery meta metadata metatextline date pubdate timestamp publishdate published
  datepublished lastchanged dateline-info source-origin reference relatedbroadcast jumplabellist jump-label-list table-of-contents inhaltsverzeichnis
  cite citewrapper citation-tools`);

/** Before the text a teaser is its lead, within it an advertisement for another article. */
const TEASER_WORDS = wordPattern('teaser');
const CAPTION_WORDS = wordPattern(
  'caption captions bildunterschrift bildtext legend imagetext media-info subtitletext bildinfo',
);
const CREDIT_WORDS = wordPattern(
  'credit credits copyright fotocredit photographer bildquelle bildnachweis imagecredit media-rights bildrechte',
);
const HIDDEN_WORDS = wordPattern(
  'hidden visuallyhidden sr-only screenreader screen-reader-text aural offscreen',
);
const KICKER_WORDS = wordPattern(
  'kicker dachzeile topline overline roofline roof spitzmarke eyebrow ressort rubrik topic',
);
const HEADLINE_WORDS = wordPattern('headline title titel');
const NAVIGATION_WORDS = wordPattern('breadcrumb breadcrumbs navigation nav navbar menu teaser related');
const IMAGE_WORDS = /(?:image|picture|photo|foto|bild)(?![a-z])/;
const QUOTE_WORDS = /(?:^|[^a-z])(?:pull-?quote|quote|zitat|citation)(?![a-z])/;
const LEAD_WORDS =
  wordPattern(`lead leads leadtext lead-text leadin lead-in intro introtext introduction einleitung vorspann teaser teasertext
  summary subtitle subline excerpt dek preface standfirst abstract description shorttext`);
/** Landmarks of accessible pages that are no text. */
const SKIP_LANDMARKS = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'form',
  'toolbar',
  'tablist',
  'menu',
  'button',
  'alert',
]);
/** "page--without-sidebar", "has-newsletter" speak of what is elsewhere. */
const WITHOUT = /(?<![a-z])(?:without|with|no|has)-[a-z-]+/g;
/** "articleTeaser", but not the hash "xAdUm". */
const CAMEL_CASE = /([a-z]{2})([A-Z][a-z]{2})/g;
/** Beside class and id, publishers name their boxes in these. */
const NAMING_ATTRIBUTES = [
  'itemprop',
  'type',
  'data-testid',
  'data-area',
  'data-type',
  'data-component',
  'aria-label',
];

/** Matches a class or id that holds one of the words as a whole word. */
function wordPattern(words: string): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words.trim().split(/\s+/).join('|')})(?![a-z])`);
}

/** The names of an element (class, id and what else tells its purpose) in lower case, words of camelCase torn apart. */
export function nameOf(element: Element): string {
  let name = element.getAttribute('class') ?? '';
  if (element.id) name += ` ${element.id}`;
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value) name += ` ${value}`;
  }
  return name === '' ? '' : name.replace(CAMEL_CASE, '$1-$2').toLowerCase().replace(WITHOUT, ' ');
}

export const isCaptionName = (name: string): boolean => CAPTION_WORDS.test(name);
export const isCreditName = (name: string): boolean => CREDIT_WORDS.test(name);
export const isSkippedName = (name: string): boolean => SKIP_WORDS.test(name);
export const isTeaserName = (name: string): boolean => TEASER_WORDS.test(name);
export const isHiddenName = (name: string): boolean => HIDDEN_WORDS.test(name);
export const isKickerName = (name: string): boolean => KICKER_WORDS.test(name);
export const isHeadlineName = (name: string): boolean => HEADLINE_WORDS.test(name);
export const isImageName = (name: string): boolean => IMAGE_WORDS.test(name);
export const isNavigationName = (name: string): boolean => NAVIGATION_WORDS.test(name);
export const isQuoteName = (name: string): boolean => QUOTE_WORDS.test(name);
export const isLeadName = (name: string): boolean => LEAD_WORDS.test(name);

/** The role that the tag alone gives; unknown and custom elements are containers. */
export const roleOfTag = (tag: string): Role => ROLE_OF_TAG[tag] ?? 'container';

/** Taken out of the text by an attribute; layout is never asked. */
export function isOutOfText(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const landmark = element.getAttribute('role');
  if (landmark !== null && SKIP_LANDMARKS.has(landmark)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Decides for each element that the walk comes to: skip it, go through it, or begin a block of some kind. */
import type { BlockKind } from './article.ts';
import {
  isCaptionName,
  isCreditName,
  isHeadlineName,
  isHiddenName,
  isImageName,
  isKickerName,
  isLeadName,
  isOutOfText,
  isQuoteName,
  isSkippedName,
  isTeaserName,
  nameOf,
  type Role,
  roleOfTag,
} from './element-roles.ts';
import type { Place } from './find-article.ts';

/** 'through': the element's text belongs to the block that is open. */
export type Decision = 'skip' | 'through' | 'break' | BlockKind;

/** Where the walk stands when it comes to an element. */
export interface Situation {
  /** Kind of the block that the element lies in. */
  readonly parent: BlockKind;
  /** The open block has text already. */
  readonly hasText: boolean;
  /** No paragraph of the body was seen yet: the lead may come. */
  readonly mayBeLead: boolean;
  /** Containers between the body and the element. */
  readonly depth: number;
}

/** Kinds that what stands inside them takes over: a paragraph in a caption is caption. */
const INHERITED: ReadonlySet<BlockKind> = new Set([
  'title',
  'kicker',
  'lead',
  'caption',
  'credit',
  'pull-quote',
  'list-item',
]);
/** An element with more than this share of the page's prose is the article, whatever its class says. */
const TOO_MUCH_TO_SKIP = 0.4;
/** The same for a box that nothing but its place and its heading tells. */
const TOO_MUCH_FOR_BOX = 0.25;
/** A box around a picture has no more text than a caption. */
const LONGEST_CAPTION = 500;
const BOX_SIGNS = 'h1, h2, h3, h4, h5, h6, [role="heading"], button, [role="button"], input, iframe, form';
const TEXT_SIGNS = 'p, li';

export function classify(element: Element, place: Place, situation: Situation): Decision {
  const tag = element.localName;
  const role = roleOfTag(tag);
  if (role === 'break') return 'break';
  if (isOutOfText(element)) return 'skip';
  if (role === 'inline') return classifyInline(element, situation);
  if (role === 'skip')
    return tag === 'footer' && situation.parent === 'caption' ? 'credit' : skipUnlessArticle(element, place);
  return classifyBlock(element, role, place, situation);
}

function classifyInline(element: Element, { parent, hasText }: Situation): Decision {
  const name = nameOf(element);
  if (name === '') return 'through';
  if (isHiddenName(name)) return 'skip';
  if (parent === 'caption' && isCreditName(name)) return 'credit';
  if (hasText || parent !== 'paragraph') return 'through';
  return isCreditName(name) ? 'credit' : isCaptionName(name) ? 'caption' : 'through';
}

function classifyBlock(element: Element, role: Role, place: Place, situation: Situation): Decision {
  const { parent, mayBeLead } = situation;
  const name = nameOf(element);
  if (name !== '') {
    if (isHiddenName(name)) return 'skip';
    if (mayBeLead && parent === 'paragraph' && isLeadName(name) && !isSkippedName(name)) return 'lead';
    const decision = classifyByName(name);
    if (decision !== null && !isArticle(element, place)) return decision;
  }
  const isDeep = parent === 'paragraph' && role === 'container' && situation.depth >= place.depth;
  return (isDeep ? classifyBox(element, place, name) : null) ?? kindOf(element, role, name, parent);
}

function classifyByName(name: string): Decision | null {
  if (isCreditName(name)) return 'credit';
  if (isCaptionName(name)) return 'caption';
  return isSkippedName(name) || isTeaserName(name) ? 'skip' : null;
}

/**
 * Where paragraphs stand side by side, what stands deeper is a box beside the text: a picture with its caption, a
 * form, other articles, an explanation with its own heading.
 */
function classifyBox(element: Element, place: Place, name: string): Decision | null {
  if (holdsMore(element, place, TOO_MUCH_FOR_BOX)) return null;
  const isPicture = isImageName(name) || element.querySelector('img, picture') !== null;
  if (isPicture && (element.textContent ?? '').length < LONGEST_CAPTION) return 'caption';
  if (element.querySelector(BOX_SIGNS) && element.querySelector(TEXT_SIGNS)) return 'skip';
  return null;
}

function kindOf(element: Element, role: Role, name: string, parent: BlockKind): Decision {
  if (parent === 'pull-quote') return parent;
  if (role === 'quote') return name !== '' || parent === 'caption' ? 'pull-quote' : 'paragraph';
  if (role === 'container' && name !== '' && isQuoteName(name) && element.querySelector('blockquote, q, p'))
    return 'pull-quote';
  if (role === 'caption' || element.localName === 'figure') return 'caption';
  if (INHERITED.has(parent)) return parent;
  if (element.getAttribute('role') === 'heading') return 'subheading';
  if (role === 'subheading' || role === 'list-item') return role;
  return role === 'paragraph' ? 'paragraph' : parent;
}

/** The kicker inside a heading: `<h1><span>Kicker</span><span>Title</span></h1>`. */
export function isKickerOfTitle(part: Element): boolean {
  const name = nameOf(part);
  if (isKickerName(name)) return true;
  const { nextElementSibling: next, previousElementSibling: previous, parentElement: heading } = part;
  if (previous || !next || !heading || hasOwnText(heading)) return false;
  return !isHeadlineName(name) || isHeadlineName(nameOf(next));
}

/** Text that stands in the element itself, not in one of its children. */
export function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/** Before the title only its kicker counts. */
export const isKicker = (element: Element): boolean => !isOutOfText(element) && isKickerName(nameOf(element));

const skipUnlessArticle = (element: Element, place: Place): Decision =>
  isArticle(element, place) ? 'paragraph' : 'skip';

const isArticle = (element: Element, place: Place): boolean => holdsMore(element, place, TOO_MUCH_TO_SKIP);

/** The element holds more than a share of the article's prose. */
function holdsMore(element: Element, { prose, body }: Place, share: number): boolean {
  const all = prose.get(body) ?? 0;
  return all > 0 && (prose.get(element) ?? 0) > share * all;
}

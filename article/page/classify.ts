/** Decides for each element that the walk comes to: skip it, go through it, or begin a block of some kind. */
import type { BlockKind } from '../article.ts';
import { NAMED } from './element-names.ts';
import { isOutOfText, type Role, roleOfTag } from './element-roles.ts';
import type { Place } from './find-article.ts';
import {
  attributeOf,
  firstChildOf,
  nextElementOf,
  nextSiblingOf,
  parentOf,
  previousElementOf,
  select,
  selectAll,
  tagOf,
  textOf,
  typeOf,
} from './nodes.ts';

/** 'through': the element's text belongs to the block that is open. */
type Decision = 'skip' | 'through' | 'break' | BlockKind;

/** Where the walk stands when it comes to an element. */
interface Situation {
  /** Kind of the block that the element lies in. */
  readonly parent: BlockKind;
  /** The open block has text already. */
  readonly hasText: boolean;
  /** No paragraph of the body was seen yet: the lead may come. */
  readonly mayBeLead: boolean;
  /** Containers between the body and the element. */
  readonly depth: number;
}

/** An element with more than this share of the page's prose is the article, whatever its names say. */
const TOO_MUCH_TO_SKIP = 0.4;
/** The same for a box that nothing but its place and its heading tells. */
const TOO_MUCH_FOR_BOX = 0.25;
/** A box around a picture has no more text than a caption. */
const LONGEST_CAPTION = 500;
/** Levels of containers in which boxes are looked for; looking into each of thousands would take for ever. */
const BOX_LEVELS = 6;
const BOX_SIGNS = 'h1, h2, h3, h4, h5, h6, [role="heading"], button, [role="button"], input, iframe, form';
const TEXT_SIGNS = 'p, li';
/** "Wie oft gieße ich die Tomaten?": an article of questions has each answer in a box of its own; "Kennen Sie unseren Kanal?" stands alone. */
const QUESTION = /\?\s*$/;

/** @param tag of the element */
export function classify(element: Element, tag: string, place: Place, situation: Situation): Decision {
  const role = roleOfTag(tag);
  if (role === 'break') return 'break';
  if (isOutOfText(element)) return 'skip';
  if (tag === 'a' && isNoteMark(element)) return 'skip';
  if (role === 'inline') return classifyInline(place.names(element), situation);
  if (role !== 'skip') return classifyBlock(element, role, place, situation);
  if (tag === 'footer' && situation.parent === 'caption') return 'credit';
  return holdsMore(element, place, TOO_MUCH_TO_SKIP) ? 'paragraph' : 'skip';
}

/** "<a href="#fn1">1</a>", "[1]", "↩": to a note below the text and back. */
const NOTE_MARK = /^\W?[\d*↩↑^]{1,3}\W?$/;
const isNoteMark = (link: Element): boolean =>
  (attributeOf(link, 'href') ?? '')[0] === '#' && NOTE_MARK.test(textOf(link));

function classifyInline(names: number, { parent, hasText }: Situation): Decision {
  if (names & NAMED.hidden) return 'skip';
  if (parent === 'caption' && names & NAMED.credit) return 'credit';
  if (hasText || parent !== 'paragraph') return 'through';
  return names & NAMED.credit ? 'credit' : names & NAMED.caption ? 'caption' : 'through';
}

function classifyBlock(element: Element, role: Role, place: Place, situation: Situation): Decision {
  const { parent, mayBeLead, depth } = situation;
  const names = place.names(element);
  if (names & NAMED.hidden) return 'skip';
  if (mayBeLead && parent === 'paragraph' && (names & (NAMED.lead | NAMED.skip)) === NAMED.lead)
    return 'lead';
  const isNamed = names & (NAMED.credit | NAMED.caption | NAMED.skip | NAMED.teaser);
  if (isNamed && !holdsMore(element, place, TOO_MUCH_TO_SKIP)) {
    return names & NAMED.credit ? 'credit' : names & NAMED.caption ? 'caption' : 'skip';
  }
  const isDeep =
    parent === 'paragraph' &&
    role === 'container' &&
    place.names.trust === 'all' &&
    depth >= place.depth &&
    depth < place.depth + BOX_LEVELS;
  return (isDeep ? classifyBox(element, names, place) : null) ?? kindOf(element, role, names, parent);
}

/**
 * Where paragraphs stand side by side, what stands deeper is a box beside the text: a picture with its caption, a
 * form, other articles, an explanation with its own heading.
 */
function classifyBox(element: Element, names: number, place: Place): Decision | null {
  if (holdsMore(element, place, TOO_MUCH_FOR_BOX)) return null;
  const isPicture = names & NAMED.image || select(element, 'img');
  if (isPicture && textOf(element).length < LONGEST_CAPTION) return 'caption';
  if (!select(element, TEXT_SIGNS) || !select(element, BOX_SIGNS)) return null;
  const own = questionsIn(element);
  const beside = [previousElementOf(element), nextElementOf(element)].flatMap(questionsIn);
  return own.length > 0 && own.length + beside.length > 1 ? null : 'skip';
}

const questionsIn = (box: Element | null): Element[] =>
  box ? selectAll(box, BOX_SIGNS).filter((sign) => QUESTION.test(textOf(sign))) : [];

function kindOf(element: Element, role: Role, names: number, parent: BlockKind): Decision {
  if (parent === 'pull-quote') return parent;
  if (role === 'quote') return names !== 0 || parent === 'caption' ? 'pull-quote' : 'paragraph';
  if (role === 'container' && names & NAMED.quote) return 'pull-quote';
  if (role === 'caption' || tagOf(element) === 'figure') return 'caption';
  // What stands inside a caption, a lead, a list item is of its kind.
  if (parent !== 'paragraph' && parent !== 'subheading') return parent;
  if (role === 'subheading' || attributeOf(element, 'role') === 'heading') return 'subheading';
  return role === 'list-item' ? role : role === 'paragraph' ? 'paragraph' : parent;
}

/** The kicker inside a heading: `<h1><span>Kicker</span><span>Title</span></h1>`. */
export function isKickerOfTitle(part: Element, { names }: Place): boolean {
  const own = names(part);
  if (own & NAMED.kicker) return true;
  const next = nextElementOf(part);
  const heading = parentOf(part);
  if (previousElementOf(part) || !next || !heading || hasOwnText(heading)) return false;
  return !(own & NAMED.headline) || (names(next) & NAMED.headline) !== 0;
}

/** Text that stands in the element itself, not in one of its children. */
export function hasOwnText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (typeOf(node) === Node.TEXT_NODE && /[^\s:–—|/-]/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/** The element holds more than a share of the article's prose. */
function holdsMore(element: Element, { prose, body }: Place, share: number): boolean {
  const all = prose.get(body) ?? 0;
  return all > 0 && (prose.get(element) ?? 0) > share * all;
}

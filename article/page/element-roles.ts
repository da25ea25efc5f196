/** What an element is for, told by its tag and its attributes. */
import { attributeOf, hasAttributes, tagOf } from './nodes.ts';

export type Role =
  | 'skip'
  | 'inline'
  | 'break'
  | 'container'
  | 'paragraph'
  | 'subheading'
  | 'list-item'
  | 'caption'
  | 'quote';

const ROLE_OF_TAG = new Map<string, Role>();
const assign = (role: Role, tags: string): void => {
  for (const tag of tags.split(/\s+/)) ROLE_OF_TAG.set(tag, role);
};
/** Source text of scripts, and what takes their place. */
const SOURCES = 'script style template noscript textarea option title svg';
assign('skip', SOURCES);
// What is struck through was said wrongly: readers go by what stands behind it.
assign(
  'skip',
  `iframe object embed math canvas video audio button select input form fieldset dialog nav
  footer aside menu label progress map img picture source link meta head table del s strike`,
);
assign(
  'inline',
  `a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark nobr q rp ruby rt samp small span strong sub
  sup time tt u var wbr`,
);
assign('break', 'br');
assign('paragraph', 'p pre dd');
assign('subheading', 'h1 h2 h3 h4 h5 h6 dt');
assign('list-item', 'li');
assign('caption', 'figcaption');
assign('quote', 'blockquote');

/** Landmarks of accessible pages that are no text. */
const SKIP_LANDMARKS = new Set(
  'navigation complementary contentinfo banner search dialog form toolbar tablist menu button alert'.split(
    ' ',
  ),
);
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** The role that the tag alone gives; unknown and custom elements are containers. */
export const roleOfTag = (tag: string): Role => ROLE_OF_TAG.get(tag) ?? 'container';

const SOURCE_TAGS = new Set(SOURCES.split(' '));
export const isSource = (element: Element): boolean => SOURCE_TAGS.has(tagOf(element));

/** Taken out of the text by an attribute; layout is never asked. */
export function isOutOfText(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const hidden = attributeOf(element, 'hidden');
  // "until-found" opens when the browser's search or a jump gets there.
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const role = attributeOf(element, 'role');
  if (role !== null && SKIP_LANDMARKS.has(role)) return true;
  const style = attributeOf(element, 'style');
  return style !== null && INVISIBLE.test(style);
}

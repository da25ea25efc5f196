/** Ways up from an element. */
import { contains, parentOf } from './nodes.ts';

/** The element that encloses title and body; the body itself where there is no title outside of it. */
export function commonAncestor(title: Element | null, body: Element): Element {
  let scope: Element = body;
  while (title && !contains(scope, title)) {
    const parent = parentOf(scope);
    if (!parent) break;
    scope = parent;
  }
  return scope;
}

/** From the parent to the root. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let each = parentOf(element); each; each = parentOf(each)) ancestors.push(each);
  return ancestors;
}

/** Ways up from an element. */

/** The element that encloses title and body; the body itself where there is no title outside of it. */
export function commonAncestor(title: Element | null, body: Element): Element {
  let scope: Element = body;
  while (title && scope.parentElement && !scope.contains(title)) scope = scope.parentElement;
  return scope;
}

/** From the parent to the root. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) ancestors.push(each);
  return ancestors;
}

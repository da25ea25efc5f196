import { attributeOf, hasAttribute, parentOf, tagOf } from '../../article/page/nodes.ts';

/**
 * Opens what is closed around a passage: `<details>`, and what is hidden until it is found. It does as the browser itself
 * where its search or a link lands on hidden words, event included.
 * Source: HTML, "ancestor revealing algorithm".
 */
export function reveal(passage: Element): void {
  for (let at: Element | null = passage; at; at = parentOf(at)) {
    if (attributeOf(at, 'hidden')?.toLowerCase() === 'until-found') {
      EventTarget.prototype.dispatchEvent.call(at, new Event('beforematch', { bubbles: true }));
      Element.prototype.removeAttribute.call(at, 'hidden');
    }
    if (tagOf(at) === 'details' && !hasAttribute(at, 'open'))
      Element.prototype.setAttribute.call(at, 'open', '');
  }
}

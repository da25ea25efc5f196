/**
 * What our scripts have set on the window of a page. A page's elements answer to their ids there as well, in our world too:
 * `<div id="stimmenPage">`.
 */
export function ownGlobal<Key extends keyof typeof globalThis>(
  key: Key,
): (typeof globalThis)[Key] | undefined {
  return Object.hasOwn(globalThis, key) ? globalThis[key] : undefined;
}

import type { Plugin } from 'vite';

/** Preact's one assignment, for `dangerouslySetInnerHTML`, which nobody uses here. */
const ASSIGNMENT = /\b\w+\.innerHTML=(\w+\.__html)\b/g;

/**
 * Takes the assignment of innerHTML out of Preact, so that what ships cannot turn a text into markup, and the
 * browsers' checkers see that it cannot.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(module|mjs)/.test(id)) return null;
      const without = code.replace(ASSIGNMENT, '$1');
      if (without === code) throw new Error('Preact no longer assigns innerHTML as expected: look again.');
      return { code: without, map: null };
    },
  };
}

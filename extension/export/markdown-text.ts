/**
 * Page text inside Markdown (CommonMark): nothing of it may become markup, whatever the page holds.
 * Backslashes stand only where a mark would be read as one, so that the text stays readable in a terminal.
 */

const MARKS = /[\\`*_[\]<>|~]/g;
const ENTITY = /&(?=#?\w+;)/g;
/** What begins a list, a heading or a rule. */
const LINE_START = /^(?:[-+#=]|\d{1,9}(?=[.)](?:\s|$)))/;

/** The text on one line, with its marks made harmless; control characters would reach the terminal. */
export function escapeMarkdown(text: string): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return flat.replace(MARKS, '\\$&').replace(ENTITY, '\\&');
}

/** The same for text that begins a line or a list entry: "7\. Dezember" is no list. */
export function escapeEntry(text: string): string {
  return escapeMarkdown(text).replace(LINE_START, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** An address as a link, or nothing where it is none that a reader could open. */
export function linkTo(address: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : '';
}

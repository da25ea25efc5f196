/** Cuts the HTML that other readers give into headlines and paragraphs, so that all are scored alike. */

const HEADLINES = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = `${HEADLINES}, p, li, figcaption, blockquote, pre, td, div, section`;

/** @param html cleaned content, as Readability and Defuddle return it */
export function cutContent(html: string): { headlines: string[]; paragraphs: string[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const headlines: string[] = [];
  const paragraphs: string[] = [];
  for (const block of body.querySelectorAll(BLOCKS)) {
    const text = ownText(block);
    if (text) (block.matches(HEADLINES) ? headlines : paragraphs).push(text);
  }
  return { headlines, paragraphs };
}

/** The text of a block without that of the blocks in it. */
function ownText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(BLOCKS)) inner.replaceWith(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** "By Anna Huber, Karl Maier und Eva Lang" as names. */
export function namesOf(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .replace(/^\s*(?:von|by)\s+/i, '')
    .split(/\s*(?:,|;|\||\bund\b|\band\b|&)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

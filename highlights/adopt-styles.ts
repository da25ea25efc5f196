import { type Look, stylesFor } from './styles.ts';

/**
 * Gives the document the highlights' style sheet. An adopted sheet needs no element in the page and no leave from its
 * content security policy.
 * @returns the undo
 */
export function adoptStyles(document: Document, look: Look): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stylesFor(look));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

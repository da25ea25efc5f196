/**
 * Gives the document a style sheet. An adopted sheet needs no element in the page and no leave from its content security
 * policy.
 * @returns the undo
 */
export function adoptStyles(document: Document, styles: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

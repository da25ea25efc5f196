/** The script that reads a page, as it is built. */
export const PAGE_SCRIPT = '/page-script.js';
/**
 * When it begins: before the document has any element. So the background wakes up while the page still loads, and no
 * element has yet taken the place of what browsers give to scripts: beside a frame named "browser", Chromium gives none.
 */
export const PAGE_SCRIPT_AT = 'document_start' as const;

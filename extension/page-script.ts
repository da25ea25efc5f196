/** The script that reads a page, as it is built. */
export const PAGE_SCRIPT = '/page-script.js';
/** When it begins: as soon as the document is there, before its pictures are. */
export const PAGE_SCRIPT_AT = 'document_end' as const;

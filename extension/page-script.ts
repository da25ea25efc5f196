/** The script that reads a page, as it is built. */
export const PAGE_SCRIPT = '/page-script.js';

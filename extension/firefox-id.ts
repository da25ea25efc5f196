/**
 * By this Firefox and Mozilla's store know the extension. It is drawn by lot, so that it claims nobody's domain, and must
 * never change: under another, readers would get no updates and lose their settings.
 */
export const FIREFOX_ID = '{1bd2b5ec-e71d-45d9-a100-610152a8a274}';

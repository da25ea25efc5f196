/**
 * What a terminal shows of a text: pages and names of files may hold characters that move its cursor, change its title,
 * type for the user, or turn the order of what stands in its lines.
 */
const CONTROL = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;

export const printable = (text: string): string => text.replace(CONTROL, '');

/** JSON in which such characters stand as escapes, so that nothing of the text is lost. */
export const printableJson = (json: string): string =>
  json.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

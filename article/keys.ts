/** Latin letters and digits in lower case: what two spellings of the same words share. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^0-9a-zß-ɏ]+/g, '');

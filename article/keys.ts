/** Letters and digits in lower case: what two spellings of the same words share. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

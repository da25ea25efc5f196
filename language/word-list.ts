/** The words of a list, parted by white space: so one can be read and mended like a text. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/**
 * Quotation marks as the German-language press sets them: „…“ “…” "…" »…« «…» ‚…‘ ‹…›.
 * Source: Duden, „Die deutsche Rechtschreibung“, section on quotation marks; Swiss papers set «…», English habits “…”.
 */
const set = (marks: string): ReadonlySet<string> => new Set(marks);

export const STRAIGHT_MARKS = set('"');
export const CURVED_MARKS = set('„“”‟');
export const GUILLEMETS = set('»«');
/** Around quotations inside quotations; some of them are apostrophes as well. */
export const SINGLE_MARKS = set("‚‘’'‹›");

export const DOUBLE_MARKS: ReadonlySet<string> = new Set([...STRAIGHT_MARKS, ...CURVED_MARKS, ...GUILLEMETS]);
export const QUOTATION_MARKS: ReadonlySet<string> = new Set([...DOUBLE_MARKS, ...SINGLE_MARKS]);

/** Marks that may open around a name in one style or another, and those that may close; no apostrophes. */
export const OPENING_MARKS = set('„"»«‚“');
export const CLOSING_MARKS = set('“"”«»‘');
/** Marks that open in every style. */
export const ONLY_OPENING_MARKS = set('„‚');

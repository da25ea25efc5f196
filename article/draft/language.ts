/** Tells German from other languages by the most frequent words. */

/** Words that running text cannot do without. Source: the closed word classes in any grammar of the languages. */
const GERMAN = new Set(
  'der die das und ist nicht ein eine einen dem den des mit von zu auf für sich auch im am bei wird hat sind war aus nach wie als dass er sie es'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and of to is that it was for on with as are by at be this have from his they but not which has were had an'.split(
    ' ',
  ),
);
/** Characters to look at: enough for more than a hundred words. */
const SAMPLE = 1200;
/** Fewer words tell little: a headline can do without function words. */
const LEAST_WORDS = 25;
/** Share of function words below which a text is no running text of the language. German news has about a third. */
const LEAST_SHARE = 0.08;

/**
 * What the words say counts for more than what the page declares: many pages copy a wrong `lang` from a template.
 * @param declared BCP 47 tag of the page, or null
 * @returns a BCP 47 tag; "und" for a language that neither page nor words tell
 */
export function languageOf(declared: string | null, text: string): string {
  const tag = declared?.replace('_', '-').trim() || null;
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^a-zß-ɏ]+/);
  const german = countOf(words, GERMAN);
  const english = countOf(words, ENGLISH);
  const isGermanTag = tag === null || /^de\b/i.test(tag);
  if (words.length < LEAST_WORDS) return tag ?? (isClearlyEnglish(english, german) ? 'en' : 'de');
  if (german > english && german >= LEAST_SHARE * words.length) return isGermanTag ? (tag ?? 'de') : 'de';
  if (!isGermanTag) return tag;
  return english >= LEAST_SHARE * words.length ? 'en' : 'und';
}

/** One word is not enough: "Wer wann was wusste", "Software as a Service wächst". */
const isClearlyEnglish = (english: number, german: number): boolean => english >= 2 && english > 2 * german;

function countOf(words: readonly string[], known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}

/** Tells German from other languages by the most frequent words. */

/** Words that running text cannot do without. Source: the closed word classes in any grammar of the language. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    'der die das und ist nicht ein eine einen dem den des mit von zu auf für sich auch im am bei wird hat sind war aus nach wie als dass er sie es',
  ),
  en: words(
    'the and of to in is that it was for on with as are by at be this have from his they but not which has were had',
  ),
  fr: words(
    'le la les et des est une du dans que pour qui pas sur au avec ce il elle sont par plus ne se ont',
  ),
  it: words('il la di che e è per un una non sono con del della si le gli ha nel anche come più dei al'),
  es: words('el la de que y en los se del las un por con una su para es al lo como más pero sus'),
  nl: words(
    'de het een van en dat niet is op te zijn met voor er aan ook als naar door bij wordt heeft maar',
  ),
};
/** Characters to look at: enough for hundreds of words. */
const SAMPLE = 4000;
/** Share of function words below which a text is no running text of the language. German news has about 0.35. */
const LEAST_SHARE = 0.08;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** @returns the language's tag ("de", "en"), or null where the text is too short or none of the known ones */
export function tellLanguage(text: string): string | null {
  const sample =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (sample.length < 25) return null;
  let best: string | null = null;
  let most = LEAST_SHARE * sample.length;
  for (const [language, known] of Object.entries(FUNCTION_WORDS)) {
    const count = sample.filter((word) => known.has(word)).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}

/**
 * What the words say counts for more than what the page declares: many pages copy a wrong `lang` from a template.
 * @param declared BCP 47 tag of the page, or null
 * @returns a BCP 47 tag
 */
export function languageOf(declared: string | null, text: string): string {
  const tag = declared?.replace('_', '-').trim() || null;
  const told = tellLanguage(text);
  if (told === null) return tag ?? 'de';
  return tag?.toLowerCase().split('-')[0] === told ? tag : told;
}

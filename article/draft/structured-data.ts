/** Reads schema.org JSON-LD, in all the broken forms in which pages print it. */

import { keyOf } from '../keys.ts';
import { cutLine } from '../page-draft.ts';

export type JsonObject = { readonly [key: string]: unknown };

const ARTICLE_TYPES = new Set(
  `NewsArticle Article ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle BackgroundNewsArticle ReviewNewsArticle
   LiveBlogPosting BlogPosting ClaimReview Review CriticReview Report`.split(/\s+/),
);
/** Deeper graphs than this are not about the page itself. */
const DEEPEST = 4;

interface StructuredData {
  /** The entry that describes the article; null also where several are described and none is the page's. */
  readonly article: JsonObject | null;
  /** All entries that have one, by their `@id`. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** All types that the page declares of itself, in order. */
  readonly types: readonly string[];
}

/**
 * @param texts of the page's JSON-LD scripts
 * @param titles what the page calls itself elsewhere: tells its own entry from those of other articles
 */
export function readStructuredData(texts: readonly string[], titles: readonly string[]): StructuredData {
  const entries: JsonObject[] = [];
  for (const text of texts) collectEntries(parseLeniently(text), entries, 0);
  const articles = entries.filter((entry) => typesOf(entry).some((type) => ARTICLE_TYPES.has(type)));
  const headlines = new Set(articles.map(({ headline }) => headline));
  const article = headlines.size <= 1 ? articles[0] : articles.find((entry) => isNamed(entry, titles));
  const byId = new Map(
    entries.flatMap((entry) => (typeof entry['@id'] === 'string' ? [[entry['@id'], entry]] : [])),
  );
  return { article: article ?? null, byId, types: entries.flatMap(typesOf) };
}

function isNamed({ headline }: JsonObject, titles: readonly string[]): boolean {
  const key = keyOf(nameOfValue(headline) ?? '');
  return key !== '' && titles.some((title) => keyOf(title).includes(key));
}

/** The `@type` of an entry, without the vocabulary's address. */
export function typesOf(entry: JsonObject): string[] {
  return asList(entry['@type']).flatMap((type) => textOfValue(type)?.replace(/^.*[/#:]/, '') ?? []);
}

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a value that may be a text, a list of texts, or an entry with a name. */
export function nameOfValue(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return textOfValue(first);
  const { name, givenName, familyName } = first;
  const parts = [givenName, familyName].map(textOfValue).filter((part) => part !== null);
  // Some pages give a person for the name of a person.
  const given = Array.isArray(name) ? name[0] : name;
  return textOfValue(isObject(given) ? given.name : given) ?? (parts.join(' ') || null);
}

/** The one way by which texts of structured data get in: what is no text, or empty, is none; long ones are cut. */
export const textOfValue = (value: unknown): string | null =>
  typeof value === 'string' ? cutLine(value.trim()) || null : null;

function collectEntries(value: unknown, entries: JsonObject[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) collectEntries(each, entries, depth + 1);
  if (!isObject(value)) return;
  if (value['@type']) entries.push(value);
  collectEntries(value['@graph'], entries, depth + 1);
  if (isObject(value.mainEntity)) collectEntries(value.mainEntity, entries, depth + 1);
  if (isObject(value.mainEntityOfPage)) collectEntries(value.mainEntityOfPage, entries, depth + 1);
}

/** Many pages print line breaks inside strings, trailing commas, or comment marks around the data. */
function parseLeniently(source: string): unknown {
  return parseJson(source) ?? parseJson(repair(source));
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // Broken data is expected; the page is then read without it.
  }
}

function repair(source: string): string {
  return source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

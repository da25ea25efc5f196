/** Takes from the page what it says about itself: structured data, OpenGraph, plain meta tags. */
import { cutLine, type Head, MOST_OF } from '../page-draft.ts';
import { titleOfTags } from '../title-of-tags.ts';
import { attributeOf, byTag, rootOf, textOf, titleOf } from './nodes.ts';

export function readHead(document: Document): Head {
  return {
    title: cutLine(titleOf(document).trim()),
    language: cutLine(attributeOf(rootOf(document), 'lang') ?? ''),
    tags: readMetaTags(document),
    structuredData: readStructuredData(document),
  };
}

/** Scripts that are too large for what else there is are left out: they say nothing that the article could not do without. */
function readStructuredData(document: Document): string[] {
  const texts: string[] = [];
  let room: number = MOST_OF.structuredCharacters;
  for (const script of byTag(document, 'script')) {
    if (!attributeOf(script, 'type')?.includes('ld+json')) continue;
    const text = textOf(script);
    if (text.length > room) continue;
    room -= text.length;
    texts.push(text);
    if (texts.length === MOST_OF.structuredData) break;
  }
  return texts;
}

/** The first of a kind wins. */
function readMetaTags(document: Document): [string, string][] {
  const tags: [string, string][] = [];
  const names = new Set<string>();
  for (const meta of byTag(document, 'meta')) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const key = name?.toLowerCase();
    const value = attributeOf(meta, 'content')?.trim();
    if (!key || !value || value.length > MOST_OF.line || key.length > MOST_OF.line || names.has(key))
      continue;
    names.add(key);
    tags.push([key, value]);
  }
  return tags.slice(0, MOST_OF.tags);
}

const HEADLINE = /"headline"\s*:\s*"(?:[^"\\]|\\.)*"/g;
const NAME = '"headline"';

/** null where there are several: those are of other articles as well. */
function onlyHeadline(data: string): string | null {
  const [headline = null, ...others] = new Set(data.match(HEADLINE)?.map(unescaped).map(cutLine));
  return others.length === 0 ? headline : null;
}

/** The words of a JSON property; its signs are of no account where titles are compared. */
const unescaped = (property: string): string =>
  property
    .slice(property.indexOf('"', NAME.length) + 1, -1)
    .replace(/\\u(\w{4})|\\.|&\w+;/g, (_escape, code) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : ' ',
    );

const DECLARED_DATE = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/;
const DECLARED_LENGTH = /"(?:articleBody"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)|wordCount"\s*:\s*"?(\d+))/;
/** Where it names another day, what is printed decides. */
const TAGGED_DATE = 'article:published_time';
/** With the space behind it. */
const CHARACTERS_OF_WORD = 6;
const DENIED = /"isAccessibleForFree"\s*:\s*"?false/i;

/** What tags and structured data tell for sure. */
interface Declared {
  /** What the visible title may be worded like. */
  readonly titles: readonly string[];
  /** The day of publication need not be sought on the page. */
  readonly date: boolean;
  /** Somebody or something is named as the author. */
  readonly author: boolean;
  /** Of the article's text; 0 where that is not said, or where only a part of it is there for all. */
  readonly characters: number;
}

export function declaredIn({ title, tags, structuredData }: Head): Declared {
  const data = structuredData.join(' ');
  const byName = new Map(tags);
  const headline = onlyHeadline(data);
  const day = DECLARED_DATE.exec(data)?.[1];
  const isOwn = headline !== null;
  const [, text, words] = DECLARED_LENGTH.exec(data) ?? [];
  const characters = text?.length ?? CHARACTERS_OF_WORD * Number(words ?? 0);
  return {
    titles: [title, titleOfTags(byName), headline].filter((each) => each !== null),
    date: isOwn && day !== undefined && (byName.get(TAGGED_DATE) ?? day).startsWith(day),
    author: isOwn && data.includes('"author"'),
    characters: isOwn && !DENIED.test(data) ? characters : 0,
  };
}

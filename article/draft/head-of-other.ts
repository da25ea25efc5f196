/** Where a page shows several articles, its head describes one of them. */
import type { Head } from '../page-draft.ts';

/** Tags that hold for all articles of a page. */
const TAGS_OF_PAPER = new Set([
  'og:site_name',
  'application-name',
  'og:type',
  'og:locale',
  'language',
  'generator',
]);
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting)"/;

/** What the head of a page says of another article than the one it describes: the paper, and that these are articles. */
export function headOfOther(head: Head, headline: string): Head {
  const isDeclared =
    head.structuredData.some((data) => ARTICLE_TYPE.test(data)) ||
    head.tags.some(([name, content]) => name === 'og:type' && content === 'article');
  return {
    title: headline,
    language: head.language,
    tags: head.tags.filter(([name]) => TAGS_OF_PAPER.has(name)),
    structuredData: isDeclared ? [JSON.stringify({ '@type': 'Article', headline })] : [],
  };
}

/** The two halves of reading, with a message between them. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../article/article.ts';
import { readDraft } from '../../../article/draft/read-draft.ts';
import { draftPage } from '../../../article/page/draft-page.ts';
import { placeArticle } from '../../../article/page/place-article.ts';
import { spanOfRange } from '../../../article/page/span-of-range.ts';
import { pageOf } from '../../page-of.ts';

const URL_OF_PAGE = 'https://zeitung.example/graz/die-bruecke-bleibt-gesperrt';
const SENTENCE = 'Die Brücke über die Mur bleibt gesperrt, weil ein Pfeiler Risse hat. ';

function page(head: string, title: string, tail = ''): Document {
  return pageOf(
    `<title>Die Brücke bleibt gesperrt</title>${head}${title}
     <article><p>${SENTENCE.repeat(4)}</p><p>Lesen Sie auch: <a href="/andere">Der Fluss steigt</a></p>
     <p>${SENTENCE.repeat(3)}<b>Wie lange, ist offen.</b>${tail}</p></article>`,
  );
}

const DECLARED = '<meta property="og:type" content="article"><meta name="date" content="2024-05-03">';

/** Reads the page with a draft and an answer that went through a message. */
function readInTwo(document: Document) {
  const drafted = draftPage(document, URL_OF_PAGE);
  if (!drafted) throw new Error('Nothing was found');
  const built = readDraft(JSON.parse(JSON.stringify(drafted.draft)));
  if (built.status !== 'article') throw new Error(built.status);
  return placeArticle(drafted, JSON.parse(JSON.stringify(built)));
}

describe('a page read in two halves', () => {
  it('shows each block where it stands, also those cut at either end', () => {
    const { article, textMap } = readInTwo(
      page(
        DECLARED,
        '<h1><span class="kicker">Graz</span>: Die Brücke bleibt gesperrt</h1>',
        ' (Eva Lang, 3.5.2024)',
      ),
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['kicker', 'title', 'paragraph', 'paragraph']);
    for (const { span } of article.blocks) {
      const range = textMap.rangeOf(span);
      expect(range && spanOfRange(textMap, range)).toEqual(span);
      expect(range && shown(range)).toBe(textOf(article, span));
    }
    expect(article.authors).toEqual([{ name: 'Eva Lang', place: null }]);
  });

  it('finds the title by a headline that only structured data give', () => {
    const data = '{"@type":"NewsArticle","headline":"Gesperrt: Die Br\\u00fccke \\"wackelt\\""}';
    const head = `<script type="application/ld+json">${data}</script>`;
    const { article } = readInTwo(
      page(head, '<h2>Neues aus Graz</h2><h2>Gesperrt: Die Brücke „wackelt“</h2>'),
    );
    expect(article.title).toBe('Gesperrt: Die Brücke „wackelt“');
  });

  it.each([
    [
      'beside the first one',
      '<div><i><a class="author">Anna Huber</a></i><i><a class="author">Karl Maier</a></i></div>',
      2,
    ],
    [
      'not those of a teaser',
      '<div><i><a class="author">Anna Huber</a></i></div><ul><li><a class="author">Karl Maier</a></li></ul>',
      1,
    ],
  ])('takes the printed authors %s', (_name, byline, count) => {
    const { article } = readInTwo(page(DECLARED, `<h1>Die Brücke bleibt gesperrt</h1>${byline}`));
    expect(article.authors.map(({ name }) => name)).toEqual(['Anna Huber', 'Karl Maier'].slice(0, count));
  });

  it('drafts nothing where there is no prose', () => {
    expect(draftPage(pageOf('<h1>Leer</h1>'), URL_OF_PAGE)).toBeNull();
  });
});

function shown({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = (startContainer.ownerDocument ?? document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString().replace(/\s+/g, ' ');
}

import { describe, expect, it, vi } from 'vitest';
import { draftPage } from '../../article/page/draft-page.ts';
import type { PageDraft } from '../../article/page-draft.ts';
import { answerAnalysis } from '../../extension/answer-analysis.ts';
import { checkDraft } from '../../extension/check-draft.ts';
import { DATA } from '../data.ts';
import { pageOf } from '../page-of.ts';

const ADDRESS = 'https://zeitung.example/wetter/regen-bis-freitag';
const PARAGRAPH = 'Es regnet seit Tagen, und die Bäche steigen. "Immer noch", sagt die Bürgermeisterin. ';

function draftOf(type: string): PageDraft {
  const page = draftPage(
    pageOf(
      `<title>Regen bis Freitag</title><script type="application/ld+json">{"@type":"${type}","headline":"Regen bis Freitag"}</script>
       <h1>Regen bis Freitag</h1><span class="author">Anna Huber</span><time datetime="2024-05-03">3. Mai</time>
       <article><p>${PARAGRAPH.repeat(4)}</p><ul><li>Der Pegel steht bei drei Metern.</li></ul><p>${PARAGRAPH}</p></article>`,
    ),
    ADDRESS,
  );
  if (!page) throw new Error('The page has an article');
  return page.draft;
}

const draft = draftOf('NewsArticle');
const [block] = draft.blocks;
const many = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const NO_DRAFTS: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['a string', 'draft'],
  ['a draft without blocks', { ...draft, blocks: undefined }],
  ['a language that is no text', { ...draft, head: { ...draft.head, language: 7 } }],
  ['an unknown kind of block', { ...draft, blocks: [{ ...block, kind: 'script' }] }],
  ['fewer linked characters than none', { ...draft, blocks: [{ ...block, linked: -1 }] }],
  ['half a list', { ...draft, blocks: [{ ...block, list: 0.5 }] }],
  ['half a meta tag', { ...draft, head: { ...draft.head, tags: [['author']] } }],
  [
    'more meta tags than are taken from a page',
    { ...draft, head: { ...draft.head, tags: many(501, ['a', 'b']) } },
  ],
  ['more blocks than any article has', { ...draft, blocks: many(100_001, block) }],
  [
    'a text longer than any article',
    { ...draft, blocks: many(6, { ...block, text: 'a'.repeat(1_000_000) }) },
  ],
];

describe('checkDraft', () => {
  it('lets a draft through as it is, after the way of a message', () => {
    expect(checkDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('drops what the type does not name', () => {
    expect(checkDraft({ ...draft, extra: 'x' })).toEqual(draft);
  });

  it.each(NO_DRAFTS)('rejects %s', (_name, candidate) => {
    expect(checkDraft(candidate)).toBeNull();
  });
});

describe('answerAnalysis', () => {
  const ready = async () => ({ status: 'ready', data: DATA }) as const;

  it('reads and analyses an article', async () => {
    const answer = await answerAnalysis(draft, ready, async () => []);
    expect(answer.status === 'analysed' && answer.article.title).toBe('Regen bis Freitag');
  });

  it('says that a product is no article', async () => {
    expect(await answerAnalysis(draftOf('Product'), ready, async () => [])).toEqual({ status: 'no-article' });
  });

  it('says that a data file is damaged', async () => {
    const damaged = async () => ({ status: 'invalid', file: 'lexicon', reason: 'damaged' }) as const;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await answerAnalysis(draft, damaged, async () => [])).toEqual({ status: 'damaged' });
  });

  it('rejects what is no draft', async () => {
    expect(await answerAnalysis({ url: ADDRESS }, ready, async () => [])).toEqual({ status: 'rejected' });
  });
});

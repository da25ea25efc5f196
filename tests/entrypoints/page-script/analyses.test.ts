/** A text is analysed once, however often the page shows it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readDraft } from '../../../article/draft/read-draft.ts';
import { draftPage } from '../../../article/page/draft-page.ts';
import type { PageDraft } from '../../../article/page-draft.ts';
import { Analyses } from '../../../entrypoints/page-script/analyses.ts';
import { page, prose } from '../../article/markup.ts';
import { pageOf } from '../../page-of.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../extension/messages.ts', () => ({ sendMessage: ask }));

const HEAD = '<meta property="og:type" content="article"><meta name="date" content="2024-05-03">';

function draftOf(number: number, url = `https://zeitung.example/graz/${number}`): PageDraft {
  const body = `<h1>Meldung ${number} aus Waldbach</h1><article><p>${prose(6, number)}</p><p>${prose(6)}</p></article>`;
  const drafted = draftPage(pageOf(page({ head: HEAD, body })), url);
  if (!drafted) throw new Error('Nothing was found');
  return drafted.draft;
}

beforeEach(() => {
  ask.mockReset();
  ask.mockImplementation(async (_kind: string, { draft }: { draft: PageDraft }) => {
    const reading = readDraft(draft);
    return reading.status === 'article' ? { ...reading, status: 'analysed', analysis: {} } : reading;
  });
});

it('asks once for a text', async () => {
  const analyses = new Analyses();
  await analyses.of(draftOf(1), 'site');
  await analyses.of(draftOf(1), 'site');
  expect(ask).toHaveBeenCalledTimes(1);
});

it('knows the last four texts, and gives each the address that it has now', async () => {
  const analyses = new Analyses();
  for (const number of [1, 2, 3, 4]) await analyses.of(draftOf(number), 'site');
  const again = await analyses.of(draftOf(1, 'https://zeitung.example/neu'), 'site');
  expect(ask).toHaveBeenCalledTimes(4);
  expect(again).toMatchObject({ status: 'analysed', article: { url: 'https://zeitung.example/neu' } });
  await analyses.of(draftOf(5), 'site');
  await analyses.of(draftOf(1), 'site');
  expect(ask).toHaveBeenCalledTimes(5);
  await analyses.of(draftOf(2), 'site');
  expect(ask).toHaveBeenCalledTimes(6);
});

it('asks again where nobody answered', async () => {
  const analyses = new Analyses();
  ask.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  expect(await analyses.of(draftOf(1), 'site')).toEqual({ status: 'unanswered' });
  expect(await analyses.of(draftOf(1), 'site')).toMatchObject({ status: 'analysed' });
});

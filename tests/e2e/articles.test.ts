/** Whole articles under their real host name: what is painted, what the panel shows, what the page notices. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { readPanel, waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser, type Suite } from './browsers.ts';
import { analysed, expectedPaint } from './expected-paint.ts';
import { keepPicture } from './keep-picture.ts';
import { mutations, paintedWords, waitForPaint, watchConsole, watchMutations } from './page-watch.ts';
import { addressOf, isThere, REAL_PAGE_FILE, SAMPLE, SEED_FILE, sampleHtml, seedPage } from './pages.ts';

interface ArticlePage {
  readonly name: string;
  readonly path: string;
  /** null: the files it is made of are not here. */
  readonly html: string | null;
}

const ARTICLES: readonly ArticlePage[] = [
  { name: 'the sample article', path: SAMPLE, html: sampleHtml() },
  {
    name: 'a real page',
    path: '/story/3000000218734/page',
    html: isThere(REAL_PAGE_FILE) ? readFileSync(REAL_PAGE_FILE, 'utf8') : null,
  },
  {
    name: 'the seed article',
    path: '/story/2000000000001/seed',
    html: isThere(SEED_FILE) ? seedPage() : null,
  },
];

const servePath = (_host: string, path: string) =>
  ARTICLES.find((article) => article.path === path)?.html ?? null;

inEachBrowser('Articles', servePath, (suite) => {
  for (const { name, path, html } of ARTICLES) {
    if (html === null) it.skip(`${name}: skipped, its files are not here`);
    else describe(name, () => testArticle(suite, path, html));
  }
});

function testArticle(suite: Suite, path: string, html: string): void {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    page = await suite.launched.browser.newPage();
    complaints = watchConsole(page);
    await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
    await waitForPaint(page);
  });
  afterAll(() => page.close());

  it('is painted with just what the analysis finds', async () => {
    expect(await paintedWords(page)).toEqual(expectedPaint(html, addressOf(path)));
  });

  it('is left as it was, with a quiet console', async () => {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await watchMutations(page);
    await waitForPaint(page);
    expect(await mutations(page)).toEqual([]);
    expect(complaints.filter((complaint) => /extension|stimmen/i.test(complaint))).toEqual([]);
  });

  it('is told in the panel', async () => {
    const panel = await openPanel(suite.launched, page);
    await waitForPanel(panel);
    const picture = `${suite.launched.kind}-${path.split('/').pop()}`;
    await keepPicture(panel, `${picture}-panel`);
    const title = await page.$eval('h1', (heading) => heading.textContent);
    expect(await panel.$eval('h1', (heading) => heading.textContent)).toBe(title);
    const shown = (await readPanel(panel)).map(({ text }) => text).join('\n');
    for (const { name } of analysed(html, addressOf(path)).analysis.people) expect(shown).toContain(name);
    await panel.close();
    await keepPicture(page, picture, { fullPage: true });
  });
}

/** The two sets of saved pages, and a browser's tab that shows one of them as it was saved. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { decodePage } from '../../node/read/decode-page.ts';

export const SHARED = path.join(import.meta.dirname, '../../../shared/eval');
export const PAGES = path.join(SHARED, 'data/pages');
export const WEB = path.join(SHARED, 'data/web');

/** With these headers the browser's clock is fine enough. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export interface SavedPage {
  readonly name: string;
  readonly file: string;
  /** Where it is shown. */
  readonly address: string;
}

interface PaperPage extends SavedPage {
  readonly gold: unknown;
}

/** The pages of big papers; most of them name their own address. */
export function paperPages(): PaperPage[] {
  const suffix = '.html';
  const files = readdirSync(PAGES).filter((name) => name.endsWith(suffix));
  return files.sort().map((file) => {
    const name = file.slice(0, -suffix.length);
    const gold: unknown = JSON.parse(readFileSync(path.join(PAGES, `${name}.gold.json`), 'utf8'));
    return { name, file: path.join(PAGES, file), address: 'http://localhost/artikel/seite', gold };
  });
}

/** Pages of the wider web. */
export function webPages(): SavedPage[] {
  const gold: { page: string; url: string }[] = JSON.parse(readFileSync(path.join(WEB, 'gold.json'), 'utf8'));
  return gold.map(({ page, url }) => ({ name: page, file: path.join(WEB, `${page}.html`), address: url }));
}

/** Its scripts do not run, and nothing is fetched. */
export async function openSaved(browser: Browser, { file, address }: SavedPage): Promise<Page> {
  const page = await browser.newPage();
  const body = decodePage(readFileSync(file));
  const { href } = new URL(address);
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage
      ? request.respond({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body })
      : request.abort());
  });
  await page.goto(href, { waitUntil: 'domcontentloaded' });
  return page;
}

/** A reader's month: many pages in a few tabs, some of which change while they are read. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch.ts';

interface Month {
  readonly navigations: number;
  /** How often an open page gets a new paragraph. */
  readonly updates: number;
  readonly tabs: number;
}

interface MonthReport {
  /** Addresses of pages that were left without marks, and what was added to pages and not marked. */
  readonly unmarked: readonly string[];
  /** What stood in the pages' consoles. */
  readonly complaints: readonly string[];
  /** Bytes that the background held after each tenth of the month; none where the browser does not say. */
  readonly held: readonly number[];
}

/** Milliseconds that a mark may take, however busy the machine is. */
const PATIENCE = 30_000;

/** @param addressOf of the page with this number; its article is another for each */
export async function liveThrough(
  launched: LaunchedBrowser,
  { navigations, updates, tabs }: Month,
  addressOf: (number: number) => string,
): Promise<MonthReport> {
  const [unmarked, complaints, held]: [string[], string[], number[]] = [[], [], []];
  const pages: Page[] = [];
  for (let tab = 0; tab < tabs; tab++) pages.push(await openTab(launched, complaints));
  for (let number = 0; number < navigations; number++) {
    const page = pages[number % tabs] as Page;
    await page.bringToFront();
    await page.goto(addressOf(number), { waitUntil: 'domcontentloaded' });
    if (!(await isMarked(page, ''))) unmarked.push(page.url());
    if (number % Math.ceil(navigations / updates) === 0) {
      const words = `Das ist Nachtrag ${number}`;
      await addParagraph(page, words);
      if (!(await isMarked(page, words))) unmarked.push(words);
    }
    if (number % Math.ceil(navigations / 10) === 0) held.push(...(await heldByBackground(launched)));
  }
  await Promise.all(pages.map((page) => page.close()));
  return { unmarked, complaints, held };
}

async function openTab({ browser }: LaunchedBrowser, complaints: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return page;
}

const addParagraph = (page: Page, words: string): Promise<void> =>
  page.evaluate((quote) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `"${quote}", sagte Bürgermeister Otto Lamm am Abend im Gemeindeamt.`;
    document.querySelector('.article-body')?.append(paragraph);
  }, words);

/** @param words that a mark has to hold */
function isMarked(page: Page, words: string): Promise<boolean> {
  const marked = page.waitForFunction(
    (wanted) =>
      [...CSS.highlights.values()].some((ranges) =>
        [...ranges].some(({ startContainer }) => startContainer.nodeValue?.includes(wanted)),
      ),
    { polling: 50, timeout: PATIENCE },
    words,
  );
  return marked.then(
    () => true,
    () => false,
  );
}

async function heldByBackground({ browser, kind }: LaunchedBrowser): Promise<number[]> {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  if (kind !== 'chromium' || !target) return [];
  const session: CDPSession = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return [usedSize];
}

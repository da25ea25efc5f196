/**
 * npm run pictures
 * Takes the pictures for README and stores in German and English: the built extension in a real Chromium, on the invented
 * sample article. Five a language of 1280 × 800, as many as the Chrome Web Store takes and in the size that both stores
 * want, and a tile of 440 × 280.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../extension/texts/languages.ts';
import { chooseLanguage } from '../browsers/choose-language.ts';
import { openExtensionPage, tabIdOf } from '../browsers/extension-pages.ts';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { waitForPanel } from '../browsers/panel-text.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { closeWelcomeTab } from '../browsers/welcome-tab.ts';
import { buildExtensions } from '../package/build.ts';
import { targetOf } from '../start/target.ts';
import { photograph, type Size, sheetBeside, sheetOfTile } from './compose.ts';
import { openCard, scrollTo } from './place.ts';

const FOLDER = 'docs/store/pictures';
const PICTURE = { width: 1280, height: 800 };
const PANEL = { width: 400, height: PICTURE.height };
const BESIDE_PANEL = { width: PICTURE.width - PANEL.width, height: PICTURE.height };
const TILE = { width: 440, height: 280 };
/** The panel's views, in the order of their tabs. */
const VIEWS = ['overview', 'people', 'quotes'] as const;
/** Where the sample article quotes several people. */
const PLACE = 'Bürgermeisterin will klagen';
const QUOTE = 'Man hat uns im Juni';

const executable = findOrInstallBrowser('chromium');
if (!executable) throw new Error(howToInstall('chromium'));
mkdirSync(FOLDER, { recursive: true });
buildExtensions('.');
const target = targetOf(undefined);
const server = await serveSite((host) => (host === target.served?.host ? target.served.html : null));
const hosts = target.served ? [target.served.host] : [];
for (const language of LANGUAGES) {
  const launched = await launchBrowser('chromium', {
    executable,
    headless: true,
    hasMouse: true,
    hosts,
    port: server.port,
  });
  try {
    await closeWelcomeTab(launched);
    await chooseLanguage(launched, language);
    await takePictures(launched, language);
  } finally {
    await launched.browser.close();
  }
}
server.close();

async function takePictures(launched: LaunchedBrowser, language: Language): Promise<void> {
  const save = (name: string, size: Size, sheet: string) =>
    savePicture(launched, `${name}-${language}`, size, sheet);
  const page = await launched.browser.newPage();
  await page.setViewport(BESIDE_PANEL);
  await page.goto(target.url);
  const panel = await openSidePanel(launched, page);
  await scrollTo(page, PLACE, 120);
  const article = await photograph(page);
  for (const [at, view] of VIEWS.entries()) {
    await panel.bringToFront();
    await (await panel.$$('[role=tab]'))[at]?.click();
    await save(view, PICTURE, sheetBeside(article, await photograph(panel)));
  }
  await page.bringToFront();
  await page.setViewport(TILE);
  await scrollTo(page, QUOTE, 24);
  await save('tile', TILE, sheetOfTile(await photograph(page), language));
  await page.bringToFront();
  await page.setViewport(PICTURE);
  await scrollTo(page, PLACE, 200);
  await openCard(page, QUOTE);
  await save('card', PICTURE, await photograph(page));
  const options = await openExtensionPage(launched, 'options.html');
  await options.setViewport(PICTURE);
  await options.waitForSelector('main');
  await save('settings', PICTURE, await photograph(options));
}

/** The column beside the page, as a tab. */
async function openSidePanel(launched: LaunchedBrowser, about: Page): Promise<Page> {
  const tabId = await tabIdOf(launched, about.url());
  const panel = await openExtensionPage(launched, `sidepanel.html?tabId=${tabId}`);
  await panel.setViewport(PANEL);
  // A new size takes the mouse away, until the page is loaded anew.
  await panel.reload();
  // A page that was hidden before it was read waits to be seen, and a panel draws nothing while it is hidden.
  await about.bringToFront();
  await about.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-')));
  await panel.bringToFront();
  await waitForPanel(panel);
  return panel;
}

async function savePicture(launched: LaunchedBrowser, name: string, size: Size, html: string): Promise<void> {
  const sheet = await launched.browser.newPage();
  await sheet.setViewport(size);
  await sheet.setContent(`<style>body{margin:0}img{display:block}</style>${html}`);
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await sheet.screenshot({ path });
  await sheet.close();
  console.log(path);
}

/**
 * npm run pictures
 * Takes the pictures for README and stores, 1280 × 800 as both stores want them, in German and English: the built extension in a
 * real Chromium, on the invented sample article.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../extension/texts/languages.ts';
import { chooseLanguage } from '../browsers/choose-language.ts';
import { openPanel } from '../browsers/extension-pages.ts';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { waitForPanel } from '../browsers/panel-text.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { closeWelcomeTab } from '../browsers/welcome-tab.ts';
import { buildExtensions } from '../package/build.ts';
import { type Target, targetOf } from '../start/target.ts';

const FOLDER = 'docs/store/pictures';
const PAGE = { width: 1280, height: 800 };
/** Where the sample article quotes several people. */
const PLACE = 1_050;

/** The popup lies over the page, as the browser shows it. */
const STYLE =
  'body{margin:0}img{display:block}img+img{position:absolute;top:12px;right:24px;border-radius:8px;box-shadow:0 4px 24px #0006}';

const executable = findOrInstallBrowser('chromium');
if (!executable) throw new Error(howToInstall('chromium'));
mkdirSync(FOLDER, { recursive: true });
buildExtensions('.');
const target = targetOf(undefined);
const server = await serveSite((host) => (host === target.served?.host ? target.served.html : null));
const hosts = target.served ? [target.served.host] : [];
for (const language of LANGUAGES) {
  const launched = await launchBrowser('chromium', { executable, headless: true, hosts, port: server.port });
  try {
    await takePicture(launched, language, target);
  } finally {
    await launched.browser.close();
  }
}
server.close();

async function takePicture(launched: LaunchedBrowser, language: Language, { url }: Target): Promise<void> {
  await closeWelcomeTab(launched);
  await chooseLanguage(launched, language);
  const page = await launched.browser.newPage();
  await page.setViewport(PAGE);
  await page.goto(url);
  const panel = await openPanel(launched, page);
  await waitForPanel(panel);
  const popup = await pictureOf(panel);
  await page.bringToFront();
  await page.evaluate((place) => scrollTo(0, place), PLACE);
  const behind = await pictureOf(page);
  const both = await launched.browser.newPage();
  await both.setViewport(PAGE);
  await both.setContent(`<style>${STYLE}</style>${behind}${popup}`);
  const path = join(FOLDER, `at-work-${language}.png`) as `${string}.png`;
  await both.screenshot({ path });
  console.log(path);
}

async function pictureOf(page: Page): Promise<string> {
  return `<img src="data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}">`;
}

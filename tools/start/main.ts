/**
 * npm start [-- --browser chromium|firefox] [--language de|en] [FILE_OR_URL]
 * Builds the extension and opens it in a real browser, on the sample article or on the page that is named.
 */
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { OWN_HOSTS, siteOfAddress } from '../../extension/hosts.ts';
import { LANGUAGES, type Language } from '../../extension/texts/languages.ts';
import { allowSite } from '../browsers/allow-site.ts';
import { chooseLanguage } from '../browsers/choose-language.ts';
import { findBrowser, findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { BROWSER_KINDS, type BrowserKind, type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { closeWelcomeTab } from '../browsers/welcome-tab.ts';
import { report } from './report.ts';
import { type Target, targetOf } from './target.ts';

try {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' }, language: { type: 'string' } },
    allowPositionals: true,
  });
  await start(kindOf(values.browser), languageOf(values.language), targetOf(positionals[0]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function kindOf(name: string | undefined): BrowserKind {
  if (name === undefined) return BROWSER_KINDS.find((kind) => findBrowser(kind)) ?? 'chromium';
  const kind = BROWSER_KINDS.find((known) => known === name);
  if (!kind) throw new Error(`--browser takes ${BROWSER_KINDS.join(' or ')}, not "${name}".`);
  return kind;
}

/** @returns null where the browser's own language is to be taken */
function languageOf(name: string | undefined): Language | null {
  const language = LANGUAGES.find((known) => known === name) ?? null;
  if (name !== undefined && language === null)
    throw new Error(`--language takes ${LANGUAGES.join(' or ')}, not "${name}".`);
  return language;
}

async function start(kind: BrowserKind, language: Language | null, target: Target): Promise<void> {
  const { url, served, name } = target;
  const executable = findOrInstallBrowser(kind);
  if (!executable) throw new Error(howToInstall(kind));
  await build({ browser: kind === 'chromium' ? 'chrome' : 'firefox' });
  const server = await serveSite((host) => (host === served?.host ? served.html : null));
  const headless = !hasScreen();
  const launched = await launchBrowser(kind, {
    executable,
    headless,
    hosts: served ? [served.host] : [],
    port: server.port,
  });
  try {
    // Where somebody watches, the first page stays open beside the article, as after any installation.
    if (headless || language) await closeWelcomeTab(launched);
    if (language) await chooseLanguage(launched, language);
    if (headless) await openUnseen(launched, url, name);
    else await openForReader(launched, url);
  } finally {
    if (launched.browser.connected) await launched.browser.close();
    server.close();
  }
}

/** Other sites than its own Stimmen reads only where somebody agrees; here whoever starts it has named the page. */
async function openUnseen(launched: LaunchedBrowser, url: string, name: string): Promise<void> {
  const site = siteOfAddress(url);
  if (site && !OWN_HOSTS.includes(site)) await allowSite(launched, site);
  const page = await launched.browser.newPage();
  await page.goto(url);
  await report(launched, page, name);
}

async function openForReader({ browser }: LaunchedBrowser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** Wayland and X11 announce themselves; macOS and Windows always have a screen. */
function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * One suite for each browser. A browser takes seconds to start, and Stimmen to install, so each process of tests starts one
 * of a kind, and every suite finds it as after the install: no page open, nothing stored and nothing allowed.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import type { Permissions, Runtime, Storage } from 'webextension-polyfill';
import { FIREFOX_ID } from '../../extension/firefox-id.ts';
import { stopBackground } from '../../tools/browsers/chromium-background.ts';
import { BARE, openExtensionPage } from '../../tools/browsers/extension-pages.ts';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser.ts';
import { runInFirefoxWindow } from '../../tools/browsers/firefox-window.ts';
import {
  BROWSER_KINDS,
  type BrowserKind,
  installIn,
  type LaunchedBrowser,
  startBrowser,
  uninstall,
} from '../../tools/browsers/launch.ts';
import { type Pages, serveSite } from '../../tools/browsers/serve-site.ts';
import { closeWelcomeTab } from '../../tools/browsers/welcome-tab.ts';
import { PROCESS } from './before-all.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: {
  readonly permissions: Permissions.Static;
  readonly runtime: Runtime.Static;
  readonly storage: Storage.Static;
};

export interface Suite {
  readonly kind: BrowserKind;
  /**
   * `it`, for what no browser does otherwise than the other: which words a panel shows after a click, say, is up to the same
   * code with the same input. Such a test runs in the first browser alone; what is drawn, stored, loaded, focused or allowed
   * is the browser's own, and is tested in each.
   */
  readonly itInOne: typeof it.skip;
  /** Valid inside of tests and hooks. */
  readonly launched: LaunchedBrowser;
  /** The folder that the browser saves to, empty at first; valid as `launched`. */
  readonly downloads: string;
}

/**
 * @param pages answers every request that the browser makes: no test needs the network
 * @param tests defines the suite's tests; `suite.launched` is there once they run
 */
export function inEachBrowser(name: string, pages: Pages, tests: (suite: Suite) => void): void {
  describe.each(BROWSER_KINDS)(`${name} in %s`, (kind) => {
    let started: Started;
    let launched: LaunchedBrowser;
    beforeAll(async () => {
      started = await startedBrowser(kind);
      started.served.pages = pages;
      started.launched ??= await install(kind, started.browser);
      launched = started.launched;
    });
    afterAll(() => started && leave(started));
    tests({
      kind,
      itInOne: kind === BROWSER_KINDS[0] ? it : it.skip,
      get launched() {
        return launched;
      },
      get downloads() {
        return started.downloads;
      },
    });
  });
}

interface Started {
  readonly browser: Browser;
  /** Stimmen in it; undefined where it is to be installed. */
  launched: LaunchedBrowser | undefined;
  readonly downloads: string;
  /** What is served to it: the pages of the suite that has it. */
  readonly served: { pages: Pages };
}

const startedBrowsers = new Map<BrowserKind, Started>();

async function startedBrowser(kind: BrowserKind): Promise<Started> {
  const known = startedBrowsers.get(kind);
  if (known?.browser.connected) return known;
  const started = await startOne(kind);
  startedBrowsers.set(kind, started);
  return started;
}

/** It is ended with all others, by what made the folder for them (before-all.ts): no suite knows that it is the last. */
async function startOne(kind: BrowserKind): Promise<Started> {
  const executable = findOrInstallBrowser(kind);
  if (!executable) throw new Error(howToInstall(kind));
  const folder = mkdtempSync(join(inject('browsers'), `${kind}-`));
  const downloads = join(folder, 'downloads');
  const profile = join(folder, 'profile');
  mkdirSync(downloads);
  if (kind === 'firefox') cpSync(inject('firefoxProfile'), profile, { recursive: true });
  const served: Started['served'] = { pages: () => null };
  const { port } = await serveSite((host, path) => served.pages(host, path));
  const given = { headless: true, hosts: 'all', keepsProcesses: true } as const;
  const browser = await startBrowser(kind, { ...given, executable, port, downloads, profile });
  writeFileSync(join(folder, PROCESS), String(browser.process()?.pid));
  return { browser, launched: undefined, downloads, served };
}

async function install(kind: BrowserKind, browser: Browser): Promise<LaunchedBrowser> {
  const launched = await installIn(kind, browser);
  await closeWelcomeTab(launched);
  return launched;
}

/** As after the install; where that takes more than to forget what is stored, the next suite installs Stimmen anew. */
async function leave(started: Started): Promise<void> {
  const { browser, launched, downloads } = started;
  // Without any page the browser would end.
  const blank = await browser.newPage();
  for (const page of await browser.pages()) if (page !== blank) await page.close();
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
  // One that is switched off has no page to be asked on.
  if (launched && (await forget(launched).catch(() => false))) return stopAnyBackground(launched);
  if (launched) await uninstall(launched);
  started.launched = undefined;
}

/** With it goes what it remembers; the next page starts it anew. */
async function stopAnyBackground({ kind, browser }: LaunchedBrowser): Promise<void> {
  if (kind === 'chromium') return stopBackground(browser);
  const extension = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
  await runInFirefoxWindow(browser, `${extension}.terminateBackground()`);
}

/** Forgets what is stored, and tells whether nothing else is left: no site that was allowed, and no side panel. */
async function forget(launched: LaunchedBrowser): Promise<boolean> {
  const asking = await openExtensionPage(launched, BARE);
  const isAsInstalled = await asking.evaluate(async () => {
    const { local, session } = chrome.storage;
    await local.clear();
    // That the extension has begun remains true.
    await session.remove(Object.keys(await session.get()).filter((key) => key !== 'hasBegun'));
    const { host_permissions: own = [] } = chrome.runtime.getManifest();
    const { origins = [] } = await chrome.permissions.getAll();
    const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    // Chromium takes the own sites back with all sites, though it goes on listing them.
    const hasOwn = await chrome.permissions.contains({ origins: own });
    return hasOwn && origins.every((origin) => own.includes(origin)) && panels.length === 0;
  });
  await asking.close();
  return isAsInstalled;
}

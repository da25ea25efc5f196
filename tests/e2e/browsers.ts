/**
 * One suite for each browser. A browser takes seconds to start, so each process of tests starts one of a kind, and every
 * suite finds it as after the start: no page open, and Stimmen newly installed, with nothing stored and nothing allowed.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser.ts';
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
      launched = await installIn(kind, started.browser);
      await closeWelcomeTab(launched);
    });
    afterAll(() => launched && leave(started, launched));
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

/** A browser without Stimmen. */
interface Started {
  readonly browser: Browser;
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
  const options = { executable, headless: true, hosts: 'all', port, downloads, profile } as const;
  const browser = await startBrowser(kind, options);
  writeFileSync(join(folder, PROCESS), String(browser.process()?.pid));
  return { browser, downloads, served };
}

/** As after the start. */
async function leave({ browser, downloads }: Started, launched: LaunchedBrowser): Promise<void> {
  // Without any page the browser would end.
  const blank = await browser.newPage();
  for (const page of await browser.pages()) if (page !== blank) await page.close();
  await uninstall(launched);
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
}

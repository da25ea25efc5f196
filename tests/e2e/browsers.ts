/** One suite for each browser, with the browser started before it and closed after it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser.ts';
import { BROWSER_KINDS, type LaunchedBrowser, launchBrowser } from '../../tools/browsers/launch.ts';
import { type Pages, type Site, serveSite } from '../../tools/browsers/serve-site.ts';
import { closeWelcomeTab } from '../../tools/browsers/welcome-tab.ts';

export interface Suite {
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
    let site: Site;
    let launched: LaunchedBrowser;
    let folder: string;
    let downloads: string;
    beforeAll(async () => {
      const executable = findOrInstallBrowser(kind);
      if (!executable) throw new Error(howToInstall(kind));
      site = await serveSite(pages);
      folder = mkdtempSync(join(tmpdir(), 'stimmen-browser-'));
      downloads = join(folder, 'downloads');
      mkdirSync(downloads);
      const profile = join(folder, 'profile');
      cpSync(inject('firefoxProfile'), profile, { recursive: true });
      const options = {
        executable,
        headless: true,
        hosts: 'all',
        port: site.port,
        downloads,
        profile,
      } as const;
      launched = await launchBrowser(kind, options);
      await closeWelcomeTab(launched);
    });
    afterAll(async () => {
      await launched?.browser.close();
      site?.close();
      if (folder) rmSync(folder, { recursive: true });
    });
    tests({
      get launched() {
        return launched;
      },
      get downloads() {
        return downloads;
      },
    });
  });
}

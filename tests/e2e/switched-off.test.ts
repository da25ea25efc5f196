/** Stimmen switched off in the browser's own list of extensions: open pages lose their marks without a reload. */
import { expect, it } from 'vitest';
import { EXTENSION_ID, type LaunchedBrowser } from '../../tools/browsers/launch.ts';
import { inEachBrowser } from './browsers.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { paintedWords, tintOf, waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, SAMPLE, sampleHtml } from './pages.ts';

/** On Chromium's own page for extensions. */
declare const chrome: {
  readonly management: { setEnabled(extension: string, enabled: boolean): Promise<void> };
};

async function switchOff({ kind, browser, extensionRoot }: LaunchedBrowser): Promise<void> {
  if (kind === 'firefox') {
    await runInFirefoxWindow(
      browser,
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID('${EXTENSION_ID}').then((extension) => extension.disable())`,
    );
    return;
  }
  const list = await browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate((id) => chrome.management.setEnabled(id, false), new URL(extensionRoot).host);
  await list.close();
}

inEachBrowser(
  'Switched off in the browser',
  () => sampleHtml(),
  (suite) => {
    it('leaves open pages without marks', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      const hasMarks = async () => {
        const isPainted = Object.keys(await paintedWords(page)).length > 0;
        return isPainted && (await tintOf(page)) !== 'rgba(0, 0, 0, 0)';
      };
      await page.goto(addressOf(SAMPLE));
      await waitForPaint(page);
      await expect.poll(hasMarks).toBe(true);
      await switchOff(suite.launched);
      await page.bringToFront();
      await expect.poll(hasMarks).toBe(false);
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);

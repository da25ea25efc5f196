/** Shows on a machine without a screen what a reader would see: pictures, and the panel's words. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPanel } from '../browsers/extension-pages.ts';
import type { LaunchedBrowser } from '../browsers/launch.ts';
import { readPanel, waitForPanel } from '../browsers/panel-text.ts';

const FOLDER = 'artefacts';

/**
 * Writes a picture of the page and of the panel, and prints what the panel shows.
 * @param name of the page, for the pictures
 */
export async function report(launched: LaunchedBrowser, page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const panel = await openPanel(launched, page);
  await waitForPanel(panel);
  const pictures = ['page', 'panel'].map(
    (view) => join(FOLDER, `${name}-${launched.kind}-${view}.png`) as `${string}.png`,
  );
  await panel.screenshot({ path: pictures[1] });
  for (const { name, text } of await readPanel(panel)) console.log(`${heading(name)}${text}\n`);
  await page.bringToFront();
  await page.screenshot({ path: pictures[0], fullPage: true });
  console.log(`Pictures: ${pictures.join(', ')}`);
}

const heading = (name: string): string =>
  name ? `── ${name} ${'─'.repeat(Math.max(0, 56 - name.length))}\n` : '';

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer-core';

/** A picture of the page for whoever wants to look at it; no test compares it. */
export async function keepPicture(page: Page, name: string, options: ScreenshotOptions = {}): Promise<void> {
  mkdirSync('artefacts', { recursive: true });
  await page.screenshot({ ...options, path: join('artefacts', `${name}.png`) as `${string}.png` });
}

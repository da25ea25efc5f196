/** What axe-core finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Less than half of what `axe.source` has: most of the time goes into bringing it to the page. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each fault as rule and place. */
async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    if (!window.axe) throw new Error('axe-core did not come to the page');
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
    );
  });
}

/** Everything that axe-core asks, of the page as it stands in this theme. */
export async function expectNoFaults(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    // A colour on its way from one theme to the other is none that a reader reads by.
    for (const animation of document.getAnimations()) animation.finish();
  }, theme);
  expect(await faultsOf(page), theme).toEqual([]);
}

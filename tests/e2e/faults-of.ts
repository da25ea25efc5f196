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

/** Of all that axe-core asks by default, what another theme can change. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Each fault as rule and place. */
async function faultsOf(page: Page, rules: readonly string[] | null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (only) => {
    if (!window.axe) throw new Error('axe-core did not come to the page');
    const { violations } = await window.axe.run(only ? { runOnly: { type: 'rule', values: [...only] } } : {});
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
    );
  }, rules);
}

/**
 * Everything that axe-core asks, of the page as it stands in this theme.
 * @param isKnown whether all but the theme has just been asked, with nothing else changed since
 */
export async function expectNoFaults(page: Page, theme: Theme, isKnown = false): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    // A colour on its way from one theme to the other is none that a reader reads by.
    for (const animation of document.getAnimations()) animation.finish();
  }, theme);
  expect(await faultsOf(page, isKnown ? RULES_OF_COLOUR : null), theme).toEqual([]);
}

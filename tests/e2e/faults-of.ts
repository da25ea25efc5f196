/** What axe-core finds wrong with a page. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Each fault as rule and place. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
    );
  });
}

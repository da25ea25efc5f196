/** What the panel shows, as plain text: each of its views under its name. */
import type { Page } from 'puppeteer-core';

interface PanelView {
  readonly name: string;
  readonly text: string;
}

/** Goes through the panel's views as a reader would, by clicking; a panel without views is one view without name. */
export async function readPanel(panel: Page): Promise<PanelView[]> {
  const tabs = await panel.$$('[role=tab]');
  if (tabs.length === 0) return [{ name: '', text: await textOf(panel, 'main') }];
  const views: PanelView[] = [];
  for (const tab of tabs) {
    await tab.click();
    await panel.waitForFunction((chosen) => chosen.ariaSelected === 'true', {}, tab);
    const name = await tab.evaluate((element) => element.textContent ?? '');
    views.push({ name: name.trim(), text: await textOf(panel, '[role=tabpanel]') });
  }
  await tabs[0]?.click();
  return views;
}

function textOf(panel: Page, selector: string): Promise<string> {
  return panel.$eval(selector, (element) =>
    (element as HTMLElement).innerText.replace(/\n{3,}/g, '\n\n').trim(),
  );
}

/** Waits until the panel has something to say about its page other than that it is still at work. */
export async function waitForPanel(panel: Page): Promise<void> {
  await panel.waitForSelector('[role=tab], .message:not([aria-busy=true])');
}

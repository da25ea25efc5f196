import type { Page } from 'puppeteer-core';

/** What is in the clipboard, found out by pasting it into the text field of a page. */
export async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await page.$eval('textarea', (field) => {
    field.value = '';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('textarea', (field) => field.value);
}

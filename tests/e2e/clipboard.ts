import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Milliseconds; where nothing has come by then, nothing is in the clipboard. */
const LONGEST_PASTE = 5_000;

/**
 * What is in the clipboard, found out by pasting it into the text field of a page.
 * @throws where it is empty
 */
export async function pasted(page: Page): Promise<string> {
  await enterEmptyField(page);
  await pressWithControl(page, 'v');
  // A busy browser pastes a moment after it has taken the keys.
  await page.waitForFunction(() => document.querySelector('textarea')?.value, { timeout: LONGEST_PASTE });
  return page.$eval('textarea', (field) => field.value);
}

/** Puts a word into the clipboard, in place of what was copied before. */
export async function copyWord(page: Page, word: string): Promise<void> {
  await enterEmptyField(page);
  await page.keyboard.type(word);
  await pressWithControl(page, 'a');
  await pressWithControl(page, 'c');
  await expect.poll(() => pasted(page)).toBe(word);
}

async function enterEmptyField(page: Page): Promise<void> {
  await page.bringToFront();
  await page.$eval('textarea', (field) => {
    field.value = '';
    field.focus();
  });
}

async function pressWithControl(page: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Clicks the panel's button of these words. */
export async function press(panel: Page, words: string): Promise<void> {
  await panel.bringToFront();
  await (await panel.waitForSelector(`xpath/.//button[normalize-space() = "${words}"]`))?.click();
}

/**
 * Whether the panel says this. Asked again and again, as what waits for elements does not see a text change; and before the page
 * is turned to, as nothing is copied from a panel in the background.
 */
export const says = async (panel: Page, words: string): Promise<boolean> =>
  (await panel.$(`xpath/.//*[normalize-space() = "${words}"]`)) !== null;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Suite } from './browsers.ts';
import { press } from './clipboard.ts';

/** What is in the file that the panel's button of these words saves, once it is whole. */
export async function savedFile(suite: Suite, panel: Page, words: string, name: string): Promise<string> {
  await press(panel, words);
  await expect.poll(() => readdirSync(suite.downloads).map((file) => file.normalize())).toContain(name);
  const content = () => readFileSync(join(suite.downloads, name), 'utf8');
  await expect.poll(content).not.toBe('');
  return content();
}

/** Renders assets/icon.svg to the sizes that the browsers ask for; run it after changing the drawing. */
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

/** Toolbars (16 to 32), lists of extensions (48 and 64), the same on dense screens (96), stores (128). */
const SIZES = [16, 24, 32, 48, 64, 96, 128];
/** Only the toolbar shows the icon of what is switched off. */
const TOOLBAR_SIZE = 32;
const drawing = await readFile('assets/icon.svg', 'utf8');

const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await render(size, '', `assets/public/icon/${size}.png`);
  if (size <= TOOLBAR_SIZE)
    await render(size, 'filter:grayscale(1);opacity:.5', `assets/public/icon/off-${size}.png`);
}
await browser.close();

async function render(size: number, look: string, path: string): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;${look}}</style>${drawing}`);
  await page.screenshot({ path, omitBackground: true });
}

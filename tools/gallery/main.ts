/**
 * Photographs every scene in both themes, both languages and both browsers into artefacts/gallery.
 * `npm run gallery -- [--browser chrome|firefox] [--scene NAME] [--width PIXELS]`
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Browser, launch } from 'puppeteer-core';
import { WITH_MOUSE } from '../browsers/launch.ts';
import { SCENES } from './scenes.ts';
import { serveGallery } from './serve.ts';

const FOLDER = 'artefacts/gallery';
const BROWSERS: Readonly<Record<string, () => Promise<Browser>>> = {
  chrome: () =>
    launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Without, whatever waits for the pointer is shown at once.
        WITH_MOUSE,
      ],
    }),
  firefox: () =>
    launch({ browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' }),
};

const { values: only } = parseArgs({
  options: {
    browser: { type: 'string' },
    scene: { type: 'string' },
    theme: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string', default: '400' },
  },
});
const chosen = (all: readonly string[], one: string | undefined) =>
  all.filter((name) => !one || name === one);

const gallery = await serveGallery();
await mkdir(FOLDER, { recursive: true });
for (const name of chosen(Object.keys(BROWSERS), only.browser)) await photograph(name);
await gallery.close();

async function photograph(name: string): Promise<void> {
  const browser = await BROWSERS[name]?.();
  if (!browser) return;
  const page = await browser.newPage();
  await page.setViewport({ width: Number(only.width), height: 600 });
  page.on('pageerror', (error) => console.error(String(error)));
  for (const scene of chosen(Object.keys(SCENES), only.scene))
    for (const theme of chosen(['light', 'dark'], only.theme))
      for (const language of chosen(['de', 'en'], only.language)) {
        await page.goto(gallery.addressOf(scene, theme, language));
        await page.waitForSelector('[data-ready]');
        const { hovers } = SCENES[scene] ?? {};
        if (hovers) await page.hover(hovers);
        else await page.mouse.move(0, 0);
        await page.screenshot({
          fullPage: true,
          path: `${FOLDER}/${scene}-${theme}-${language}-${name}-${only.width}.png`,
        });
      }
  await browser.close();
}

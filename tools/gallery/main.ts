/**
 * Photographs every scene in both themes, both languages and both browsers into artefacts/gallery.
 * `npm run gallery -- [--browser chrome|firefox] [--scene NAME] [--width PIXELS] [--zoom FACTOR] [--forced]`
 * A width is that of the window: 360 at a zoom of 2 leaves the page 180 of its own. Forced are the colours of a system that sets all.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Browser, launch } from 'puppeteer-core';
import { WITH_MOUSE } from '../browsers/launch.ts';
import { SCENES } from './scenes.ts';
import { serveGallery } from './serve.ts';

const FOLDER = 'artefacts/gallery';
const { values: only } = parseArgs({
  options: {
    browser: { type: 'string' },
    scene: { type: 'string' },
    theme: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string', default: '400' },
    zoom: { type: 'string', default: '1' },
    forced: { type: 'boolean', default: false },
  },
});
const variant = `${only.width}${only.zoom === '1' ? '' : `-zoom${only.zoom}`}${only.forced ? '-forced' : ''}`;

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
    launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      extraPrefsFirefox: {
        // Something that points and hovers: without, it has none where there is no screen.
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
        ...(only.forced && { 'browser.display.document_color_use': 2 }),
      },
    }),
};

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
  const zoom = Number(only.zoom);
  await page.setViewport({
    width: Math.round(Number(only.width) / zoom),
    height: Math.round(600 / zoom),
    deviceScaleFactor: zoom,
  });
  if (only.forced && name === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
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
          path: `${FOLDER}/${scene}-${theme}-${language}-${name}-${variant}.png`,
        });
      }
  await browser.close();
}

/** Sheets of HTML that put photographs together. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../extension/texts/languages.ts';
import { WELCOME_TEXTS } from '../../extension/texts/welcome.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @returns an <img> of what the page shows */
export async function photograph(page: Page): Promise<string> {
  await page.bringToFront();
  return imageOf('png', await page.screenshot({ encoding: 'base64' }));
}

const imageOf = (type: string, base64: string): string =>
  `<img src="data:image/${type};base64,${base64}" alt="">`;

/** The page, and the panel as the browser shows it beside the page. */
export const sheetBeside = (page: string, panel: string): string =>
  `<style>body{margin:0;display:flex}img+img{box-shadow:-1px 0 #0003}</style>${page}${panel}`;

/** Icon, name and question over words of the page. */
export function sheetOfTile(words: string, language: Language): string {
  const icon = imageOf('svg+xml', readFileSync('assets/icon.svg', 'base64'));
  return `<style>${TILE_STYLE}</style>
    <header>${icon}<div><h1>Stimmen</h1><p>${WELCOME_TEXTS[language].question}</p></div></header><main>${words}</main>`;
}

const TILE_STYLE = `body{margin:0;background:#fffef9;color:#24211d;font-family:Georgia,'Liberation Serif',serif;overflow:hidden}
  header{display:flex;gap:20px;align-items:center;padding:24px 28px}header img{width:72px}
  h1{font-size:36px;line-height:1;margin:0 0 8px}p{font-size:20px;line-height:1;margin:0;color:#5f5a52}
  main{border-top:1px solid #e0dcd4;background:#fff}`;

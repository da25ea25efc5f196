/** The pages that the tests show the browsers, and the addresses they are served under. */
import { existsSync, readFileSync } from 'node:fs';

const HOST = 'www.derstandard.at';

export const addressOf = (path: string, host = HOST): string => `https://${host}${path}`;

export const SAMPLE = '/story/3000000999001/warum-im-krummbachtal-niemand-mehr-dem-fahrplan-glaubt';
export const sampleHtml = (): string => readFileSync('tests/fixtures/sample/page.html', 'utf8');

/** A page in today's derStandard markup. Paragraphs are HTML. */
export function derStandardPage(title: string, paragraphs: readonly string[], language = 'de-AT'): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title} - derStandard.at</title></head>
<body><main><div class="layout"><div class="story js-story"><article class="story-article"><div>
<div class="article-header"><header><h1 class="article-title" itemprop="headline">${title}</h1>
<div class="article-meta"><p class="article-pubdate"><time datetime="2021-12-07T06:00\n">7. Dezember 2021, 06:00</time></p></div></header></div>
<div class="article-body">${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</div>
</div></article></div></div></main></body></html>`;
}

/** Within a paragraph: moves what follows out of the window. */
export const FAR = '<span style="display: block; height: 3000px"></span>';

/** Texts of others, which no copy of the project has; tests that need them say that they are skipped. */
export const REAL_PAGE_FILE = '../shared/eval/data/pages/DerStandard_2024_05_03.html';
export const SEED_FILE = '../shared/seed/seed-article.txt';
export const isThere = (file: string): boolean => existsSync(file);

/** The seed article as derStandard would set it: its short lines without a full stop are subheadings. */
export function seedPage(): string {
  const [, , , ...blocks] = readFileSync(SEED_FILE, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  const body = blocks.map((block) => (/[.!?)"]$/.test(block) ? `<p>${block}</p>` : `<h3>${block}</h3>`));
  return derStandardPage('Zwei Präsidenten vor dem Bildschirm', []).replace(
    '<div class="article-body">',
    `<div class="article-body">${body.join('\n')}`,
  );
}

/** What should be painted on a page, worked out here without a browser. */
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { type Article, textOf } from '../../article/article.ts';
import { readPage } from '../../article/page/read-page.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { inLayers } from '../../highlights/highlight.ts';
import { planHighlights } from '../../highlights/plan-highlights.ts';
import { DATA } from '../data.ts';
import { pageOf } from '../page-of.ts';

interface Analysed {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** A suite asks for the same page again and again, with other layers. */
const known = new Map<string, Analysed>();

/** The article of a page and what is found in it. */
export function analysed(html: string, url: string): Analysed {
  const key = `${url}\n${html}`;
  const found = known.get(key) ?? analyseAnew(html, url);
  known.set(key, found);
  return found;
}

function analyseAnew(html: string, url: string): Analysed {
  const reading = readPage(pageOf(html), url);
  if (reading.status !== 'article') throw new Error(`${url}: ${reading.status}`);
  return { article: reading.article, analysis: analyse(reading.article, DATA) };
}

/**
 * The words by the name of their highlight, without its key, in the order of the page.
 * @param layers left out, what a reader sees who has changed nothing yet
 */
export function expectedPaint(
  html: string,
  url: string,
  layers = DEFAULT_SETTINGS.layers,
): Record<string, string[]> {
  const { article, analysis } = analysed(html, url);
  const planned = inLayers(planHighlights(article, analysis), layers);
  const expected = new Map<string, string[]>();
  for (const { span, form, voice } of planned.sort((one, other) => one.span.start - other.span.start)) {
    const name = `stimmen-${form}-${voice ?? 'neutral'}`;
    expected.set(name, [...(expected.get(name) ?? []), textOf(article, span)]);
  }
  return Object.fromEntries(expected);
}

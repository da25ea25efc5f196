/** Charts by Observable Plot, drawn on this machine into nodes of Preact: no text of a page is ever parsed as markup. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type ComponentChild, h } from 'preact';
import { GROUPS, type Group } from './tally.ts';
import type { ReportWords } from './words.ts';

/** Words of one group in one bar. */
export interface Piece {
  readonly bar: string;
  readonly group: Group;
  readonly words: number;
}

/** Told apart by their patterns, which stand once in the page (`PATTERNS`), so that nobody needs to see colours. */
const COLOUR = { domain: [...GROUPS], range: GROUPS.map((group) => `url(#${group})`) };
const WIDTH = 680;
const BAR = 26;
const STROKE = { stroke: 'currentColor', strokeWidth: 0.6 };

/** A bar each, all as long: what share each group has. */
export function shareChart(pieces: readonly Piece[], label: string, words: ReportWords): ComponentChild {
  const bars = new Set(pieces.map(({ bar }) => bar)).size;
  return draw({
    height: bars * BAR + 50,
    marginLeft: 186,
    x: { label: null, percent: true, tickFormat: (percent: number) => words.wholePercent(percent / 100) },
    y: {
      label: null,
      domain: [...new Set(pieces.map(({ bar }) => bar))],
      tickSize: 0,
      tickFormat: (bar: string) =>
        bar.length <= LONGEST_LABEL ? bar : `${bar.slice(0, LONGEST_LABEL - 1).trimEnd()}…`,
    },
    ariaLabel: label,
    marks: [
      Plot.barX(pieces, {
        x: 'words',
        y: 'bar',
        fill: 'group',
        offset: 'normalize',
        order: [...GROUPS],
        ...STROKE,
      }),
    ],
  });
}

/** Characters that fit beside a bar. */
const LONGEST_LABEL = 25;

/** A bar for each day, month or year, as high as its words. */
export function timeChart(pieces: readonly Piece[], label: string, words: ReportWords): ComponentChild {
  const bars = [...new Set(pieces.map(({ bar }) => bar))];
  const every = Math.ceil(bars.length / MOST_LABELS);
  return draw({
    height: 260,
    marginBottom: 40,
    marginLeft: 56,
    x: {
      label: null,
      domain: bars,
      tickSize: 0,
      tickFormat: (bar: string, at: number) => (at % every === 0 ? bar : ''),
    },
    y: { label: null, grid: true, ticks: 5, tickFormat: words.number },
    ariaLabel: label,
    marks: [
      Plot.barY(pieces, { x: 'bar', y: 'words', fill: 'group', order: [...GROUPS], ...STROKE }),
      Plot.ruleY([0]),
    ],
  });
}

/** Labels of bars that fit beside each other. */
const MOST_LABELS = 6;

function draw(options: Plot.PlotOptions): ComponentChild {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const chart = Plot.plot({
    ...options,
    document: document as unknown as Document,
    width: WIDTH,
    color: COLOUR,
    style: { background: 'none', fontSize: '12px' },
  });
  // One picture with one name: what is in it stands in the table below.
  chart.setAttribute('role', 'img');
  for (const part of chart.querySelectorAll('[aria-label], [aria-description]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  }
  return nodeOf(chart);
}

function nodeOf(element: Element): ComponentChild {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  const children = [...element.childNodes].map((child) =>
    child.nodeType === TEXT ? child.nodeValue : nodeOf(child as Element),
  );
  return element.localName === 'style'
    ? null
    : h(element.localName, Object.fromEntries(attributes), children);
}

/** `Node.TEXT_NODE`, which Node.js does not have. */
const TEXT = 3;

/** The patterns of the groups, to stand once in the page. */
export const Patterns = () => (
  <svg width="0" height="0" aria-hidden="true" class="patterns">
    <defs>
      <pattern id="female" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--female)" />
      </pattern>
      <pattern id="male" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--male)" />
      </pattern>
      <pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--paper)" />
        <circle cx="2.5" cy="2.5" r="1.2" fill="currentColor" />
      </pattern>
      <pattern id="others" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--paper)" />
        <rect width="1.6" height="5" fill="currentColor" />
      </pattern>
      <pattern id="texts" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--paper)" />
        <rect width="4" height="1" fill="currentColor" />
      </pattern>
      <pattern id="unnamed" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--paper)" />
      </pattern>
    </defs>
  </svg>
);

/** The pattern of a group, as a key to the charts. */
export const Key = ({ group }: { readonly group: Group }) => (
  <svg width="16" height="12" class="key" aria-hidden="true">
    <rect x="0.5" y="0.5" width="15" height="11" fill={`url(#${group})`} stroke="currentColor" />
  </svg>
);

/** What the content script does on the page's main thread, timed step by step; runs in the browser. */
import { readPage } from '../../article/page/read-page.ts';
import { adoptStyles } from '../../highlights/adopt-styles.ts';
import { inLayers, type PlannedHighlight } from '../../highlights/highlight.ts';
import type { Layer } from '../../highlights/layers.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { keyOfDocument, stylesFor } from '../../highlights/styles.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import { timeThousand } from './thousand.ts';

/** Milliseconds. */
export interface Times {
  readonly walking: number;
  readonly reading: number;
  readonly painting: number;
}

/** @param plan for this page, which in real life the background makes */
export function timeOnce(plan: readonly PlannedHighlight[], layers: Readonly<Record<Layer, boolean>>): Times {
  const begun = performance.now();
  walkOverText();
  const walked = performance.now();
  const reading = readPage(document, location.href);
  const read = performance.now();
  if (reading.status !== 'article') throw new Error(reading.status);
  const planned = inLayers(plan, layers);
  const key = keyOfDocument();
  const undoStyles = adoptStyles(
    document,
    stylesFor({ key, theme: themeOfPage(reading.root), coloured: true, printed: false }),
  );
  const painting = paintHighlights(planned, reading.textMap, key);
  const painted = performance.now();
  painting.undo();
  undoStyles();
  return { walking: walked - begun, reading: read - walked, painting: painted - read };
}

/** The least that anybody who reads the page must do: for comparison. */
function walkOverText(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length;
}

Object.assign(globalThis, { timeOnce, timeThousand });

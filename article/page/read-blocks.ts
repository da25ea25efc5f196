/** Reads an article once more, with less trust in names, where most of what should stand there was left out. */
import { BODY_KINDS } from '../article.ts';
import type { Trust } from './element-names.ts';
import type { Place } from './find-article.ts';
import type { Steps } from './steps.ts';
import { type FoundBlock, walkBlocks } from './walk-blocks.ts';

/** Share of the text that is read when names are trusted as far as they deserve. */
const ENOUGH = 0.4;

/** Less than this times the text is not worth the boxes that come with it. */
const GAIN = 2;

/** More than this times the declared text is not the article alone. */
const MOST = 1.5;

/** Behind full trust, down to what is left when names lead nowhere. */
const LOWER_RUNGS: readonly Trust[] = ['foreign', 'none'];

interface ReadArticle {
  readonly place: Place;
  readonly found: readonly FoundBlock[];
  /** Of the body's texts. */
  readonly characters: number;
}

/**
 * @param find finds the article, names trusted so far; what it finds says how far they were in the end
 * @param declared characters that the page says its article has; 0 where it says nothing
 * @returns null where no article is found
 */
export function* readBlocks(
  find: (trust: Trust) => Place | null,
  declared: number,
): Steps<ReadArticle | null> {
  let best = yield* read(find('all'));
  if (!best) return null;
  const outsideOfBoxes = best.place.prose.get(best.place.body) ?? 0;
  // What the page declares is no leave to read the comments instead.
  const most = best.characters < ENOUGH * outsideOfBoxes ? Number.POSITIVE_INFINITY : MOST * declared;
  for (const rung of LOWER_RUNGS) {
    if (best.characters >= ENOUGH * Math.max(outsideOfBoxes, declared)) break;
    const again = yield* read(find(rung));
    if (again && again.characters >= GAIN * best.characters && again.characters <= most) best = again;
  }
  return best;
}

function* read(place: Place | null): Steps<ReadArticle | null> {
  if (!place) return null;
  yield;
  const found = yield* walkBlocks(place);
  let characters = 0;
  for (const { kind, text, inBody } of found)
    if (inBody && (BODY_KINDS.has(kind) || kind === 'subheading')) characters += text.length;
  return { place, found, characters };
}

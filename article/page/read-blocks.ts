/** Reads the blocks of a page once more where the first reading left out most of what stands there. */
import { BODY_KINDS } from '../article.ts';
import type { Trust } from './element-names.ts';
import type { Place } from './find-article.ts';
import { type FoundBlock, walkBlocks } from './walk-blocks.ts';

/** Share of the body's prose that is read when names are trusted as far as they deserve. */
const ENOUGH = 0.4;

/** Less than this times the text is not worth the boxes that come with it. */
const GAIN = 2;

/** From what is trusted most to what is left when names lead nowhere. */
const RUNGS: readonly Trust[] = ['all', 'foreign', 'none'];

/** @param place its names are trusted less where that gives more of the text */
export function readBlocks(place: Place): FoundBlock[] {
  const { names, prose, body } = place;
  const all = prose.get(body) ?? 0;
  let best = walkBlocks(place);
  let trust = names.trust;
  for (const rung of RUNGS.slice(RUNGS.indexOf(trust) + 1)) {
    if (charactersIn(best) >= ENOUGH * all) break;
    names.trust = rung;
    const again = walkBlocks(place);
    if (charactersIn(again) < GAIN * charactersIn(best)) continue;
    best = again;
    trust = rung;
  }
  names.trust = trust;
  return best;
}

function charactersIn(blocks: readonly FoundBlock[]): number {
  let characters = 0;
  for (const { kind, text, inBody } of blocks)
    if (inBody && (BODY_KINDS.has(kind) || kind === 'subheading')) characters += text.length;
  return characters;
}

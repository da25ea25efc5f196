import type { Span } from '../../article/article.ts';
import { parentOf } from '../../article/page/nodes.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import { flash } from '../../highlights/flash.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import type { ColouredVoices, VoiceName } from '../../highlights/voices.ts';
import { reveal } from './reveal.ts';
import { scrollTo } from './scroll-to.ts';

export interface JumpingPage extends SharedPage {
  readonly colours: ColouredVoices;
  /** The place in the palette of whoever speaks; null: neutral. */
  readonly colourOf: (speaker: VoiceName | null) => number | null;
  /** Shows a passage; false where it is no longer on the page. */
  readonly jump: (span: Span) => boolean;
}

/**
 * Takes the reader to a passage.
 * @returns false where it is no longer on the page
 */
export function jump({ textMap }: SharedPage, span: Span, signal: AbortSignal): boolean {
  const range = textMap.rangeOf(span);
  const words = range && parentOf(range.startContainer);
  if (!range || !words) return false;
  reveal(words);
  scrollTo(range);
  flash(range, themeOfPage(words), signal);
  return true;
}

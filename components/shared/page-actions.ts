import type { Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import type { Correction } from '../../extension/corrections/correction.ts';
import type { PagePlaces } from '../../extension/export/web-annotations.ts';

/** What a panel can ask of the page that it stands beside. */
export interface PageActions {
  /** Reads a page that Stimmen does not read by itself, this once. */
  readonly readOnce: () => void;
  /** Asks the browser to let Stimmen read a site from now on (a match pattern). */
  readonly readAlways: (site: string) => void;
  /** Has the browser ask, beside the address, for the page that it does not name; null where it cannot. */
  readonly askForPage: (() => void) | null;
  /** Shows a passage; false where it is no longer on the page. */
  readonly jump: (span: Span) => Promise<boolean>;
  /** Where the reader is, in pixels from the top of the page; undefined where the page does not answer. */
  readonly readingPlace: () => Promise<number | undefined>;
  /** Scrolls back to such a place. */
  readonly returnTo: (place: number) => void;
  /** Puts a quote with its source into the clipboard; false where that fails. */
  readonly copyQuote: (quote: Quote) => Promise<boolean>;
  /** Dims all of the page but a voice (a key as `keyOfVoice` makes it), and goes from quote to quote of it. */
  readonly showAlone: (voice: string) => void;
  /** Something is wrong: the page, and with it the panel, is annotated anew. */
  readonly correct: (correction: Correction) => void;
  /** Where passages stand on the page, for tools that count so. */
  readonly placesOf: (spans: readonly Span[]) => Promise<PagePlaces>;
}

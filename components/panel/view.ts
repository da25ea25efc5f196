import type { Analysis, Person, Quote } from '../../analysis/analysis.ts';
import type { Article, Span } from '../../article/article.ts';
import type { Correction } from '../../extension/corrections/correction.ts';
import type { ColouredVoices } from '../../highlights/voices.ts';

/** What every view of an annotated page is given. */
export interface ViewProps {
  readonly article: Article;
  /** As far as it fits what the reader searches for. */
  readonly analysis: Analysis;
  /** All of it. */
  readonly whole: Analysis;
  readonly colours: ColouredVoices;
  /** Shows a passage on the page. */
  readonly onJump: (span: Span) => void;
  /** Puts a quote with its source into the clipboard. */
  readonly onCopy: (quote: Quote) => void;
  /** Ends the search, and every other choice of what is shown. */
  readonly onReset: () => void;
  /** Dims all of the page but a voice; a key as `keyOfVoice` makes it. */
  readonly onAlone: (voice: string) => void;
  readonly onCorrect: (correction: Correction) => void;
  /** The ids of the people who are on the screen. */
  readonly inView: ReadonlySet<string>;
}

/** The quotes of a person, in the order of the text. */
export function quotesOf(analysis: Analysis, person: Person): Quote[] {
  return analysis.quotes.filter(({ speaker }) => speaker?.personId === person.id);
}

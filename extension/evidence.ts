/** By what the text shows who speaks. */
import type { Quote } from '../analysis/analysis.ts';
import { type Article, type Span, textOf } from '../article/article.ts';
import type { Say } from './texts/say.ts';

/** Characters from the cue to the mention within which both are printed with what stands between. */
const TOGETHER = 48;

/** "‚betonte Trump‘", "spricht weiter"; null for speech that the text gives to nobody. */
export function evidenceOf(article: Article, { speaker, cue }: Quote, say: Say): string | null {
  if (!speaker) return null;
  const printed = wordsOf(article, cue, speaker.mention);
  switch (speaker.reason) {
    case 'cue':
    case 'label':
      return say('evidenceCue', { words: printed });
    case 'nearby':
      return say('evidenceNearby', { words: textOf(article, speaker.mention) });
    case 'continues':
      return say('evidenceContinues');
    case 'repeated':
      return say('evidenceRepeated');
    case 'interview':
      return say('evidenceInterview');
    case 'corrected':
      return say('becauseCorrected');
  }
}

/** What of it stands beside the quote: cue and mention, in the order of the text. */
export function evidenceSpans({ cue, speaker }: Quote): readonly Span[] {
  const isHere =
    speaker && (speaker.reason === 'cue' || speaker.reason === 'label' || speaker.reason === 'nearby');
  return [cue, isHere ? speaker.mention : null]
    .filter((span) => span !== null)
    .sort((one, other) => one.start - other.start);
}

/** "betonte Trump"; "teilte … Kofler" where more stands between them than a reader wants. */
function wordsOf(article: Article, cue: Span | null, mention: Span): string {
  if (!cue) return onOneLine(textOf(article, mention));
  const [first, last] = cue.start < mention.start ? [cue, mention] : [mention, cue];
  const together = { start: first.start, end: Math.max(first.end, last.end) };
  const words =
    together.end - together.start <= TOGETHER
      ? textOf(article, together)
      : `${textOf(article, first)} … ${textOf(article, last)}`;
  return onOneLine(words);
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');

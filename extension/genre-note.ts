import type { Genre } from '../article/article.ts';
import type { Say } from './texts/say.ts';

const NOTES: Readonly<Record<Exclude<Genre, 'report'>, (say: Say) => string>> = {
  commentary: (say) => say('opinionPiece', { kind: say('kindCommentary') }),
  review: (say) => say('opinionPiece', { kind: say('kindReview') }),
  interview: (say) => say('noKeySentences', { kind: say('kindInterview') }),
  live: (say) => say('noKeySentences', { kind: say('kindLive') }),
};

/** What to know about the key sentences of a text that is no report; null for a report. */
export const genreNote = (kind: Genre, say: Say): string | null =>
  kind === 'report' ? null : NOTES[kind](say);

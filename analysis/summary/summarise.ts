/** The structured summary: every line of it is the article's own, with its place in the text. */
import type { Genre } from '../../article/article.ts';
import type { Findings, Summary } from '../analysis.ts';
import type { Text } from '../tokens/sentences.ts';
import { findKeyFacts } from './key-facts.ts';
import { chooseKeySentences } from './key-sentences.ts';
import { makeOutline } from './outline.ts';
import { makeTimeline } from './timeline.ts';
import { measureVoices } from './voices.ts';

/** Pieces without one story: three sentences of an interview or a ticker would pass for what it is not. */
const WITHOUT_KEY_SENTENCES: ReadonlySet<Genre> = new Set(['interview', 'live']);

export function summarise(text: Text, findings: Findings): Summary {
  const { quotes, people, dates } = findings;
  // Whatever its page and its form say, a text in answers is an interview.
  const textKind = quotes.some(({ speaker }) => speaker?.reason === 'interview')
    ? 'interview'
    : text.textKind;
  const keySentences = WITHOUT_KEY_SENTENCES.has(textKind) ? [] : chooseKeySentences(text, findings);
  return {
    textKind,
    keySentences,
    keyFacts: findKeyFacts(text, findings, keySentences),
    outline: makeOutline(text, quotes, people),
    timeline: makeTimeline(dates),
    voices: measureVoices(text, quotes, people),
  };
}

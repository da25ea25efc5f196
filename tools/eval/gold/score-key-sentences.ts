/** The first three key sentences, beside the first three sentences of the article. */
import { textOf } from '../../../article/article.ts';
import { type Counts, countsOf } from '../../counts.ts';
import { assign } from './assign.ts';
import { sharedWords, wordsOf } from './compare.ts';
import type { Gold } from './gold-article.ts';
import { type Prediction, printedAt } from './prediction.ts';

const SHOWN = 3;
const SAME_SENTENCE = 0.8;
/** What looks like the end of a sentence and is an abbreviation or an ordinal number. */
const NO_END = /(?:\b(?:Dr|Prof|Nr|St|Mio|Mrd|bzw|ca|usw|z|u|d|B|a|h|Jh|Chr|vgl|[A-Z])|\b\d{1,2})\.\s*$/;

export function scoreKeySentences(
  gold: Gold,
  prediction: Prediction,
): { keySentences: Counts; firstSentences: Counts } {
  const picked = prediction.analysis.summary.keySentences.map(({ span }) => printedAt(prediction, span));
  return {
    keySentences: inGold(gold, picked),
    firstSentences: inGold(gold, sentencesOf(prediction)),
  };
}

/** Precision at three: one that is missing counts as wrong. */
function inGold({ keySentences }: Gold, sentences: readonly string[]): Counts {
  const shown = sentences.slice(0, SHOWN);
  const right = assign(
    keySentences.map(wordsOf),
    shown.map(wordsOf),
    (wanted, found) => +(sharedWords(wanted, found) >= SAME_SENTENCE),
  );
  return countsOf(right.length, SHOWN, SHOWN);
}

/** Cut without the analysis, which must not be the measure of itself. */
function sentencesOf({ article }: Prediction): string[] {
  const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
  return article.blocks.flatMap(({ kind, span }) => {
    if (kind !== 'paragraph') return [];
    const sentences: string[] = [];
    let open = '';
    for (const { segment } of segmenter.segment(textOf(article, span).replace(/\s+/g, ' '))) {
      open += segment;
      if (NO_END.test(open)) continue;
      sentences.push(open);
      open = '';
    }
    return [...sentences, open].filter((sentence) => wordsOf(sentence).length > 0);
  });
}

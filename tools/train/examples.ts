/** Turns annotated sentences into what the tagger is trained on, by the very steps that run in the extension. */

import { PAIR_COUNT, pairFeatures, type View, wordFeatures } from '../../analysis/names/tagger/features.ts';
import { labelOf, mayFollow, OUTSIDE } from '../../analysis/names/tagger/labels.ts';
import { segmentsOf, TextFacts } from '../../analysis/names/tagger/window.ts';
import type { WordFacts } from '../../analysis/names/tagger/word-facts.ts';
import type { TokenData } from '../../analysis/tokens/annotate-tokens.ts';
import { annotateTokens } from '../../analysis/tokens/annotate-tokens.ts';
import type { Text } from '../../analysis/tokens/sentences.ts';
import type { Article } from '../../article/article.ts';
import type { Example } from './crf.ts';
import type { GoldName, GoldSentence } from './training-data.ts';

/** An article of one paragraph. */
export function articleOf(text: string): Article {
  return {
    url: '',
    language: 'de',
    outlet: null,
    title: '',
    kicker: null,
    lead: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    genre: 'report',
    truncated: false,
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  };
}

/** Word forms recur: their keys are computed once and shared by all examples. */
export class ExampleMaker {
  constructor(private readonly data: TokenData) {}

  private readonly shared = new Map<string, Int32Array>();

  of({ text: printed, names }: GoldSentence): Example[] {
    const text = annotateTokens(articleOf(printed), this.data);
    const facts = new TextFacts(text);
    const labels = labelsOf(text, names);
    return text.sentences.flatMap((sentence) =>
      segmentsOf(facts.facts, sentence).map(({ first, last }) => ({
        features: Array.from({ length: last - first }, (_, index) =>
          this.featuresOf(facts, first + index, sentence),
        ),
        labels: opened(labels.slice(first, last)),
      })),
    );
  }

  private featuresOf(text: TextFacts, at: number, sentence: Text['sentences'][number]): Int32Array[] {
    const [before, own, after] = [
      text.at(at - 1, sentence),
      text.at(at, sentence),
      text.at(at + 1, sentence),
    ];
    const pairs = new Int32Array(PAIR_COUNT);
    pairFeatures(pairs, before, own, after);
    return [
      this.keysOf(own, at === sentence.first ? 'first' : 'itself'),
      this.keysOf(before, 'before'),
      this.keysOf(after, 'after'),
      this.keysOf(text.at(at - 2, sentence), 'twoBefore'),
      this.keysOf(text.at(at + 2, sentence), 'twoAfter'),
      pairs,
    ];
  }

  private keysOf(facts: WordFacts, view: View): Int32Array {
    const name = `${view} ${facts.word}`;
    const keys = this.shared.get(name) ?? Int32Array.from(wordFeatures(facts, view));
    this.shared.set(name, keys);
    return keys;
  }
}

/** A name that a sentence or segment cuts in two begins anew. */
function opened(labels: Uint8Array): Uint8Array {
  const first = labels[0] ?? OUTSIDE;
  if (!mayFollow(OUTSIDE, first)) labels[0] = first - 1;
  return labels;
}

function labelsOf({ tokens }: Text, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const { start, end, class: kind } of names) {
    const first = tokens.findIndex((token) => token.end > start);
    for (let at = first; at >= 0 && at < tokens.length && (tokens[at]?.start ?? end) < end; at++) {
      labels[at] = labelOf(kind, at === first);
    }
  }
  return labels;
}

/** Turns annotated sentences into what the tagger is trained on, by the very steps that run in the extension. */
import {
  AFTER,
  BEFORE,
  FIRST,
  ITSELF,
  TWO_AFTER,
  TWO_BEFORE,
  WINDOW_COUNT,
  windowFeatures,
  wordFeatures,
} from '../../../analysis/names/tagger/features.ts';
import { LABEL_COUNT, labelOf, mayFollow, OUTSIDE } from '../../../analysis/names/tagger/labels.ts';
import { type KnownWord, Vocabulary } from '../../../analysis/names/tagger/vocabulary.ts';
import { segmentsOf, Window } from '../../../analysis/names/tagger/window.ts';
import { emptyChain } from '../../../analysis/sequence/chain-model.ts';
import { annotateTokens, type TokenData } from '../../../analysis/tokens/annotate-tokens.ts';
import { UNKNOWN } from '../../../analysis/tokens/lexicon/analyses.ts';
import type { Sentence, Text } from '../../../analysis/tokens/sentences.ts';
import type { Article } from '../../../article/article.ts';
import type { ChainExample } from '../sequence/chain-crf.ts';
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

const ALL_LABELS = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** Word forms recur: their keys are computed once and shared by all examples. */
export class ExampleMaker {
  private readonly vocabulary = new Vocabulary(emptyChain(LABEL_COUNT));
  private readonly shared = new Map<KnownWord, (Int32Array | undefined)[]>();

  constructor(private readonly data: TokenData) {}

  of({ text: printed, names }: GoldSentence): ChainExample[] {
    const text = annotateTokens(articleOf(printed), this.data);
    const words = text.tokens.map((token, at) => this.vocabulary.of(token.text, text.forms[at] ?? UNKNOWN));
    const window = new Window(words, text.tags, this.vocabulary.edge);
    const labels = labelsOf(text, names);
    return text.sentences.flatMap((sentence) =>
      segmentsOf(words, sentence).map(({ first, last }) => ({
        features: Array.from({ length: last - first }, (_, index) =>
          this.featuresOf(window, first + index, sentence),
        ),
        candidates: Array.from({ length: last - first }, () => ALL_LABELS),
        labels: opened(labels.slice(first, last)),
      })),
    );
  }

  private featuresOf(window: Window<KnownWord>, at: number, sentence: Sentence): Int32Array[] {
    window.moveTo(at, sentence);
    const together = new Int32Array(WINDOW_COUNT);
    windowFeatures(together, window);
    return [
      this.keysOf(window.twoBefore, TWO_BEFORE),
      this.keysOf(window.before, BEFORE),
      this.keysOf(window.own, at === sentence.first ? FIRST : ITSELF),
      this.keysOf(window.after, AFTER),
      this.keysOf(window.twoAfter, TWO_AFTER),
      together,
    ];
  }

  private keysOf(word: KnownWord, view: number): Int32Array {
    const byView = this.shared.get(word) ?? [];
    this.shared.set(word, byView);
    byView[view] ??= Int32Array.from(wordFeatures(word.facts, view));
    return byView[view];
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

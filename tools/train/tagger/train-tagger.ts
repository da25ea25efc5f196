/** From tagged sentences to the model of the tagger. */

import { hashOf } from '../../../analysis/ranking/hash.ts';
import { emptyChain } from '../../../analysis/sequence/chain-model.ts';
import type { Lexicon } from '../../../analysis/tokens/lexicon/lexicon.ts';
import type { SeenForm } from '../../../analysis/tokens/tagger/candidates.ts';
import { Clauses } from '../../../analysis/tokens/tagger/clauses.ts';
import {
  AFTER,
  BEFORE,
  CONTEXT_COUNT,
  contextFeatures,
  TWO_AFTER,
  TWO_BEFORE,
  wordFeatures,
} from '../../../analysis/tokens/tagger/features.ts';
import type { TaggedWord } from '../../../analysis/tokens/tagger/tagged-word.ts';
import { isFirstAt } from '../../../analysis/tokens/tagger/tagger.ts';
import type { TaggerModel } from '../../../analysis/tokens/tagger/tagger-file.ts';
import { TAG_COUNT, tagSet, union } from '../../../analysis/tokens/tagger/tags.ts';
import { candidatesAt, ownView, Vocabulary } from '../../../analysis/tokens/tagger/vocabulary.ts';
import type { Random } from '../random.ts';
import { type ChainExample, type ChainOptions, trainChain } from '../sequence/chain-crf.ts';
import { packChain } from '../sequence/pack.ts';
import type { TaggedText } from './gold-sentence.ts';

interface TaggerOptions extends ChainOptions {
  readonly slotBits: number;
  /** Times a form must be seen for its tags to count, and for it to have no others. */
  readonly leastSeen: number;
  readonly closedFrom: number;
}

export const TAGGER_OPTIONS: TaggerOptions = {
  epochs: 8,
  averagedEpochs: 6,
  learningRate: 0.1,
  l2: 3e-8,
  leastCount: 2,
  dropout: 0.3,
  slotBits: 16,
  leastSeen: 2,
  closedFrom: 20,
};

export function trainTagger(
  texts: readonly TaggedText[],
  lexicon: Lexicon,
  random: Random,
  options: TaggerOptions = TAGGER_OPTIONS,
): TaggerModel {
  const seen = seenForms(texts, options);
  const maker = new ExampleMaker(new Vocabulary({ ...emptyChain(TAG_COUNT), seen }, lexicon));
  const examples = texts.flatMap((text) => maker.of(text));
  const learnt = trainChain({ examples, labels: TAG_COUNT, random }, options);
  return { ...packChain(learnt, options.slotBits), seen };
}

function seenForms(
  texts: readonly TaggedText[],
  { leastSeen, closedFrom }: TaggerOptions,
): Map<number, SeenForm> {
  const counts = new Map<string, Map<number, number>>();
  for (const { text, tags } of texts) {
    text.tokens.forEach(({ text: form, kind }, at) => {
      if (kind !== 'word') return;
      const lower = form.toLowerCase();
      const byTag = counts.get(lower) ?? new Map<number, number>();
      counts.set(lower, byTag);
      byTag.set(tags[at] as number, (byTag.get(tags[at] as number) ?? 0) + 1);
    });
  }
  const forms = new Map<number, SeenForm>();
  for (const [lower, byTag] of counts) {
    const total = [...byTag.values()].reduce((sum, count) => sum + count, 0);
    if (total < leastSeen) continue;
    const usual = [...byTag].filter(([, count]) => count / total >= 0.01).map(([tag]) => tag);
    const known = forms.get(hashOf(lower));
    const tags = tagSet(...usual);
    forms.set(hashOf(lower), {
      tags: known ? union(known.tags, tags) : tags,
      isClosed: total >= closedFrom && !known,
    });
  }
  return forms;
}

/** Word forms recur: their keys are computed once and shared by all examples. */
class ExampleMaker {
  private readonly shared = new Map<TaggedWord, (Int32Array | undefined)[]>();
  private readonly clauses = new Clauses();

  constructor(private readonly vocabulary: Vocabulary) {}

  of({ text, tags }: TaggedText): ChainExample[] {
    const words = text.tokens.map(({ text: form, kind }) => this.vocabulary.of(form, kind));
    return text.sentences.map((sentence) => {
      const { first, last } = sentence;
      this.clauses.read(words, sentence);
      const at = (token: number): TaggedWord =>
        token < first || token >= last ? this.vocabulary.edge : (words[token] as TaggedWord);
      const tokens = Array.from({ length: last - first }, (_, index) => first + index);
      return {
        features: tokens.map((token) => this.featuresOf(at, token, first, words)),
        candidates: tokens.map((token) =>
          withGold(candidatesAt(at(token), isFirstAt(words, token, first)), tags[token] as number),
        ),
        labels: tags.slice(first, last),
      };
    });
  }

  private featuresOf(
    at: (token: number) => TaggedWord,
    token: number,
    first: number,
    words: readonly TaggedWord[],
  ): Int32Array[] {
    const context = new Int32Array(CONTEXT_COUNT);
    contextFeatures(context, {
      before: at(token - 1).facts,
      own: at(token).facts,
      after: at(token + 1).facts,
      clause: this.clauses.of(token - first),
    });
    return [
      this.keysOf(at(token), ownView(isFirstAt(words, token, first))),
      this.keysOf(at(token - 1), BEFORE),
      this.keysOf(at(token + 1), AFTER),
      this.keysOf(at(token - 2), TWO_BEFORE),
      this.keysOf(at(token + 2), TWO_AFTER),
      context,
    ];
  }

  private keysOf(word: TaggedWord, view: number): Int32Array {
    const byView = this.shared.get(word) ?? [];
    this.shared.set(word, byView);
    byView[view] ??= Int32Array.from(wordFeatures(word.facts, view));
    return byView[view];
  }
}

/** What the candidates leave out can only be learnt with it. */
function withGold(candidates: Uint8Array, gold: number): Uint8Array {
  return candidates.includes(gold) ? candidates : Uint8Array.of(...candidates, gold);
}

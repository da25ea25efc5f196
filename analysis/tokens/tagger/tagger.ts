/**
 * Tags each token with its part of speech: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the
 * candidates of each token, decoded by Viterbi. Time is linear in the tokens.
 */
import { addWeights } from '../../sequence/chain-model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CutText, Sentence } from '../sentences.ts';
import { Clauses } from './clauses.ts';
import { AFTER, BEFORE, CONTEXT_COUNT, contextFeatures, TWO_AFTER, TWO_BEFORE } from './features.ts';
import type { TaggedWord } from './tagged-word.ts';
import type { TaggerModel } from './tagger-file.ts';
import { TAG_COUNT } from './tags.ts';
import { candidatesAt, ownView, Vocabulary } from './vocabulary.ts';

export class Tagger {
  private readonly vocabulary: Vocabulary;

  constructor(model: TaggerModel, lexicon: Lexicon) {
    this.vocabulary = new Vocabulary(model, lexicon);
  }

  /** @returns one tag a token: an index into `TAGS` */
  tag({ tokens, sentences }: Pick<CutText, 'tokens' | 'sentences'>): Uint8Array {
    const words = tokens.map(({ form, kind }) => this.vocabulary.of(form, kind));
    const run = new Run(this.vocabulary, words, new Uint8Array(tokens.length));
    for (const sentence of sentences) run.decode(sentence);
    return run.tags;
  }
}

/** The work on one text. */
class Run {
  private readonly clauses = new Clauses();
  private readonly keys = new Int32Array(CONTEXT_COUNT);
  private readonly context = new Int16Array(TAG_COUNT);
  /** Scores of the best paths to the candidates of a token, and to those of the token before. */
  private scores = new Float64Array(TAG_COUNT);
  private past = new Float64Array(TAG_COUNT);
  private from = new Uint8Array(0);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly words: readonly TaggedWord[],
    readonly tags: Uint8Array,
  ) {}

  decode(sentence: Sentence): void {
    const { first, last } = sentence;
    const size = last - first;
    if (this.from.length < size * TAG_COUNT) this.from = new Uint8Array(2 * size * TAG_COUNT);
    this.clauses.read(this.words, sentence);
    let before: Uint8Array | null = null;
    for (let at = first; at < last; at++) {
      const isFirst = isFirstAt(this.words, at, first);
      const candidates = candidatesAt(this.words[at] as TaggedWord, isFirst);
      this.step(candidates, before, (at - first) * TAG_COUNT);
      if (candidates.length > 1) this.addEmissions(at, sentence, candidates, isFirst);
      before = candidates;
      [this.scores, this.past] = [this.past, this.scores];
    }
    if (before) this.follow(sentence, before);
  }

  /** Sets the scores of the candidates to those of the best paths to them. */
  private step(candidates: Uint8Array, before: Uint8Array | null, row: number): void {
    const { transitions } = this.vocabulary.model;
    const { past, scores, from } = this;
    for (let at = 0; at < candidates.length; at++) {
      const tag = candidates[at] as number;
      if (!before) {
        scores[tag] = transitions[TAG_COUNT * TAG_COUNT + tag] as number;
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      let bestTag = 0;
      for (let other = 0; other < before.length; other++) {
        const tagBefore = before[other] as number;
        const score = (past[tagBefore] as number) + (transitions[tagBefore * TAG_COUNT + tag] as number);
        if (score > best) {
          best = score;
          bestTag = tagBefore;
        }
      }
      scores[tag] = best;
      from[row + tag] = bestTag;
    }
  }

  private addEmissions(at: number, sentence: Sentence, candidates: Uint8Array, isFirst: boolean): void {
    const { vocabulary, context, scores, keys } = this;
    const { model } = vocabulary;
    const word = this.at(at, sentence);
    const before = this.at(at - 1, sentence);
    const after = this.at(at + 1, sentence);
    const twoBefore = this.at(at - 2, sentence);
    const twoAfter = this.at(at + 2, sentence);
    const a = vocabulary.rowOf(word, ownView(isFirst));
    const b = vocabulary.rowOf(before, BEFORE);
    const c = vocabulary.rowOf(after, AFTER);
    const d = vocabulary.rowOf(twoBefore, TWO_BEFORE);
    const e = vocabulary.rowOf(twoAfter, TWO_AFTER);
    const clause = this.clauses.of(at - sentence.first);
    contextFeatures(keys, { before: before.facts, own: word.facts, after: after.facts, clause });
    context.fill(0);
    for (let key = 0; key < CONTEXT_COUNT; key++) addWeights(model, keys[key] as number, context);
    for (let index = 0; index < candidates.length; index++) {
      const tag = candidates[index] as number;
      const near =
        sumAt(before, b + tag) + sumAt(word, a + tag) + sumAt(after, c + tag) + (context[tag] as number);
      const sum = near + sumAt(twoBefore, d + tag) + sumAt(twoAfter, e + tag);
      scores[tag] = (scores[tag] as number) + sum * model.scale;
    }
  }

  private at(token: number, { first, last }: Sentence): TaggedWord {
    return token < first || token >= last
      ? this.vocabulary.edge
      : (this.words[token] ?? this.vocabulary.edge);
  }

  /** Writes the best path, from its end. */
  private follow({ first, last }: Sentence, ends: Uint8Array): void {
    let tag = ends[0] as number;
    for (const other of ends) if ((this.past[other] as number) > (this.past[tag] as number)) tag = other;
    for (let at = last - 1; at >= first; at--) {
      this.tags[at] = tag;
      tag = this.from[(at - first) * TAG_COUNT + tag] as number;
    }
  }
}

const sumAt = ({ sums }: TaggedWord, place: number): number => sums[place] as number;

/** Whether a capital letter says nothing at the token: it begins its sentence or what stands behind a colon or quotation mark. */
export const isFirstAt = (words: readonly TaggedWord[], at: number, first: number): boolean =>
  at === first || (words[at - 1] as TaggedWord).opensPhrase;

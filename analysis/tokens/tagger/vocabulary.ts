/** What the tagger has worked out about word forms. */

import { onceAForm } from '../../once-a-form.ts';
import { addWeights } from '../../sequence/chain-model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../tokens.ts';
import { candidatesOf } from './candidates.ts';
import { FIRST, ITSELF, VIEW_COUNT, wordFeatures } from './features.ts';
import { POSSIBLE_FINITE, type TaggedWord } from './tagged-word.ts';
import type { TaggerModel } from './tagger-file.ts';
import { isFiniteTag, TAG, TAG_COUNT, tagsIn } from './tags.ts';
import { factsOf } from './word.ts';

const SENTENCE_ENDS = new Set(['.', '!', '?', '…']);
const PHRASE_OPENERS = /^[:„“"»«›‹‚‘–—•|(]$/;
const NO_CLAUSE_MARKS = new Set(['.', '-', '/', '%', '&', '€', '$', '’', "'", '+', '°', '§', '*']);

export class Vocabulary {
  /** What lies beyond a sentence. */
  readonly edge: TaggedWord;

  constructor(
    readonly model: TaggerModel,
    private readonly lexicon: Lexicon,
  ) {
    this.edge = this.add('', 'mark');
  }

  readonly of = onceAForm((text, kind: Token['kind']) => this.add(text, kind));

  private add(text: string, kind: Token['kind']): TaggedWord {
    const facts = factsOf(text, this.lexicon.analyses(text));
    const isMark = kind === 'mark';
    const seen = this.model.seen.get(facts.lower);
    const candidates = isMark ? markTag(text) : tagsIn(candidatesOf(facts, seen, false));
    const candidatesFirst =
      facts.hasCapital && !isMark ? tagsIn(candidatesOf(facts, seen, true)) : candidates;
    return {
      facts,
      candidates,
      candidatesFirst,
      finiteSort: finiteSortOf(candidates),
      isClauseMark: isMark && !NO_CLAUSE_MARKS.has(text),
      opensPhrase: isMark && PHRASE_OPENERS.test(text),
      sums: new Int16Array(VIEW_COUNT * TAG_COUNT),
      summed: 0,
    };
  }

  /**
   * @param view index into `VIEWS`: the place that the word is seen from
   * @returns where the weights of what it says there begin in `word.sums`
   */
  rowOf(word: TaggedWord, view: number): number {
    const row = view * TAG_COUNT;
    if ((word.summed & (1 << view)) === 0) {
      for (const key of wordFeatures(word.facts, view)) addWeights(this.model, key, word.sums, row);
      word.summed |= 1 << view;
    }
    return row;
  }
}

export const candidatesAt = (word: TaggedWord, isFirst: boolean): Uint8Array =>
  isFirst ? word.candidatesFirst : word.candidates;

export const ownView = (isFirst: boolean): number => (isFirst ? FIRST : ITSELF);

const markTag = (text: string): Uint8Array =>
  Uint8Array.of(TAG[text === ',' ? 'comma' : SENTENCE_ENDS.has(text) ? 'sentence-end' : 'mark']);

/** The sort of finite verb is its tag if the form can be nothing else; "wollen" and "haben" may be, which counts as less. */
function finiteSortOf(candidates: Uint8Array): number {
  if (candidates.every((tag) => isFiniteTag(tag))) return candidates.at(-1) ?? 0;
  if (candidates.includes(TAG['finite-modal'])) return POSSIBLE_FINITE + TAG['finite-modal'];
  return candidates.includes(TAG['finite-auxiliary']) ? POSSIBLE_FINITE + TAG['finite-auxiliary'] : 0;
}

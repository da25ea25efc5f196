/** From annotated sentences to the model of the tagger for names. */
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../../analysis/names/tagger/labels.ts';
import type { ChainModel } from '../../../analysis/sequence/chain-model.ts';
import type { Random } from '../random.ts';
import { type ChainExample, type ChainOptions, trainChain } from '../sequence/chain-crf.ts';
import { heaviestFeatures, packChain, roomOf } from '../sequence/pack.ts';

interface NamesOptions extends ChainOptions {
  /** Epochs of the first training, which is only there to choose the features. */
  readonly choosingEpochs: number;
  readonly slotBits: number;
  /** Taken off the score of staying or going outside: a name missed costs the reader more than one too many. */
  readonly outsideBias: number;
}

export const NAMES_OPTIONS: NamesOptions = {
  choosingEpochs: 12,
  epochs: 5,
  averagedEpochs: 6,
  learningRate: 0.1,
  l2: 3e-8,
  leastCount: 2,
  slotBits: 17,
  dropout: 0.3,
  outsideBias: 0.5,
  mayFollow: (before, label) => mayFollow(before === LABEL_COUNT ? OUTSIDE : before, label),
};

/** Trains twice: on all features, and again on as many of the heaviest as the file has room for. */
export function trainNamesTagger(
  examples: readonly ChainExample[],
  random: Random,
  options: NamesOptions = NAMES_OPTIONS,
): ChainModel {
  const choosing = { ...options, epochs: options.choosingEpochs, averagedEpochs: 0 };
  const task = { examples, labels: LABEL_COUNT, random };
  const all = trainChain(task, choosing);
  const kept = heaviestFeatures(all, roomOf(options.slotBits));
  const learnt = trainChain(task, options, kept);
  const transitions = learnt.transitions.map((weight, edge) =>
    edge % LABEL_COUNT === OUTSIDE ? weight - options.outsideBias : weight,
  );
  return packChain({ ...learnt, transitions }, options.slotBits);
}

import type { Article } from '../../../article/article.ts';
import type { Prediction } from '../gold/prediction.ts';

/** In per cent. */
export type Figures = Readonly<Record<string, number>>;

/** An article as it was read, or a text to be read as one. */
export type Input = Article | string;

export interface MeasuredSet {
  readonly name: string;
  readonly inputs: readonly Input[];
  /** @param found in each of the inputs, in their order */
  score(found: readonly Prediction[]): Figures;
}

/** Names as they are found in the text. */
import type { Span } from '../../article/article.ts';

type NameClass = 'person' | 'organisation' | 'place';

/** A name as printed, without its role or title. */
export interface NameMention {
  readonly span: Span;
  readonly class: NameClass;
  /** Index of the first token, and of the first token after the name. */
  readonly first: number;
  readonly last: number;
  /** How much surer the tagger is of its label than of no name, a mean over the tokens; below 0 where other evidence found the name. */
  readonly margin: number;
}

/** A name as tagged sentence by sentence, before the whole article is weighed; `other` are titles of works, products and the like. */
export type TaggedClass = NameClass | 'other';

export interface TaggedName {
  readonly class: TaggedClass;
  readonly first: number;
  readonly last: number;
}

import type { Span } from '../../article/article.ts';
import type { Text } from '../sentences.ts';

export type NameClass = 'person' | 'organisation' | 'place';

/** A name as printed, without its role or title. */
export interface NameMention {
  readonly span: Span;
  readonly class: NameClass;
}

export function findNames(_text: Text): NameMention[] {
  return [];
}

/** Somebody's words as found in the text, before the speaker is looked up among the people. */
import type { QuoteKind } from '../analysis.ts';
import type { Cue, SpokenBy } from './cue.ts';

export interface Utterance {
  readonly kind: QuoteKind;
  /** Half-open range of tokens; direct: without the marks. */
  readonly first: number;
  readonly last: number;
  readonly cue: Cue | null;
  readonly by: SpokenBy | null;
  /** By what it was found: the kind of clause or the rule, with its evidence as learnt weights judge it. */
  readonly found: string;
  /** Nothing near it names a speaker: it goes on with the one before. */
  readonly continues: boolean;
  /** Number of the paragraph, captions and the like not counted. */
  readonly paragraph: number;
}

/** Before it is known where in the article it stands. */
export type Spoken = Omit<Utterance, 'paragraph'>;

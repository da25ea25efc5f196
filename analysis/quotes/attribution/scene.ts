/** Where in the article a speaker is looked for, and what is known up to there. */
import type { Words } from '../../grammar/parse-words.ts';
import type { PeopleIndex } from '../../reference/people-index.ts';
import type { OrganisationIndex } from '../name-speaker.ts';
import type { Utterance } from '../utterance.ts';
import type { ReadPassage } from '../voices.ts';
import type { Chosen } from './certainty.ts';
import type { Discourse } from './discourse.ts';

export interface Article {
  readonly words: Words;
  readonly known: PeopleIndex;
  readonly organisations: OrganisationIndex;
  readonly read: readonly ReadPassage[];
  readonly discourse: Discourse;
}

export interface Scene extends Article {
  /** Of the passage, in `read`. */
  readonly index: number;
  readonly utterance: Utterance;
  /** The utterances before it, with their speakers. */
  readonly before: readonly Chosen[];
}

/** The utterance before that has a speaker. */
export const lastWithVoice = ({ before }: Scene): Chosen | undefined =>
  before.findLast(({ voice }) => voice !== null);

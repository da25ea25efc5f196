/** One answer to the question who speaks, with what speaks for it. */

import type { NounPhrase } from '../../grammar/noun-phrases.ts';
import type { Fit } from '../../reference/agreement.ts';
import type { Voice } from '../voices.ts';

/**
 * Where a candidate comes from: its generator.
 * cue: subject or source of the cue; other-cue: of another cue in the same sentence; clause: another phrase of the
 * clause or a subject around the words; where: the place or text it is said in; before: mentioned before; behind: named by
 * the next sentence; speaker: spoke last; label: stands before a colon; signature: behind a dash or in brackets; ahead: named below the title; nobody: the text
 * does not say who
 */
export type Origin =
  | 'cue'
  | 'other-cue'
  | 'clause'
  | 'where'
  | 'before'
  | 'behind'
  | 'speaker'
  | 'label'
  | 'signature'
  | 'ahead'
  | 'nobody';

/** How the printed mention leads to whom it stands for. */
export interface Link {
  /** named: the name itself; itself: a description of somebody new; pronoun, role: of somebody mentioned; none: no mention here */
  readonly kind: 'named' | 'itself' | 'pronoun' | 'role' | 'none';
  readonly fit: Fit;
  /** The role of mention and person: the same noun, the same head ("Chef" of "Landeschef"), its kind ("Jurist" of "Anwalt"), or none. */
  readonly role: 'noun' | 'head' | 'kind' | 'none';
  /** How many passages and paragraphs back the antecedent stands. */
  readonly passages: number;
  readonly paragraphs: number;
  readonly isSubject: boolean;
  /** A verb of saying has the antecedent as its speaker. */
  readonly announces: boolean;
  /** How many others that fit are mentioned between. */
  readonly rank: number;
  readonly meant: Meant;
}

/** Whom the people's own resolution takes a pronoun or a description for: this one, another, or nobody who is named. */
export type Meant = 'this' | 'another' | 'nobody';

export interface Candidate {
  readonly origin: Origin;
  /** null: nobody */
  readonly voice: Voice | null;
  readonly link: Link;
}

export const DIRECT_LINK: Link = {
  kind: 'named',
  fit: 'unknown',
  role: 'none',
  passages: 0,
  paragraphs: 0,
  isSubject: true,
  announces: false,
  rank: 0,
  meant: 'nobody',
};

export const candidateOf = (origin: Origin, voice: Voice | null, link: Partial<Link> = {}): Candidate => ({
  origin,
  voice,
  link: { ...DIRECT_LINK, ...link },
});

/** A voice of which only the printed phrase is known. */
export const unnamed = (phrase: NounPhrase): Voice => ({ printed: phrase, described: phrase, person: null });

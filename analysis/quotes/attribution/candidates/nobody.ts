/** The text does not say who: "Der Mann soll den Wagen gestohlen haben." */
import { type Candidate, candidateOf } from '../candidate.ts';

export const nobody = (): Candidate[] => [candidateOf('nobody', null, { kind: 'none' })];

/**
 * How likely the speaker chosen is the right one: a logistic model over how the choice came about, learnt on choices in articles
 * held out. It corrects what the two models before it believe of themselves: one that goes on from the words before, without a cue,
 * is right less often than its score says. After Platt (1999), "Probabilistic Outputs for Support Vector Machines".
 */
import type { QuoteKind } from '../../analysis.ts';
import type { Attributed } from '../voices.ts';
import type { Link, Origin } from './candidate.ts';

/** What was believed when a speaker was chosen. */
export interface Choosing {
  readonly kind: QuoteKind;
  readonly origin: Origin | 'report';
  readonly link: Link['kind'];
  readonly isPerson: boolean;
  /** Probability that the words are speech, and that, if so, the speaker is the one chosen. */
  readonly speech: number;
  readonly speaker: number;
  /** How far the choice rests on the speaker before: the belief in that one, or 1 where it does not. */
  readonly before: number;
  /** A cue says that somebody speaks. */
  readonly isAnnounced: boolean;
}

/** An utterance with its speaker, shown or not. */
export interface Chosen extends Attributed {
  readonly choosing: Choosing;
}

/** All three together, as if they were independent. */
export const beliefOf = ({ speech, speaker, before }: Choosing): number => speech * speaker * before;

export type Evidence = 'always' | 'speech' | 'speaker' | 'before' | 'belief' | `is ${string}`;
export type CertaintyWeights = Readonly<Record<string, number>>;

/** Beyond it, odds say nothing more. */
const LEAST = 0.001;

export function evidenceOf(choosing: Choosing): (readonly [Evidence, number])[] {
  const { kind, origin, link, isPerson, speech, speaker, before } = choosing;
  return [
    ['always', 1],
    ['speech', logOdds(speech)],
    ['speaker', logOdds(speaker)],
    ['before', logOdds(before)],
    ['belief', logOdds(beliefOf(choosing))],
    [`is ${kind}`, 1],
    [`is ${origin} ${link}`, 1],
    [`is ${isPerson ? 'person' : 'other'}`, 1],
  ];
}

/** @returns a probability */
export function certaintyOf(choosing: Choosing, weights: CertaintyWeights): number {
  let score = 0;
  for (const [evidence, value] of evidenceOf(choosing)) score += value * (weights[evidence] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** Where the cue itself names the speaker, and hardly anybody else comes into question, it is only open whether this is speech. */
export const isNamedByCue = ({ origin, link, speaker }: Choosing): boolean =>
  origin === 'cue' && (link === 'named' || link === 'itself') && speaker >= NEARLY_SURE;
const NEARLY_SURE = 0.9;

/** To base 10. */
const logOdds = (probability: number): number =>
  Math.log10(Math.max(probability, LEAST) / Math.max(1 - probability, LEAST));

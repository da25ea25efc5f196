/** Finds the likeliest way through an article whose parts are told, asked or answered. */
import {
  type Custom,
  type Exhibit,
  type Role,
  weightOfAnswering,
  weightOfAsking,
  weightOfStep,
} from './evidence.ts';

const ROLES: readonly Role[] = ['narration', 'question', 'answer'];

export interface Way {
  readonly roles: readonly Role[];
  /** How much more it weighs than that all parts are told. */
  readonly weight: number;
}

interface Step {
  readonly weight: number;
  readonly before: Role;
}

type Steps = Readonly<Record<Role, Step>>;

/** As Viterbi did: of each part in each role, the best way there is known from the best ways to the part before. */
export function likeliestRoles(exhibits: readonly Exhibit[], custom: Custom): Way {
  const steps: Steps[] = [];
  let weights: Readonly<Record<Role, number>> = { narration: 0, question: -Infinity, answer: -Infinity };
  exhibits.forEach((exhibit, at) => {
    const own = {
      narration: 0,
      question: weightOfAsking(exhibit, custom),
      answer: weightOfAnswering(exhibit, custom),
    };
    const stepTo = (role: Role): Step =>
      ROLES.map((before) => {
        const step = weightOfStep([before, role], exhibits[at - 1], exhibit, custom);
        return { before, weight: weights[before] + step + own[role] };
      }).reduce((a, b) => (b.weight > a.weight ? b : a));
    const best = { narration: stepTo('narration'), question: stepTo('question'), answer: stepTo('answer') };
    steps.push(best);
    weights = {
      narration: best.narration.weight,
      question: best.question.weight,
      answer: best.answer.weight,
    };
  });
  const last = ROLES.reduce((a, b) => (weights[b] > weights[a] ? b : a));
  return { roles: rolesBackFrom(last, steps), weight: weights[last] };
}

function rolesBackFrom(last: Role, steps: readonly Steps[]): Role[] {
  const roles: Role[] = [];
  let role = last;
  for (const step of steps.toReversed()) {
    roles.push(role);
    role = step[role].before;
  }
  return roles.reverse();
}

/**
 * Whom a definite noun means (analysis/reference/antecedent-weights.json): logistic regression over everybody who may be meant, drawn
 * towards what the language suggests (`PRIORS`), from the articles that are only learnt from.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AntecedentFeature } from '../../../analysis/reference/antecedent-evidence.ts';
import { type GoldText, readArticles, readOwn } from '../gold-texts.ts';
import { learn, scoreOf } from '../logistic.ts';
import { type AntecedentSample, samplesOf } from './antecedent-samples.ts';

const WEIGHTS = fileURLToPath(
  new URL('../../../analysis/reference/antecedent-weights.json', import.meta.url),
);
const FOLDS = 10;
/** The articles are few: what language suggests counts for more than with people. */
const STRENGTH = 0.1;

/** What each piece of evidence is held to be worth before any article is seen. */
const PRIORS: Readonly<Record<AntecedentFeature, number>> = {
  bias: -4.2,
  aged: 0.4,
  home: 0.3,
  compound: 0.6,
  full: 0.5,
  profession: 1,
  scene: 0.2,
  office: 0,
  participle: -0.3,
  onlyInformative: 1.2,
  knownInPassing: -2.4,
  bareInNextBlock: -0.2,
  ageOfOther: -4,
  initialSpeaks: -2.4,
  also: -2.5,
  body: -1,
  plain: -0.5,
  relative: -0.1,
  quoted: -1.4,
  opens: -0.5,
  oblique: -1.2,
  genitive: -1.5,
  preposition: -0.4,
  behindComma: -0.8,
  joined: -0.9,
  speaks: 0.3,
  same: 0.2,
  previous: 0.7,
  second: 0.8,
  third: 0.4,
  far: 0,
  inBlock: 1.3,
  blockBefore: -0.2,
  lastFitting: 0.9,
  onlyFitting: 0.5,
  onlyNear: 0.8,
  onlyOpen: 0.3,
  main: 0.3,
  initial: 0.5,
  kin: 3.4,
  held: -2.3,
  describedBefore: -0.2,
  openScene: 0.1,
  openOffice: -0.5,
  sceneSpeaks: -1.1,
  bareOffice: -2.1,
  officeInNextBlock: -1.6,
  openInformative: 0.5,
  openPrevious: 1,
  sceneLast: -1.1,
  sceneInitial: 0.6,
  speaksAfterSpeaker: 0.5,
  opensAfterPrevious: 1,
  opensBlockLast: 0.5,
  otherRole: -1.2,
  pronounBeside: -4,
  agedOffice: -1.5,
};

/** Writes what is learnt on all articles, and prints how often that is right on those that measure. */
export function trainAntecedents(): void {
  const articles = readArticles().map(samplesOf);
  const weights = learn(articles.flat(), PRIORS, STRENGTH);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(
    `${articles.length} articles, ${articles.flat().length} candidates: weights of antecedents written`,
  );
  report(readOwn(), () => weights);
}

/** Prints how often the parts held out are right. */
export function crossValidateAntecedents(): void {
  const articles = readArticles();
  const samples = articles.map(samplesOf);
  const learnt = Array.from({ length: FOLDS }, (_, fold) =>
    learn(samples.filter((_, at) => at % FOLDS !== fold).flat(), PRIORS, STRENGTH),
  );
  report(articles, (at) => learnt[at % FOLDS] ?? PRIORS);
}

function report(articles: readonly GoldText[], weightsOf: (at: number) => Record<string, number>): void {
  const judged = articles.flatMap((article, at) =>
    decisionsOf(samplesOf(article)).map((samples) => ({
      chosen: likeliest(samples, weightsOf(at)),
      isToFind: samples.some(({ isRight }) => isRight),
    })),
  );
  const given = judged.flatMap(({ chosen }) => chosen ?? []);
  const right = given.filter(({ isRight }) => isRight);
  const toFind = judged.filter(({ isToFind }) => isToFind);
  console.log(
    `${right.length} of ${given.length} descriptions given to the right one; ${toFind.length} to find`,
  );
}

function decisionsOf(samples: readonly AntecedentSample[]): AntecedentSample[][] {
  const decisions: AntecedentSample[][] = [];
  for (const sample of samples) {
    const decision = decisions[sample.decision] ?? [];
    decision.push(sample);
    decisions[sample.decision] = decision;
  }
  return decisions.filter(Boolean);
}

/** Null where nobody is rather meant than not. */
function likeliest(
  samples: readonly AntecedentSample[],
  weights: Readonly<Record<string, number>>,
): AntecedentSample | null {
  let best: AntecedentSample | null = null;
  let highest = 0;
  for (const sample of samples) {
    const score = scoreOf(sample.evidence, weights);
    if (score > highest) {
      best = sample;
      highest = score;
    }
  }
  return best;
}

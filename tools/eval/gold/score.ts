/** All figures of an analysis against the gold, pooled over the articles. */
import { addCounts, type Counts, NO_COUNTS, percent, scores } from '../../counts.ts';
import type { Gold } from './gold-article.ts';
import type { Prediction } from './prediction.ts';
import { scoreKeySentences } from './score-key-sentences.ts';
import { scoreNames, scorePeople } from './score-people.ts';
import { type QuoteCounts, scoreQuotes } from './score-quotes.ts';

/**
 * What is printed of each, and which number stands for it: a share (of those in question), an F1, or the precision alone
 * (how far what is shown as certain can be trusted). `wrongMouth` is better low. The first three sentences count the
 * title as one, as in any reading of the text without its layout.
 */
const FIGURES = {
  people: { title: 'people', as: 'f1' },
  roles: { title: 'roles of the people', as: 'share' },
  direct: { title: 'direct quotations', as: 'f1' },
  indirect: { title: 'reported speech', as: 'f1' },
  directSpeaker: { title: 'speaker of the direct ones found', as: 'share' },
  indirectSpeaker: { title: 'speaker of the reported ones found', as: 'share' },
  whoSaidWhatDirect: { title: 'who said what, direct', as: 'f1' },
  whoSaidWhatIndirect: { title: 'who said what, reported', as: 'f1' },
  whoSaidWhat: { title: 'who said what', as: 'f1' },
  certain: { title: 'who said what, shown as certain', as: 'precision' },
  wrongMouth: { title: 'put into a wrong mouth', as: 'share' },
  organisations: { title: 'organisations', as: 'f1' },
  places: { title: 'places', as: 'f1' },
  keySentences: { title: 'key sentences, the first three', as: 'share' },
  firstSentences: { title: 'beside: first three sentences', as: 'share' },
} as const satisfies Record<string, { title: string; as: 'f1' | 'precision' | 'share' }>;

export type Figure = keyof typeof FIGURES;
export type GoldScore = Readonly<Record<Figure, Counts>>;

const NAMES = Object.keys(FIGURES) as Figure[];

const eachFigure = (make: (figure: Figure) => Counts): GoldScore =>
  Object.fromEntries(NAMES.map((figure) => [figure, make(figure)])) as Record<Figure, Counts>;

export const NO_SCORE: GoldScore = eachFigure(() => NO_COUNTS);

export const addScores = (one: GoldScore, other: GoldScore): GoldScore =>
  eachFigure((figure) => addCounts(one[figure], other[figure]));

export function scoreArticle(gold: Gold, prediction: Prediction): GoldScore {
  const direct = scoreQuotes(gold, prediction, 'direct');
  const indirect = scoreQuotes(gold, prediction, 'indirect');
  const both = (part: keyof QuoteCounts): Counts => addCounts(direct[part], indirect[part]);
  return {
    ...scorePeople(gold, prediction),
    direct: direct.found,
    indirect: indirect.found,
    directSpeaker: direct.speaker,
    indirectSpeaker: indirect.speaker,
    whoSaidWhatDirect: direct.whoSaidWhat,
    whoSaidWhatIndirect: indirect.whoSaidWhat,
    whoSaidWhat: both('whoSaidWhat'),
    certain: both('certain'),
    wrongMouth: both('wrongMouth'),
    organisations: scoreNames(gold.organisations, 'organisation', prediction),
    places: scoreNames(gold.places, 'place', prediction),
    ...scoreKeySentences(gold, prediction),
  };
}

/** The one number of a figure, in per cent. */
export function percentOf(score: GoldScore, figure: Figure): number {
  const { precision, f1 } = scores(score[figure]);
  return 100 * (FIGURES[figure].as === 'f1' ? f1 : precision);
}

/** One line for each figure. */
export const describeScore = (score: GoldScore): string =>
  NAMES.map((figure) => `${FIGURES[figure].title.padEnd(36)} ${describeCounts(figure, score[figure])}`).join(
    '\n',
  );

function describeCounts(figure: Figure, counts: Counts): string {
  const { precision, recall, f1 } = scores(counts);
  if (FIGURES[figure].as === 'share') return `${percent(precision)}   ${counts.right} of ${counts.given}`;
  const made = `${counts.right} right of ${counts.given} given, ${counts.gold} in the gold`;
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${made}`;
}

/** From the readings of a verb form in the lexicon to the classes that the rules ask for. */
import * as morphology from '../tokens/lexicon/morphology.ts';
import * as classes from './word-classes.ts';

const { FINITE, PRESENT, PRETERITE, SUBJUNCTIVE1, SUBJUNCTIVE2, THIRD_PLURAL, THIRD_SINGULAR } = morphology;
const THIRD = THIRD_SINGULAR | THIRD_PLURAL;
const INDICATIVE = PRESENT | PRETERITE;

/** Third persons only: news tells of others. A mood counts where the form shows nothing else ("sage", "gäbe"). */
export function verbClasses(word: string, readings: number): number {
  const indicative = readings & INDICATIVE & FINITE;
  const shows = (tense: number): boolean => (readings & tense & THIRD) !== 0;
  let bits = 0;
  if (indicative & THIRD_SINGULAR) bits |= classes.FINITE_SINGULAR;
  if (indicative & THIRD_PLURAL) bits |= classes.FINITE_PLURAL;
  if (shows(SUBJUNCTIVE1) && !(indicative & THIRD)) bits |= classes.SUBJUNCTIVE_1;
  if (shows(SUBJUNCTIVE2) && !(indicative & THIRD)) bits |= classes.SUBJUNCTIVE_2;
  if (shows(SUBJUNCTIVE2) && indicative & THIRD && /ten?$/.test(word)) bits |= classes.WEAK_PRETERITE;
  if (readings & morphology.PARTICIPLE2) bits |= classes.PARTICIPLE;
  if (readings & morphology.INFINITIVE) bits |= classes.INFINITIVE;
  if (readings & morphology.ZU_INFINITIVE) bits |= classes.ZU_INFINITIVE;
  return bits;
}

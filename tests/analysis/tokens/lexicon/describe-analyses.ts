/** Prints analyses so that a table of cases can be read: "verb: preterite 1sg 3sg, subjunctive2 1sg 3sg". */
import type { Analyses } from '../../../../analysis/tokens/lexicon/analyses.ts';
import * as morphology from '../../../../analysis/tokens/lexicon/morphology.ts';

const { CASES, DEGREES, ENDINGS, GENDERS, NUMBERS, TENSES } = morphology;
const PERSONS = [1, 2, 3] as const;
const NUMBER_SIGNS = { singular: 'sg', plural: 'pl' } as const;

/** "m nom dat acc sg" for each gender and number */
export function describeNoun({ noun }: Analyses): string[] {
  return GENDERS.flatMap((gender) =>
    NUMBERS.flatMap((number) => {
      const cases = CASES.filter((each) => noun & morphology.nounBit(gender, number, each));
      if (cases.length === 0) return [];
      return `${gender[0]} ${NUMBER_SIGNS[number]} ${cases.map((each) => each.slice(0, 3)).join(' ')}`;
    }),
  );
}

export function describeFinite({ verb }: Analyses): string[] {
  return TENSES.flatMap((tense) => {
    const persons = NUMBERS.flatMap((number) =>
      PERSONS.filter((person) => verb & morphology.finiteBit(tense, number, person)).map(
        (person) => `${person}${NUMBER_SIGNS[number]}`,
      ),
    );
    return persons.length > 0 ? `${tense} ${persons.join(' ')}` : [];
  });
}

/** "comparative -en" */
export function describeAdjective({ adjective }: Analyses): string[] {
  return DEGREES.flatMap((degree) =>
    ENDINGS.filter((ending) => adjective & morphology.adjectiveBit(degree, ending)).map(
      (ending) => `${degree} -${ending}`,
    ),
  );
}

const NON_FINITE = {
  infinitive: morphology.INFINITIVE,
  'participle 2': morphology.PARTICIPLE2,
  'participle 1': morphology.PARTICIPLE1,
  'zu-infinitive': morphology.ZU_INFINITIVE,
  'imperative sg': morphology.IMPERATIVE_SINGULAR,
  'imperative pl': morphology.IMPERATIVE_PLURAL,
} as const;

export const describeNonFinite = ({ verb }: Analyses): string[] =>
  Object.entries(NON_FINITE).flatMap(([name, bit]) => (verb & bit ? name : []));

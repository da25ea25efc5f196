/** Everybody who may be meant by each definite noun of an article, and whether its gold says so. */
import { findNames } from '../../../analysis/names/names.ts';
import type { AntecedentFeature } from '../../../analysis/reference/antecedent-evidence.ts';
import type { DefiniteRole } from '../../../analysis/reference/definite-role.ts';
import { gatherPeople } from '../../../analysis/reference/people.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import type { Text } from '../../../analysis/tokens/sentences.ts';
import { readDataFiles } from '../../read-data-files.ts';
import type { Gold, GoldText } from '../gold-texts.ts';
import type { Sample } from '../logistic.ts';

/** 1 for what can be said of somebody; what is left out is 0. */
export type AntecedentEvidence = Partial<Record<AntecedentFeature, number>>;

export interface AntecedentSample extends Sample<AntecedentEvidence> {
  /** Number of the noun in its article. */
  readonly decision: number;
}

const data = readDataFiles();

/** As the analysis goes on, each noun is held to mean whom the gold says. */
export function samplesOf({ article, gold }: GoldText): AntecedentSample[] {
  const text = annotateTokens(article, data);
  const samples: AntecedentSample[] = [];
  let decision = 0;
  gatherPeople(text, findNames(text, data.names), (antecedents, role, index, isHeld) => {
    const meant = meantBy(text, role, gold);
    if (meant === 'unclear') return antecedents.of(role, index, isHeld);
    const isMeant = (name: string): boolean =>
      meant !== null && (meant.name === name || (meant.mentions ?? []).includes(name));
    const candidates = antecedents.candidates(role, index, isHeld);
    for (const { holder, evidence } of candidates)
      samples.push({
        evidence: Object.fromEntries(evidence.map((feature) => [feature, 1])),
        isRight: isMeant(holder.name),
        weight: 1,
        name: holder.name,
        decision,
      });
    decision++;
    return candidates.find(({ holder }) => isMeant(holder.name))?.holder ?? null;
  });
  return samples;
}

type Person = Gold['people'][number];

/** The person of the gold whose references or roles have the phrase, or else the noun; null where nobody's do. */
function meantBy(text: Text, role: DefiniteRole, { people }: Gold): Person | null | 'unclear' {
  const from = text.tokens[role.first - 1]?.start ?? 0;
  const phrase = text.article.text.slice(from, text.tokens[role.noun]?.end ?? from).toLowerCase();
  const byPhrase = people.filter(({ references = [] }) =>
    references.some((reference) => `${reference.toLowerCase()} `.startsWith(`${phrase} `)),
  );
  if (byPhrase.length === 1) return byPhrase[0] ?? null;
  const noun = stemOf(role.word);
  const byNoun = people.filter(({ references = [], roles = [] }) =>
    [...references, ...roles].some((printed) => headsOf(printed).includes(noun)),
  );
  return byPhrase.length + byNoun.length > 1 ? 'unclear' : (byNoun[0] ?? null);
}

/** The first two nouns: `Enkelin`, `Sammlers` of `Enkelin des Sammlers`. */
const headsOf = (printed: string): string[] =>
  printed
    .split(' ')
    .filter((word) => /^\p{Lu}|^\d+-J/u.test(word))
    .slice(0, 2)
    .map(stemOf);

/** Without ending, women apart. */
const stemOf = (word: string): string =>
  (/in(?:nen)?$/.test(word) ? 'f:' : '') +
  word.toLowerCase().replace(/(?:innen|in|en|es|er|em|n|e|s|r)$/, '');

/** Who is told of without a name, as the subject of a clause: `Ein Landwirt …`, `Dann kam der junge Hirte …`. */
import { ARTICLES_OF_SUBJECTS } from '../../language/german/pronouns.ts';
import { COPULAR_VERBS } from '../../language/german/roles.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { MASCULINE, NOMINATIVE, SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { isFiniteTag } from '../tokens/tagger/tags.ts';
import { isWoman, standsForPeople } from './roles/person-noun.ts';
import { firstOfPhrase } from './roles/role-phrase.ts';

export interface Nameless {
  /** Offset at which the description begins. */
  readonly start: number;
  readonly gender: 'male' | 'female';
}

/** @param isTaken whether the token belongs to somebody with a name: `der Richter Karl Huber`, or a description of hers */
export function findNameless(text: Text, isTaken: (at: number) => boolean): Nameless[] {
  return text.sentences.flatMap((sentence) => {
    const found: Nameless[] = [];
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      if (isTaken(at) || !isCapital(wordAt(text.tokens, at)) || !standsForPeople(text, at)) continue;
      const gender = genderOfSubject(text, sentence, at);
      if (gender) found.push({ start: text.tokens[at]?.start ?? 0, gender });
    }
    return found;
  });
}

/** null where the noun is no subject, or what somebody is said to be: `Huber ist ein Landwirt`. */
function genderOfSubject(text: Text, { first }: Sentence, noun: number): 'male' | 'female' | null {
  const determiner = firstOfPhrase(text, noun, first + 1) - 1;
  const before = wordAt(text.tokens, determiner - 1);
  if (determiner > first && (COPULAR_VERBS.has(before) || /^(?:als|wie)$/.test(before))) return null;
  const article = wordAt(text.tokens, determiner).toLowerCase();
  if (isWoman(text, noun))
    return ARTICLES_OF_SUBJECTS.female.has(article) && isSubject(text, determiner, first) ? 'female' : null;
  const isGenitive = determiner > first && isCapital(before);
  return ARTICLES_OF_SUBJECTS.male.has(article) && !isGenitive && isOneMan(text, noun) ? 'male' : null;
}

/** At the start of its sentence, or right behind the verb: there `die Nachbarin` is hardly an object. */
const isSubject = ({ tags }: Text, determiner: number, first: number): boolean =>
  determiner === first || isFiniteTag(tags[determiner - 1] ?? 0);

const isOneMan = ({ forms }: Text, noun: number): boolean => {
  const reading = forms[noun]?.noun ?? 0;
  return reading === 0 || (reading & MASCULINE & SINGULAR & NOMINATIVE) !== 0;
};

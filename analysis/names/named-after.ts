/**
 * What is named after somebody is nobody: `die Mittelschule Franz Jonas`, `die Hans Pichler Sportmittelschule`, `die Fähre Peter Pan`,
 * `die Bucht von Maria Taferl`, `der Gemeinderat von Waldbach`.
 */
import { CONTRACTIONS } from '../../language/german/noun-phrase-words.ts';
import {
  BEARERS_OF_NAMES,
  COUNCILS,
  GEOGRAPHIC_NOUNS,
  NAMED_AFTER,
  SHIPS,
} from '../../language/german/organisations.ts';
import { isCapital, isDeterminer, wordAt } from '../grammar/printed-words.ts';
import type { Text } from '../tokens/sentences.ts';
import { isGivenName, isSurname } from './name-lists.ts';
import type { TaggedClass, TaggedName } from './name-mention.ts';
import { isRoleNoun, isTitle } from './role-words.ts';

/** @param names without overlaps, in order. @returns the same, those that something is named after as what it is */
export function withoutNamesakes(text: Text, names: readonly TaggedName[]): TaggedName[] {
  const word = (at: number): string => wordAt(text.tokens, at);
  // `dass die Klinik Karl Huber entließ`: who is somebody elsewhere in the article is somebody here.
  const people = names.filter(
    (name) => name.class === 'person' && isCapital(word(name.first)) && !namedAfter(text, name),
  );
  const surnames = new Set(people.map(({ last }) => word(last - 1)));
  return names.flatMap((name, at) => {
    if (name.class !== 'person' || name.last - name.first < 2) return [name];
    if (isPlaceBehindNoun(text, name) && !surnames.has(word(name.last - 1)))
      return [{ class: 'place', first: name.first + 1, last: name.last }];
    const own = namedAfter(text, name);
    if (!own || (own.isDoubtful && surnames.has(word(name.last - 1)))) return [name];
    const isApart =
      (names[at - 1]?.last ?? 0) <= own.first &&
      (names[at + 1]?.first ?? Number.POSITIVE_INFINITY) >= own.last;
    return isApart ? [{ class: own.class, first: own.first, last: own.last }] : [];
  });
}

/** What bears a name; doubtful where noun and name may be two parts of the sentence. */
interface Bearer extends TaggedName {
  readonly isDoubtful?: boolean;
}

/** @returns what bears the name, with its noun; null where the name is a person's */
function namedAfter(text: Text, name: TaggedName): Bearer | null {
  const word = (at: number): string => wordAt(text.tokens, at);
  const { first, last } = name;
  const before = word(first - 1);
  // Also in the genitive: `des Bündnisses Lea Brandt`.
  const bare = before.replace(/(?:ses|es|s)$/, '');
  if (NAMED_AFTER.has(before) || NAMED_AFTER.has(bare))
    return { class: 'organisation', first: first - 1, last };
  if (before === 'von' && GEOGRAPHIC_NOUNS.has(word(first - 2))) return { ...name, class: 'place' };
  const inFront = SHIPS.test(before) ? 'ship' : bearer(before);
  // `der Preis Karl Huber gehört`: a prize has the name in front.
  if (inFront && inFront !== 'other' && isNamed(text, first - 1))
    return { class: inFront === 'ship' ? 'other' : inFront, first: first - 1, last, isDoubtful: true };
  const behind = bearer(word(last));
  return behind && isIntroduced(text, first) ? { class: behind, first, last: last + 1 } : null;
}

/** What a noun is that things of its kind bear the names of people by. */
const bearer = (noun: string): TaggedClass | undefined =>
  isCapital(noun) ? BEARERS_OF_NAMES.find(([nouns]) => nouns.test(noun))?.[1] : undefined;

/** `der Gemeinderat | von Waldbach`, `das Hallenbad | von Waldbach`; not `Herr | von Waldbach`, `Ministerin | von Waldbach` */
function isPlaceBehindNoun({ tokens, forms }: Text, { first, last }: TaggedName): boolean {
  const noun = wordAt(tokens, first - 1);
  if (wordAt(tokens, first) !== 'von' || last - first !== 2 || isSurname(wordAt(tokens, first + 1)))
    return false;
  const isNoun =
    isCapital(noun) && (forms[first - 1]?.noun ?? 0) !== 0 && !isGivenName(noun) && !isTitle(noun);
  return isNoun && (COUNCILS.test(noun) || !isRoleNoun(noun));
}

const isIntroduced = ({ tokens }: Text, at: number): boolean =>
  isDeterminer(wordAt(tokens, at - 1)) || CONTRACTIONS.has(wordAt(tokens, at - 1).toLowerCase());

/** `an der Klinik Maria Hilf`; in `der Leiter der Klinik Karl Huber` the name is the leader's. */
const isNamed = (text: Text, noun: number): boolean =>
  isIntroduced(text, noun) && !isRoleNoun(wordAt(text.tokens, noun - 2));

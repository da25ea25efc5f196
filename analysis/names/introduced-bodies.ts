/**
 * Words that no list knows and that the article introduces as a body somewhere: `der Versorger Emswasser`, `Emswasser AG`,
 * `Emswasser-Chefin`. What speaks for a body and what against is weighed over all places of the word; then it is one everywhere.
 */
import { KINDS_OF_BODIES, LEGAL_FORMS, PARTS_OF_FIRMS } from '../../language/german/bodies.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { type Analyses, LISTED, UNKNOWN } from '../tokens/lexicon/analyses.ts';
import type { Text } from '../tokens/sentences.ts';
import { isSentenceOpener } from './common-words.ts';
import { isGivenName, isPlace, isSurname } from './name-lists.ts';
import type { TaggedClass, TaggedName } from './name-mention.ts';
import { isOrganisation } from './organisation-words.ts';
import { isRoleNoun, isTitle } from './role-words.ts';

/** What each sign is worth. One introduction is enough; a word behind `in` is where something is. */
const SIGNS = { kind: 3, legalForm: 3, part: 2.5, source: 1, within: -2, ofPerson: -3 } as const;
const OF_CLASS: Readonly<Record<TaggedClass, number>> = { organisation: 1, place: 0, person: -0.5, other: 0 };
const ENOUGH = 2;

/** @param isSurname whether somebody of the article is called so. @returns the words, without the ending of a genitive */
export function introducedBodies(
  text: Text,
  names: readonly TaggedName[],
  isKnown: (word: string) => boolean,
): ReadonlySet<string> {
  const score = new Map<string, number>();
  const introduced = new Set<string>();
  const classAt: (TaggedClass | undefined)[] = new Array(text.tokens.length);
  for (const { first, last, class: kind } of names) if (last - first === 1) classAt[first] = kind;
  const count = (word: string, worth: number): void => {
    score.set(word, (score.get(word) ?? 0) + worth);
  };
  for (let at = 0; at < text.tokens.length; at++) {
    const word = wordAt(text.tokens, at);
    if (!isCapital(word)) continue;
    const owner = ownerOf(word);
    if (owner && isPossible(owner, text.lexicon.analyses(owner)) && !isSurname(owner)) {
      count(owner, SIGNS.part);
      introduced.add(owner);
    }
    if (!isPossible(word, text.forms[at] ?? UNKNOWN)) continue;
    const sign = introduction(text, at);
    if (sign > 0) introduced.add(word);
    count(word, sign + around(text, at) + OF_CLASS[classAt[at] ?? 'other']);
  }
  return new Set([...introduced].filter((word) => !isKnown(word) && (score.get(word) ?? 0) >= ENOUGH));
}

/** `Emswasser` of `Emswasser-Chefin` */
function ownerOf(word: string): string | null {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 2 && PARTS_OF_FIRMS.test(word.slice(hyphen + 1)) ? word.slice(0, hyphen) : null;
}

/** No everyday word, and nothing that the lists know for something else. */
function isPossible(word: string, { noun, adjective, verb, origin }: Analyses): boolean {
  if (!/^\p{Lu}[\p{L}\d-]{2,}$/u.test(word)) return false;
  if ((noun | adjective | verb) !== 0 && (origin & LISTED) !== 0) return false;
  return ![isPlace, isGivenName, isOrganisation, isRoleNoun, isTitle, isSentenceOpener].some((isOther) =>
    isOther(word),
  );
}

function introduction(text: Text, at: number): number {
  const { tokens } = text;
  const isQuoted = DOUBLE_MARKS.has(wordAt(tokens, at - 1)) && DOUBLE_MARKS.has(wordAt(tokens, at + 1));
  const noun = wordAt(tokens, isQuoted ? at - 2 : at - 1);
  const isBehindKind =
    KINDS_OF_BODIES.test(noun) &&
    !(isSurname(wordAt(tokens, at)) && isRoleNoun(noun)) &&
    !isCapital(wordAt(tokens, at + 1));
  if (isBehindKind) return SIGNS.kind;
  return LEGAL_FORMS.has(wordAt(tokens, at + 1)) ? SIGNS.legalForm : 0;
}

/** `laut Emswasser`, `in Emswasser`, `Anna Emswasser` */
function around({ tokens }: Text, at: number): number {
  const before = wordAt(tokens, at - 1);
  if (/^laut$/i.test(before)) return SIGNS.source;
  if (/^(?:in|nach|aus)$/i.test(before)) return SIGNS.within;
  const isOfPerson =
    isGivenName(before) || isTitle(before) || (isRoleNoun(before) && !KINDS_OF_BODIES.test(before));
  return isOfPerson ? SIGNS.ofPerson : 0;
}

/** @returns the names, with every place of the bodies among them, in order */
export function addIntroduced(
  text: Text,
  names: readonly TaggedName[],
  bodies: ReadonlySet<string>,
): TaggedName[] {
  if (bodies.size === 0) return [...names];
  const taken = new Uint8Array(text.tokens.length);
  for (const { first, last, class: kind } of names) if (kind !== 'other') taken.fill(1, first, last);
  const added: TaggedName[] = [];
  for (let at = 0; at < text.tokens.length; at++)
    if (!taken[at] && isIntroduced(bodies, wordAt(text.tokens, at)))
      added.push({ class: 'organisation', first: at, last: at + 1 });
  const renamed = names.map((name) =>
    name.last - name.first === 1 && isIntroduced(bodies, wordAt(text.tokens, name.first))
      ? { ...name, class: 'organisation' as const }
      : name,
  );
  return [...renamed, ...added].sort((a, b) => a.first - b.first);
}

/** `Emswasser`, `Emswassers` */
export const isIntroduced = (bodies: ReadonlySet<string>, word: string): boolean =>
  bodies.has(word) || (word.endsWith('s') && bodies.has(word.slice(0, -1)));

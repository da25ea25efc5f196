/**
 * What speaks for and against a name's bearer being a person, gathered over the whole article: the tagger's margin, the lists, the
 * lexicon, and what stands around the mentions. Nothing of it decides alone; the weights are learnt (`npm run train -- people`).
 */

import { GENDER_OF_ADDRESS } from '../../language/german/address.ts';
import { isCapital, isDeterminer, wordAt } from '../grammar/printed-words.ts';
import { greatestOf } from '../long-lists.ts';
import { isSentenceOpener } from '../names/common-words.ts';
import { introducesPeople } from '../names/introduces-people.ts';
import { isGivenName, isKnownByOneName, isPlace, isSurname } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isOrganisation, isOrganisationHead } from '../names/organisation-words.ts';
import { isRoleNoun, isTitle } from '../names/role-words.ts';
import { FINITE, INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import type { NamedPerson } from './namesakes.ts';
import PERSON_WEIGHTS from './person-weights.json' with { type: 'json' };
import type { PrintedRole } from './roles/role-phrase.ts';
import { isSaying } from './saying.ts';

type PersonFeature = keyof typeof PERSON_WEIGHTS;
/** Values from 0 to 1, below 0 where the contrary holds; what is left out is 0. */
export type PersonEvidence = Partial<Record<PersonFeature, number>>;

/** So many mentions behind the first count in full. */
const MENTIONS_ENOUGH = 3;
/** A margin of the tagger that is as good as certain. */
const CERTAIN_MARGIN = 10;

export function isPerson(
  text: Text,
  named: NamedPerson,
  roles: readonly PrintedRole[],
  sentenceOf: Int32Array,
): boolean {
  if (isDescription(text, named, sentenceOf)) return false;
  const evidence = personEvidence(text, named, roles, sentenceOf);
  let score = 0;
  for (const [feature, value] of Object.entries(evidence))
    score += PERSON_WEIGHTS[feature as PersonFeature] * value;
  return score > 0;
}

/** `der Mann`, `den Vorsitzenden Richter`, `Richter lehnt ab`: a noun for people with its article, or at the start, is no surname. */
function isDescription(text: Text, { words, mentions }: NamedPerson, sentenceOf: Int32Array): boolean {
  if (words.length > 1 || !isRoleNoun(words[0] ?? '')) return false;
  return mentions.every(({ first }) => {
    const before = wordAt(text.tokens, first - 1);
    return (
      first === text.sentences[sentenceOf[first] ?? -1]?.first ||
      isDeterminer(before) ||
      GENDER_OF_ADDRESS.has(before) ||
      ((text.forms[first - 1]?.adjective ?? 0) & INFLECTED) !== 0
    );
  });
}

export function personEvidence(
  text: Text,
  named: NamedPerson,
  roles: readonly PrintedRole[],
  sentenceOf: Int32Array,
): PersonEvidence {
  const isLone = named.words.length === 1;
  const around = named.mentions.map((mention) => aroundMention(text, mention, sentenceOf));
  const share = (test: (one: Around) => boolean): number => around.filter(test).length / around.length;
  const some = (test: (one: Around) => boolean): number => (around.some(test) ? 1 : 0);
  const margin = greatestOf(named.mentions.map((mention) => mention.margin));
  return {
    bias: 1,
    shortText: introducesPeople(text) ? 0 : 1,
    margin: Math.max(-1, Math.min(1, margin / CERTAIN_MARGIN)),
    ...(isLone ? wordEvidence(text, named) : fullNameEvidence(text, named)),
    role: roles.some(({ source }) => source === 'apposition') ? 1 : 0,
    otherRole: roles.length > 0 ? 1 : 0,
    address: some(({ hasTitle }) => hasTitle),
    verb: some(({ hasVerb }) => hasVerb),
    speaks: some(({ speaks }) => speaks),
    again: Math.min(1, (named.mentions.length - 1) / MENTIONS_ENOUGH),
    shortened: !isLone && named.mentions.some(({ first, last }) => last - first === 1) ? 1 : 0,
    aged: some(({ hasAge }) => hasAge),
    nounBehind: share(({ hasNounBehind }) => hasNounBehind),
    listed: share(({ isListed }) => isListed),
    quoted: share(({ isQuoted }) => isQuoted),
    article: isLone ? share(({ hasArticle }) => hasArticle) : 0,
    articleFull: isLone ? 0 : share(({ hasArticle }) => hasArticle),
    locative: isLone ? share(({ isLocative }) => isLocative) : 0,
    openerWord: isLone && around.every(({ opens }) => opens) && isOpenerWord(text, named) ? 1 : 0,
  };
}

const lastWord = ({ words }: NamedPerson): string => words.at(-1) ?? '';

/** `Otto-Wagner-Spitals` is a hospital's. */
const withoutGenitive = (word: string): string => (word.includes('-') ? word.replace(/e?s$/, '') : word);

function wordEvidence({ lexicon }: Text, named: NamedPerson): PersonEvidence {
  const word = lastWord(named);
  return {
    lone: 1,
    loneSurname: isSurname(word) ? 1 : 0,
    loneGivenName: isGivenName(word) ? 1 : 0,
    loneKnown: isKnownByOneName(word) ? 1 : 0,
    loneNoun: lexicon.analyses(word).noun !== 0 ? 1 : 0,
    loneEntity: isPlace(word) || isOrganisation(word) || isOrganisationHead(withoutGenitive(word)) ? 1 : 0,
    initial: isLetter(word) ? 1 : 0,
    capitals: isInCapitals(word) ? 1 : 0,
  };
}

/** `Herr G.`: one letter is somebody's initial and no abbreviation in capitals. */
const isLetter = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
const isInCapitals = (word: string): boolean => /^[\p{Lu}\d&.-]{2,}$/u.test(word) && !isLetter(word);

function fullNameEvidence({ lexicon }: Text, named: NamedPerson): PersonEvidence {
  const word = lastWord(named);
  const [first = ''] = named.words;
  const known = lexicon.analyses(first);
  const isWord = (known.noun | known.adjective | known.verb) !== 0;
  return {
    fullGivenName: isGivenName(first) ? 1 : 0,
    fullSurname: isSurname(word) ? 1 : 0,
    fullWordFirst: isWord && !isGivenName(first) ? 1 : 0,
    fullNounLast: lexicon.analyses(word).noun !== 0 ? 1 : 0,
    fullEntity: isPlace(word) || isOrganisationHead(word) || isOrganisation(first) ? 1 : 0,
    initial: /\.$/.test(word) || isLetter(first) ? 1 : 0,
    capitals: named.words.every(isInCapitals) ? 1 : 0,
  };
}

/** `Scharf`, `Lang`, `Stolz`: what begins a sentence has its capital for nothing. */
const isOpenerWord = ({ lexicon }: Text, named: NamedPerson): boolean => {
  const { adjective, verb } = lexicon.analyses(lastWord(named).toLowerCase());
  return (adjective | verb) !== 0 || isSentenceOpener(lastWord(named));
};

interface Around {
  readonly opens: boolean;
  readonly hasTitle: boolean;
  readonly hasVerb: boolean;
  /** `sagte Holm`, `Holm erklärte`, `so Holm.` */
  readonly speaks: boolean;
  readonly hasAge: boolean;
  readonly hasNounBehind: boolean;
  readonly hasArticle: boolean;
  readonly isLocative: boolean;
  readonly isQuoted: boolean;
  /** `Busch, Lemke – Sané`: a line-up. */
  readonly isListed: boolean;
}

const BETWEEN_LISTED = /^[,–—();:-]$/;
const QUOTATION_MARK = /^["„“”»«›‹‚‘]$/;

function aroundMention(text: Text, { first, last }: NameMention, sentenceOf: Int32Array): Around {
  const before = wordAt(text.tokens, first - 1);
  const after = wordAt(text.tokens, last);
  const isVerb = (at: number): boolean =>
    !isCapital(wordAt(text.tokens, at)) && ((text.forms[at]?.verb ?? 0) & FINITE) !== 0;
  return {
    opens: first === text.sentences[sentenceOf[first] ?? -1]?.first,
    hasTitle: isTitle(before) || (before === '.' && isTitle(wordAt(text.tokens, first - 2))),
    hasVerb: isVerb(last) || isVerb(first - 1),
    speaks:
      isSaying(text, last) || isSaying(text, first - 1) || (before === 'so' && /^[.,:„“"»«]$/.test(after)),
    hasAge: /^[(,]$/.test(after) && /^\d{1,3}$/.test(wordAt(text.tokens, last + 1)),
    hasNounBehind:
      isCapital(after) && (text.forms[last]?.noun ?? 0) !== 0 && !wordAt(text.tokens, last - 1).endsWith('s'),
    hasArticle:
      isDeterminer(before) ||
      (isDeterminer(wordAt(text.tokens, first - 2)) &&
        ((text.forms[first - 1]?.adjective ?? 0) & INFLECTED) !== 0),
    isLocative: /^(?:in|aus|bei|nach)$/i.test(before),
    isListed: BETWEEN_LISTED.test(before) && BETWEEN_LISTED.test(after),
    isQuoted: QUOTATION_MARK.test(before) && QUOTATION_MARK.test(after),
  };
}

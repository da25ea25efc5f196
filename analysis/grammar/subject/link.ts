/** How a noun phrase stands to a finite verb: all that the features of a subject are made of. */

import { isNameOfTime } from '../../../language/german/calendar.ts';
import { JOINING_WORDS } from '../../../language/german/noun-phrase-words.ts';
import { hashOf } from '../../ranking/hash.ts';
import {
  ACCUSATIVE,
  FINITE,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
  THIRD_PLURAL,
  THIRD_SINGULAR,
} from '../../tokens/lexicon/morphology.ts';
import { tagSet } from '../../tokens/tagger/tags.ts';
import { clauseEnd, clauseStart, type Scope } from '../boundaries.ts';
import { isTagged, lowerAt, textAt, type Words } from '../parse-words.ts';
import type { Phrase } from '../phrases.ts';
import {
  COORDINATOR_TAGS,
  DETERMINER_TAGS,
  FINITE_TAGS,
  MARK_TAGS,
  NAME_TAGS,
  PREPOSITION_TAGS,
  RELATIVE_TAGS,
} from '../tag-sets.ts';

/** Where the verb stands in its clause: "Kommt sie", "Sie kommt heute", "dass sie kommt". */
const VERB_PLACE = { first: 0, second: 1, last: 2 } as const;
/** What opens the verb's clause. */
const OPENER = {
  nothing: 0,
  relative: 1,
  conjunction: 2,
  prepositionAndRelative: 3,
  phrase: 4,
} as const;
/** Whether verb and phrase agree in number. */
const AGREEMENT = { unknown: 0, agrees: 1, disagrees: 2 } as const;
const CASE_SHOWN = { noNominative: 0, orAccusative: 1, orOblique: 2, nominative: 3 } as const;
const KIND = { noun: 0, name: 1, relative: 2, personal: 3, pronoun: 4 } as const;
/** Whether the phrase opens the verb's clause, or the whole sentence. */
const OPENS = { nothing: 0, clause: 1, sentence: 2 } as const;

/**
 * What a comma sets off right in front of the verb: "Der Chef im Rat, | Karl Huber, | sagte", "Huber, | der Chef im Rat, | sagte",
 * "Huber, | der den Rat leitet, | rief der Partei zu".
 */
const INSERTION = { none: 0, name: 1, description: 2, relative: 3, other: 4 } as const;

type ValueOf<T> = T[keyof T];

export interface VerbSite {
  readonly verb: number;
  readonly scope: Scope;
  /** First token of the clause that is no conjunction like "und", and the token behind its last. */
  readonly first: number;
  readonly last: number;
  /** First token, conjunction included. */
  readonly start: number;
  readonly place: ValueOf<typeof VERB_PLACE>;
  readonly opener: ValueOf<typeof OPENER>;
  readonly isAuxiliary: boolean;
  /** Nothing but another verb or the end of the clause follows. */
  readonly endsClause: boolean;
  readonly insertion: ValueOf<typeof INSERTION>;
  /** First token of what is inserted, or the verb. */
  readonly insertionStart: number;
}

const AUXILIARY = tagSet('finite-auxiliary', 'finite-modal');
const OPENS_CLAUSE = tagSet(
  'subordinating-conjunction',
  'relative-pronoun',
  'interrogative-pronoun',
  'interrogative-adverb',
);
const PERSONAL = tagSet('personal-pronoun');

export function siteOf(words: Words, scope: Scope, verb: number): VerbSite {
  const start = clauseStart(words, scope.first, verb);
  const last = clauseEnd(words, verb + 1, scope.last);
  let first = start;
  while (first < verb && isTagged(words, first, COORDINATOR_TAGS)) first++;
  const endsClause =
    verb + 1 >= last || isTagged(words, verb + 1, FINITE_TAGS) || isTagged(words, verb + 1, COORDINATOR_TAGS);
  return {
    verb,
    scope,
    start,
    first,
    last,
    place: first === verb ? VERB_PLACE.first : endsClause ? VERB_PLACE.last : VERB_PLACE.second,
    opener: openerOf(words, first, verb),
    isAuxiliary: isTagged(words, verb, AUXILIARY),
    endsClause,
    ...insertionBefore(words, scope, verb),
  };
}

/** Longest one, in tokens. */
const LONGEST_INSERTION = 20;

function insertionBefore(words: Words, scope: Scope, verb: number) {
  const none = { insertion: INSERTION.none, insertionStart: verb };
  if (textAt(words, verb - 1) !== ',') return none;
  let at = verb - 2;
  let hasVerb = false;
  while (at > scope.first && at > verb - LONGEST_INSERTION && textAt(words, at) !== ',') {
    hasVerb ||= isTagged(words, at, FINITE_TAGS);
    at--;
  }
  if (textAt(words, at) !== ',') return none;
  const start = at + 1;
  if (isTagged(words, start, RELATIVE_TAGS) || isTagged(words, start + 1, RELATIVE_TAGS))
    return {
      insertion: hasVerb ? INSERTION.relative : INSERTION.none,
      insertionStart: hasVerb ? start : verb,
    };
  if (hasVerb) return none;
  const isName = isTagged(words, start, NAME_TAGS);
  const isDescription = isTagged(words, start, DETERMINER_TAGS);
  const insertion = isName ? INSERTION.name : isDescription ? INSERTION.description : INSERTION.other;
  return { insertion, insertionStart: start };
}

function openerOf(words: Words, first: number, verb: number): ValueOf<typeof OPENER> {
  if (first >= verb) return OPENER.nothing;
  if (isTagged(words, first, RELATIVE_TAGS)) return OPENER.relative;
  if (isTagged(words, first, OPENS_CLAUSE)) return OPENER.conjunction;
  const isPrepositional =
    isTagged(words, first, PREPOSITION_TAGS) && isTagged(words, first + 1, RELATIVE_TAGS);
  return isPrepositional ? OPENER.prepositionAndRelative : OPENER.phrase;
}

export interface Link {
  readonly site: VerbSite;
  readonly phrase: Phrase;
  readonly isBefore: boolean;
  /** What stands between phrase and verb. */
  readonly phrasesBetween: number;
  readonly commasBetween: number;
  readonly verbsBetween: number;
  readonly openersBetween: number;
  readonly relativesBetween: number;
  readonly quotesBetween: number;
  readonly otherMarksBetween: number;
  readonly coordinatorsBetween: number;
  readonly isPrepositional: boolean;
  readonly shows: ValueOf<typeof CASE_SHOWN>;
  readonly agreement: ValueOf<typeof AGREEMENT>;
  readonly kind: ValueOf<typeof KIND>;
  readonly isNextToVerb: boolean;
  readonly opens: ValueOf<typeof OPENS>;
  /** Another phrase ends where it begins, so that it may be the genitive of that one. */
  readonly followsPhrase: boolean;
  readonly hasDeterminer: boolean;
  /** "Montagabend", "Ende März", "vergangene Woche" */
  readonly isTime: boolean;
  /** "Huber | und Maier", "Huber und | Maier" */
  readonly isFirstOfTwo: boolean;
  readonly isSecondOfTwo: boolean;
}

/** @param phrases of the scope, in order @param index of the candidate among them */
export function linkOf(words: Words, site: VerbSite, phrases: readonly Phrase[], index: number): Link {
  const phrase = phrases[index] as Phrase;
  const before = phrases[index - 1];
  const isBefore = phrase.first < site.verb;
  const from = isBefore ? phrase.last : site.verb + 1;
  const to = isBefore ? site.verb : phrase.first;
  const isFirstOfTwo =
    JOINING_WORDS.has(textAt(words, phrase.last)) && isTagged(words, phrase.last, COORDINATOR_TAGS);
  return {
    site,
    phrase,
    isBefore,
    phrasesBetween: countPhrases(phrases, index, site.verb),
    ...countBetween(words, from, to),
    isPrepositional: phrase.preposition >= 0,
    shows: caseShown(phrase.readings),
    agreement: agreementOf(words.forms[site.verb]?.verb ?? 0, phrase.readings, isFirstOfTwo),
    kind: kindOf(words, phrase),
    isNextToVerb: from === to,
    opens: opensWhat(site, phrase),
    followsPhrase: before?.last === phrase.first,
    hasDeterminer: isTagged(words, phrase.first, DETERMINER_TAGS),
    isTime: isTime(words, phrase),
    isFirstOfTwo,
    isSecondOfTwo:
      before !== undefined &&
      before.last === phrase.first - 1 &&
      before.preposition < 0 &&
      isTagged(words, phrase.first - 1, COORDINATOR_TAGS),
  };
}

/** Free phrases only: those behind a preposition lead no verb astray. */
function countPhrases(phrases: readonly Phrase[], index: number, verb: number): number {
  const step = (phrases[index]?.first ?? 0) < verb ? 1 : -1;
  let count = 0;
  for (let at = index + step; at >= 0 && at < phrases.length; at += step) {
    const { first, preposition } = phrases[at] as Phrase;
    if (step === 1 ? first >= verb : first <= verb) break;
    if (preposition < 0) count++;
  }
  return count;
}

function countBetween(words: Words, from: number, to: number) {
  let [commasBetween, verbsBetween, openersBetween, relativesBetween] = [0, 0, 0, 0];
  let [quotesBetween, otherMarksBetween, coordinatorsBetween] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    if (isTagged(words, at, MARK_TAGS)) {
      const mark = textAt(words, at);
      if (mark === ',') commasBetween++;
      else if ('–—:;()'.includes(mark)) otherMarksBetween++;
      else if ('"„“”»«'.includes(mark)) quotesBetween++;
    } else if (isTagged(words, at, FINITE_TAGS)) verbsBetween++;
    else if (isTagged(words, at, COORDINATOR_TAGS)) coordinatorsBetween++;
    else if (isTagged(words, at, OPENS_CLAUSE)) openersBetween++;
    if (isTagged(words, at, RELATIVE_TAGS)) relativesBetween++;
  }
  return {
    commasBetween,
    verbsBetween,
    openersBetween,
    relativesBetween,
    quotesBetween,
    otherMarksBetween,
    coordinatorsBetween,
  };
}

function caseShown(readings: number): ValueOf<typeof CASE_SHOWN> {
  if ((readings & NOMINATIVE) === 0) return CASE_SHOWN.noNominative;
  const others = readings & ~NOMINATIVE;
  if (others === 0) return CASE_SHOWN.nominative;
  return (others & ACCUSATIVE) === 0 ? CASE_SHOWN.orOblique : CASE_SHOWN.orAccusative;
}

function agreementOf(verb: number, readings: number, isFirstOfTwo: boolean): Link['agreement'] {
  if ((verb & FINITE) === 0) return AGREEMENT.unknown;
  const nominative = readings & NOMINATIVE;
  if (verb & THIRD_SINGULAR && nominative & SINGULAR) return AGREEMENT.agrees;
  return verb & THIRD_PLURAL && (isFirstOfTwo || nominative & PLURAL)
    ? AGREEMENT.agrees
    : AGREEMENT.disagrees;
}

function kindOf(words: Words, { head, isPronoun }: Phrase): Link['kind'] {
  if (!isPronoun) return isTagged(words, head, NAME_TAGS) ? KIND.name : KIND.noun;
  if (isTagged(words, head, RELATIVE_TAGS)) return KIND.relative;
  return isTagged(words, head, PERSONAL) ? KIND.personal : KIND.pronoun;
}

const isTime = (words: Words, { head, isPronoun }: Phrase): boolean =>
  !isPronoun && isNameOfTime(textAt(words, head));

function opensWhat({ first, opener, scope }: VerbSite, phrase: Phrase): Link['opens'] {
  if (phrase.first === first || (opener === OPENER.conjunction && phrase.first === first + 1))
    return OPENS.clause;
  return phrase.first === scope.first ? OPENS.sentence : OPENS.nothing;
}

/** The pronoun itself, or the tag: what sets one sort of phrase apart from another. */
export const wordOf = (words: Words, { head, isPronoun }: Phrase): number =>
  isPronoun ? hashOf(lowerAt(words, head)) : (words.tags[head] ?? 0);

/** Weighs the noun phrases around a finite verb for being its subject. */

import type { FileKind } from '../../data-file.ts';
import { rank } from '../../ranking/rank.ts';
import type { WeightTable } from '../../ranking/weight-table.ts';
import { countLeading } from '../../tokens/count-leading.ts';
import { IMPERATIVE_SINGULAR } from '../../tokens/lexicon/morphology.ts';
import type { Scope } from '../boundaries.ts';
import { isTagged, type Words } from '../parse-words.ts';
import { cutPhrases, type Phrase } from '../phrases.ts';
import { COORDINATOR_TAGS } from '../tag-sets.ts';
import { keysOfLink, keysOfNoSubject } from './features.ts';
import { linkOf, siteOf, wordOf } from './link.ts';

/** The file assets/subjects.bin. */
export const SUBJECT_WEIGHTS: FileKind = { magic: 0x4a425553, version: 1 };

/** Phrases looked at before and behind the verb, prepositional ones included. */
const CANDIDATES = { before: 9, behind: 6 };
/** Tokens looked at before and behind the verb: longer sentences are no prose. */
const SURROUNDINGS = 80;

export interface SubjectCandidates {
  readonly phrases: readonly Phrase[];
  /** Feature keys of each phrase and, last, of "no subject of its own". */
  readonly keys: readonly (readonly number[])[];
}

/** @param sentence tokens to look at: one sentence, outside quoted speech @param verb index of a finite verb */
export function subjectCandidates(words: Words, sentence: Scope, verb: number): SubjectCandidates {
  const scope = {
    first: Math.max(sentence.first, verb - SURROUNDINGS),
    last: Math.min(sentence.last, verb + SURROUNDINGS),
  };
  const site = siteOf(words, scope, verb);
  const all = cutPhrases(words, scope);
  const behind = countLeading(all, ({ first }) => first < verb);
  const from = Math.max(0, behind - CANDIDATES.before);
  const phrases = all.slice(from, behind + CANDIDATES.behind);
  const keys = phrases.map((phrase, at) =>
    keysOfLink(linkOf(words, site, all, from + at), wordOf(words, phrase)),
  );
  const none = keysOfNoSubject(site, {
    followsCoordinator: isTagged(words, verb - 1, COORDINATOR_TAGS),
    mayBeImperative: ((words.forms[verb]?.verb ?? 0) & IMPERATIVE_SINGULAR) !== 0,
  });
  return { phrases, keys: [...keys, none] };
}

interface RankedSubject {
  /** null: the verb has none of its own. */
  readonly phrase: Phrase | null;
  /** From 0 to 1. */
  readonly probability: number;
}

/** @returns all that may be the subject, the likeliest first */
export function rankSubjects(
  words: Words,
  weights: WeightTable,
  sentence: Scope,
  verb: number,
): RankedSubject[] {
  const { phrases, keys } = subjectCandidates(words, sentence, verb);
  return rank(weights, keys)
    .probabilities.map((probability, index) => ({ phrase: phrases[index] ?? null, probability }))
    .sort((a, b) => b.probability - a.probability);
}

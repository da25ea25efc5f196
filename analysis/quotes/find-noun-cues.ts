/**
 * Finds nouns of saying before a clause: "die Forderung der Gewerkschaft, …", "mit der Begründung, …",
 * "er ist der Ansicht, dass …". Whose words they are tells the genitive, or else the subject of the clause.
 */
import { GENITIVE_DETERMINERS, OF } from '../../language/german/noun-phrase-words.ts';
import type { Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import { type NounPhrase, parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, isCapitalised, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import {
  TAKES_CLAUSE,
  TAKES_INFINITIVE,
  TAKES_QUESTION,
  TAKES_QUOTATION,
  THINKS,
} from '../grammar/reporting-lexicon.ts';
import { findSubject } from '../grammar/subjects.ts';
import { CLAUSE_NOUN, DETERMINER, WERDEN } from '../grammar/word-classes.ts';
import type { Cue, SpokenBy } from './cue.ts';
import { relativeSourceEnd } from './relative-sources.ts';

const TAKES = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_QUOTATION | THINKS;

export function findNounCues(words: Words, scope: Scope, clauses: readonly Clause[]): Cue[] {
  const cues: Cue[] = [];
  for (const [index, clause] of clauses.entries()) {
    const noun = nounBeforeComma(words, clause);
    if (!noun || !/^[,:]$/.test(textAt(words, clause.last)) || opensWithVerb(clauses[index + 1])) continue;
    // "Berichte, denen zufolge …": the source phrase behind the comma tells who says it.
    if (relativeSourceEnd(words, clause.last + 1) >= 0) continue;
    const { at, owner } = noun;
    const subject = owner ? null : subjectOf(words, scope, clause);
    // "Es stellt sich die Frage, ob …": the noun is the subject, and nobody speaks.
    if (subject && subject.phrase.first <= at && at < subject.phrase.last) continue;
    const asks = /^(?:Fragen?|Zweifel)$/.test(textAt(words, at)) ? TAKES_QUESTION : 0;
    cues.push({
      kind: 'noun',
      first: at,
      last: at + 1,
      phraseFirst: at,
      phraseLast: clause.last,
      takes: TAKES | asks,
      finite: -1,
      end: clause.last,
      by: owner ? { phrase: owner, antecedent: null } : subject,
    });
  }
  return cues;
}

/** "Der Plan, | sagte sie, sei zu teuer.", "Bis ein Urteil vorliegt, | könne es dauern.": the noun is part of what is said. */
const opensWithVerb = (behind: Clause | undefined): boolean =>
  behind?.kind === 'main' && behind.finite === behind.first;

/** Tokens from the noun of saying to the end of its clause. */
const REACH = 12;
/** Tokens behind the noun and its owner: the verb. */
const LONGEST_REST = 2;

/** The noun of saying that ends a clause, alone or with its owner: "Forderung der SPD". A verb may follow it. */
function nounBeforeComma(
  words: Words,
  { first, last }: Clause,
): { at: number; owner: NounPhrase | null } | null {
  for (let at = last - 1; at >= first && at > last - REACH; at--) {
    if (!has(words, at, CLAUSE_NOUN)) continue;
    const owner = ownerBehind(words, at + 1, last);
    const end = owner ? owner.last : at + 1;
    // "mit der Begründung zurück, …", "hat die Forderung erhoben, …"
    if (last - end > LONGEST_REST) return null;
    return { at, owner: owner ?? ownerBefore(words, first, at) };
  }
  return null;
}

function ownerBehind(words: Words, at: number, last: number): NounPhrase | null {
  if (OF.has(textAt(words, at))) return parseNounPhrase(words, at + 1, last);
  if (!GENITIVE_DETERMINERS.has(textAt(words, at))) return null;
  return parseNounPhrase(words, at, last);
}

/** "Hubers Forderung", "seine Forderung" */
function ownerBefore(words: Words, first: number, noun: number): NounPhrase | null {
  const at = noun - 1;
  if (at < first) return null;
  const isName = isCapitalised(words, at) && /s$/.test(textAt(words, at)) && !has(words, at, DETERMINER);
  return isName ? { first: at, last: noun, coreLast: noun, isPronoun: false, canBeSubject: false } : null;
}

/** Nobody says what "es gibt" or what "wird" done. */
function subjectOf(words: Words, scope: Scope, { finite }: Clause): SpokenBy | null {
  if (finite < 0 || has(words, finite, WERDEN)) return null;
  const by = findSubject(words, scope, finite);
  return by && lowerAt(words, by.phrase.first) !== 'es' ? by : null;
}

/** Tells which form of its verb stands in a clause: "sagte", "hat … gesagt", "wurde … mitgeteilt", "wollte … sagen". */
import { HAS_SAID } from '../../language/german/reporting-verbs.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, isFiniteVerb, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import type { ReportingUse } from '../grammar/reporting-lexicon.ts';
import {
  AUXILIARY,
  FINITE,
  HABEN,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  SEIN,
  WERDEN,
  ZU_INFINITIVE,
} from '../grammar/word-classes.ts';
import type { VerbSite } from './verb-site.ts';

export interface VerbForm {
  /** Index of the finite verb. */
  readonly finite: number;
  readonly passive: boolean;
}

/** @returns null where the word can't be that verb in its clause */
export function formOf(site: VerbSite, { classes }: ReportingUse): VerbForm | null {
  const { words, at } = site;
  const helper = helperOf(site);
  if (helper >= 0 && classes & PARTICIPLE) {
    if (has(words, helper, HABEN)) return { finite: helper, passive: false };
    if (has(words, helper, WERDEN | SEIN)) return { finite: helper, passive: true };
  }
  if (helper >= 0 && classes & INFINITIVE && has(words, helper, MODAL | WERDEN))
    return { finite: helper, passive: false };
  const lets = classes & INFINITIVE ? verbOfLetting(site) : -1;
  if (lets >= 0) return { finite: lets, passive: false };
  if (classes & ZU_INFINITIVE || (classes & INFINITIVE && textAt(words, at - 1) === 'zu'))
    return infinitiveOfMain(site);
  if ((classes & FINITE) === 0) return null;
  return isFiniteVerb(words, at) || isOnlyVerb(site) ? { finite: at, passive: false } : null;
}

/** "ließ … mitteilen"; -1 where there is none, and in "lässt sich sagen". */
function verbOfLetting({ words, clause: { first, last }, at }: VerbSite): number {
  let found = -1;
  for (let near = first; near < last; near++) {
    if (lowerAt(words, near) === 'sich') return -1;
    if (near !== at && HAS_SAID.test(lowerAt(words, near))) found = near;
  }
  return found;
}

/**
 * "Anton Fink (KIT) erwartet, dass …", "Moser kritisiert die Pläne": looks like a participle, but the sentence has no other verb
 * up to there.
 */
function isOnlyVerb({ words, clauses, clause, index, at }: VerbSite): boolean {
  if (!has(words, at, PARTICIPLE) || clauses.slice(0, index + 1).some(({ finite }) => finite >= 0))
    return false;
  if (textAt(words, at - 1) === ')') return true;
  return at + 2 < clause.last && parseNounPhrase(words, clause.first, at)?.last === at;
}

/** "beeilte sich, zu erklären, …": the subject is that of the verb before. */
function infinitiveOfMain({ words, clauses, index }: VerbSite): VerbForm | null {
  for (let before = index; before >= 0; before--) {
    const finite = clauses[before]?.finite ?? -1;
    if (finite >= 0 && clauses[before]?.kind === 'main' && !has(words, finite, SEIN))
      return { finite, passive: false };
  }
  return null;
}

/** The auxiliary of a participle or infinitive: in its clause, or before the relative clause that interrupts it. */
function helperOf({ words, clauses, clause: own, index, at }: VerbSite): number {
  const inside = auxiliaryIn(words, own, at);
  if (inside >= 0 || own.kind !== 'fragment') return inside;
  for (let before = index - 1; before >= 0; before--) {
    const clause = clauses[before];
    if (clause?.kind === 'main') return has(words, clause.finite, AUXILIARY) ? clause.finite : -1;
  }
  return -1;
}

/** "hat … gesagt", "gesagt hat", "gesagt haben soll" */
function auxiliaryIn(words: Words, { first, last }: Scope, at: number): number {
  for (let near = at - 1; near >= first; near--) if (isAuxiliary(words, near)) return near;
  if (at + 1 < last && isAuxiliary(words, at + 1)) return at + 1;
  if (at + 2 < last && isAuxiliary(words, at + 2) && has(words, at + 1, PARTICIPLE | INFINITIVE))
    return at + 2;
  return -1;
}

const isAuxiliary = (words: Words, at: number): boolean =>
  has(words, at, AUXILIARY) && has(words, at, FINITE);

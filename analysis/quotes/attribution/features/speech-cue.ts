/** Whether words are somebody's words at all, by the cue: the clause it stands in, and what stands between it and the words. */
import { clauseIndexAt } from '../../../grammar/clauses.ts';
import { isTagged, lowerAt } from '../../../grammar/parse-words.ts';
import { personNamedIn } from '../../../reference/people-index.ts';
import { tagSet } from '../../../tokens/tagger/tags.ts';
import type { Scene } from '../scene.ts';
import { cueSubjectOf, lemmaOf } from './speech.ts';

const SPEAKING: ReadonlySet<string> = new Set(['person', 'role', 'body', 'pronoun', 'marks', 'place']);

/** "drohen" is speech where the minister does it, and none where consequences do. */
export function verbSubjectOf(scene: Scene): string | null {
  const { words, known, utterance } = scene;
  const { cue, kind } = utterance;
  if (cue?.kind !== 'verb') return null;
  const phrase = cue.by?.antecedent ?? cue.by?.phrase;
  const isPerson = phrase !== undefined && personNamedIn(words, known, phrase) !== null;
  const subject = cueSubjectOf(scene);
  return `${kind} ${lemmaOf(words, cue)} ${isPerson || SPEAKING.has(subject) ? 'speaks' : subject}`;
}

/** "Er fragte, ob …" against "Als er gefragt wurde, ob …", "alle, die meinen, dass …" */
export function cueClauseOf({ words, utterance: { cue, found }, read, index }: Scene): string | null {
  if (cue?.kind !== 'verb') return null;
  for (const { clauses } of read[index]?.frames ?? []) {
    const clause = clauses[clauseIndexAt(clauses, cue.first)];
    if (clause)
      return `${found} ${clause.kind} ${clause.kind === 'subordinate' && lowerAt(words, clause.first)}`;
  }
  return null;
}

/** "laut", "nach", "zufolge", "demnach"; in front of the words or inside them. */
export function sourceWordOf({ words, utterance: { cue, first } }: Scene): string | null {
  if (cue?.kind !== 'source') return null;
  return `${lowerAt(words, cue.first)} ${cue.by !== null} ${cue.first < first ? 'in front' : 'inside'}`;
}

const NOUN = tagSet('noun', 'proper-noun', 'foreign');

/** What ends the clause in front of reported words: the verb, the speaker, or a noun that the words may belong to: "ein Anzeichen, dass …". */
export function endInFrontOf({ words, utterance }: Scene): string | null {
  const { cue, found, first } = utterance;
  if (cue?.kind !== 'verb' || !found.endsWith('behind')) return null;
  const last = first - 2;
  const { by } = cue;
  if (last < cue.end) return `${found} verb`;
  if (by && by.phrase.first <= last && last < by.phrase.last) return `${found} speaker`;
  return `${found} ${isTagged(words, last, NOUN) ? 'noun' : lowerAt(words, last).startsWith('da') ? 'da' : 'other'}`;
}

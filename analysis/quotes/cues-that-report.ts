/** Leaves out cues that report nothing of their own: what they say is itself reported, or another cue names who says it. */
import { clauseIndexAt } from '../grammar/clauses.ts';
import { has, type Words } from '../grammar/parse-words.ts';
import { SUBJUNCTIVE_1 } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frames.ts';

export const cuesThatReport = (words: Words, frame: Frame): Cue[] =>
  frame.cues.filter(
    (cue) =>
      !isItselfReported(words, frame, cue) && !isEmbedded(words, frame, cue) && !isOverridden(frame, cue),
  );

/** "Er gehe davon aus, dass …": in Konjunktiv, the saying itself is reported, and the whole sentence with it. */
function isItselfReported(words: Words, { clauses }: Frame, { kind, first, finite }: Cue): boolean {
  if (kind === 'verb') return finite >= 0 && has(words, finite, SUBJUNCTIVE_1);
  // "Es gebe keinen Hinweis darauf, dass …"
  const clause = kind === 'noun' ? clauses[clauseIndexAt(clauses, first)] : undefined;
  return clause !== undefined && has(words, clause.finite, SUBJUNCTIVE_1);
}

/** "Demnach sei er zu schnell gewesen, so die Anklage.", "Dafür sprechen würde laut Huber, dass …": the source that is named. */
const isOverridden = ({ cues }: Frame, { kind, by }: Cue): boolean =>
  (kind === 'source' || kind === 'verb') &&
  !by &&
  cues.some((other) => other.by !== null && /^(?:so|source|wie)$/.test(other.kind));

/** "Ein Aufschub, wie ihn die Anwältin verlangt, sei nicht möglich.": the clause belongs to a sentence that is itself reported. */
function isEmbedded(words: Words, { clauses }: Frame, { kind, first, finite }: Cue): boolean {
  const own = clauses.findIndex((clause) => clause.first <= first && first < clause.last);
  const opening = clauses[own - 1];
  const closing = clauses[own + 1];
  if (own !== 1 || opening?.kind !== 'fragment' || closing?.kind !== 'main') return false;
  const isInserted = kind === 'wie' || (kind === 'verb' && clauses[own]?.kind !== 'main');
  return isInserted && finite !== closing.finite && has(words, closing.finite, SUBJUNCTIVE_1);
}

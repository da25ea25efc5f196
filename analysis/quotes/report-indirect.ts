/**
 * Finds what a sentence reports without quotation marks. The rules are tried in order, and the first that fits a cue tells
 * the reported words: a source phrase covers its sentence, a verb takes the clause behind it or the one before.
 */
import type { Clause } from '../grammar/clauses.ts';
import { has, textAt, type Words } from '../grammar/parse-words.ts';
import type { Scope } from '../grammar/subjects.ts';
import { SUBJUNCTIVE_1 } from '../grammar/word-classes.ts';
import { complementBehind, subjunctiveBehind } from './complement-behind.ts';
import { complementInFront } from './complement-in-front.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frames.ts';
import type { Passage } from './passages.ts';
import { isReportedByMood } from './reported-by-mood.ts';
import { scopeOfSource } from './scope-of-source.ts';
import type { Utterance } from './utterance.ts';

export function reportIndirect(
  words: Words,
  passage: Passage,
  frames: readonly Frame[],
  before: Utterance | undefined,
): Utterance[] {
  const found: Utterance[] = [];
  for (const frame of frames) {
    const { clauses } = frame;
    const reported = reportedBy(
      words,
      { ...frame, cues: frame.cues.filter((cue) => !isItselfReported(words, cue)) },
      clauses,
    );
    for (const { cue, scope } of reported) {
      const { first, last } = trim(words, scope);
      if (last > first)
        found.push({
          kind: 'indirect',
          first,
          last,
          cue,
          by: cue.by,
          continues: cue.by === null && cue.kind === 'text',
          paragraph: passage.paragraph,
        });
    }
    if (reported.length > 0 || (frames.length > 1 && frame.last - frame.first < 4)) continue;
    if (isReportedByMood(words, clauses, frame, before)) {
      const { first, last } = frame;
      found.push({
        kind: 'indirect',
        first,
        last,
        cue: null,
        by: null,
        continues: true,
        paragraph: passage.paragraph,
      });
    }
  }
  return found;
}

/** "Er gehe davon aus, dass …": in Konjunktiv, the saying itself is reported, and the whole sentence with it. */
const isItselfReported = (words: Words, { kind, finite }: Cue): boolean =>
  kind === 'verb' && finite >= 0 && has(words, finite, SUBJUNCTIVE_1);

interface Reported {
  readonly cue: Cue;
  readonly scope: Scope;
}

/** One entry for each stretch of reported words; a cue inside reported words reports nothing of its own. */
function reportedBy(words: Words, frame: Frame, clauses: readonly Clause[]): Reported[] {
  const found: Reported[] = [];
  for (const cue of frame.cues) {
    if (found.some(({ scope }) => cue.first >= scope.first && cue.last <= scope.last)) continue;
    const scope =
      cue.kind === 'verb' || cue.kind === 'noun' || cue.kind === 'text'
        ? verbScope(words, frame, clauses, cue)
        : scopeOfSource(words, frame, clauses, cue);
    if (scope && scope.last > scope.first) found.push({ cue, scope });
  }
  return found;
}

const verbScope = (words: Words, frame: Frame, clauses: readonly Clause[], cue: Cue): Scope | null =>
  complementBehind(words, frame, clauses, cue) ??
  complementInFront(words, frame, clauses, cue) ??
  subjunctiveBehind(words, frame, clauses, cue);

/** Without commas and marks at its ends; a full stop stays with a whole sentence only. */
function trim(words: Words, scope: Scope): Scope {
  let { first, last } = scope;
  while (first < last && /^[,;:–—.-]$/.test(textAt(words, first))) first++;
  while (last > first && /^[,;:–—.!?-]$/.test(textAt(words, last - 1))) last--;
  return { first, last };
}

/**
 * Finds what a sentence reports without quotation marks. The rules are tried in order, and the first that fits a cue tells
 * the reported words: a source phrase covers its sentence, a verb takes the clause behind it or the one before.
 */
import type { Clause } from '../grammar/clauses.ts';
import { textAt, type Words } from '../grammar/parse-words.ts';
import type { Scope } from '../grammar/subjects.ts';
import { complementBehind } from './complement-behind.ts';
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
    const reported = reportedBy(words, frame, clauses);
    for (const { cue, scope } of reported) {
      const { first, last } = trim(words, scope);
      if (last > first)
        found.push({
          kind: 'indirect',
          first,
          last,
          cue,
          by: cue.by,
          continues: false,
          block: passage.block,
        });
    }
    if (reported.length > 0 || frames.length > 1) continue;
    if (isReportedByMood(words, clauses, frame, before)) {
      const { first, last } = frame;
      found.push({
        kind: 'indirect',
        first,
        last,
        cue: null,
        by: null,
        continues: true,
        block: passage.block,
      });
    }
  }
  return found;
}

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
      cue.kind === 'verb' || cue.kind === 'noun'
        ? verbScope(words, frame, clauses, cue)
        : scopeOfSource(words, frame, clauses, cue);
    if (scope && scope.last > scope.first) found.push({ cue, scope });
  }
  return found;
}

const verbScope = (words: Words, frame: Frame, clauses: readonly Clause[], cue: Cue): Scope | null =>
  complementBehind(words, frame, clauses, cue) ?? complementInFront(words, frame, clauses, cue);

/** Without commas and marks at its ends; a full stop stays with a whole sentence only. */
function trim(words: Words, scope: Scope): Scope {
  let { first, last } = scope;
  while (first < last && /^[,;:–—.-]$/.test(textAt(words, first))) first++;
  while (last > first && /^[,;:–—.!?-]$/.test(textAt(words, last - 1))) last--;
  return { first, last };
}

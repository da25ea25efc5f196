/** Sentences that do no more than give the quotation beside them to somebody, whatever source they name besides. */
import type { Scope } from '../grammar/boundaries.ts';
import { isInverted } from '../grammar/clauses.ts';
import { textAt, type Words } from '../grammar/parse-words.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frames.ts';
import type { Passage } from './passages.ts';

/** "Huber schrieb laut Protokoll: | „…“", "„…“, | betonte Huber laut Manuskript": the source vouches for who spoke, it reports nothing. */
export function announcesOnly(words: Words, passage: Passage, frame: Frame, cue: Cue, scope: Scope): boolean {
  if (cue.kind !== 'source') return false;
  const isInFront =
    textAt(words, frame.last - 1) === ':' && passage.quotations.some(({ open }) => open === frame.last);
  return frame.cues.some(
    ({ kind, by, first, finite }) =>
      kind === 'verb' &&
      by !== null &&
      scope.first <= first &&
      first < scope.last &&
      (isInFront || followsQuotation(words, passage, frame, finite)),
  );
}

/** "„…“, | habe er gedacht": the verb of saying opens what stands behind the marks. */
export function followsQuotation(words: Words, { first }: Passage, frame: Frame, finite: number): boolean {
  const opening = frame.clauses[0];
  return (
    frame.first > first &&
    opening !== undefined &&
    opening.finite === finite &&
    (isInverted(words, opening) || opening.finite === frame.first)
  );
}

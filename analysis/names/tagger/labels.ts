/** What the tagger says of a token: outside, or the beginning or inside of a name. `other` are titles of works, products … */
import type { TaggedClass } from '../name-mention.ts';

const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organisation',
  'I-organisation',
  'B-place',
  'I-place',
  'B-other',
  'I-other',
] as const;

export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

const CLASSES: readonly TaggedClass[] = ['person', 'organisation', 'place', 'other'];

/** The label for the first (`begins`) or a further token of a name. */
export const labelOf = (kind: TaggedClass, begins: boolean): number =>
  2 * CLASSES.indexOf(kind) + (begins ? 1 : 2);

export const classOf = (label: number): TaggedClass | null =>
  label === OUTSIDE ? null : (CLASSES[(label - 1) >> 1] ?? null);

export const beginsName = (label: number): boolean => label % 2 === 1;

/** An inside only ever follows a beginning or inside of the same class. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || beginsName(label) || before === label || before === label - 1;

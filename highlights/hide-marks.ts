import { FORMS, type Form } from './highlight.ts';
import { nameOfHighlight } from './styles.ts';
import { COLOURED_VOICES } from './voices.ts';

/** What marks the words of a voice itself. */
const OF_QUOTES: ReadonlySet<Form> = new Set([
  'tint',
  'guessed-tint',
  'dashes',
  'guessed-dashes',
  'current',
  'evidence',
]);

/**
 * Where the system sets all colours, Chromium fills everything that is highlighted, and a fill is seen through any veil:
 * takes away the marks of all others than one voice, whose place in the registry stays.
 * @param kept place in the palette; null: neutral
 * @param key as `keyOfDocument` makes it
 * @returns the undo
 */
export function hideOtherMarks(kept: number | null, key: string): () => void {
  const hidden = [null, ...Array(COLOURED_VOICES).keys()].flatMap((voice) =>
    FORMS.filter((form) => voice !== kept || !OF_QUOTES.has(form)).flatMap((form) => {
      const marks = CSS.highlights.get(nameOfHighlight(form, voice, key));
      return marks ? [{ marks, ranges: [...marks] }] : [];
    }),
  );
  for (const { marks } of hidden) marks.clear();
  return () => {
    for (const { marks, ranges } of hidden) for (const range of ranges) marks.add(range);
  };
}

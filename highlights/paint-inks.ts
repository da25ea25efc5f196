import { adoptStyles } from './adopt-styles.ts';
import { type Registered, register } from './paint-highlights.ts';
import { inkStylesFor, nameOfInk } from './styles.ts';

/**
 * Writes words of the page in other inks.
 * @param inks CSS colours, each with the places that are to have it
 * @param printed whether also on paper
 * @param key as `keyOfDocument` makes it
 */
export function paintInks(
  inks: ReadonlyMap<string, readonly AbstractRange[]>,
  printed: boolean,
  key: string,
): Registered {
  const undoStyles = adoptStyles(document, inkStylesFor([...inks.keys()], printed, key));
  const placed = [...inks.values()].map((ranges) => ({ ranges, highlight: new Highlight() }));
  const painted = placed.map(({ highlight }, index) => [nameOfInk(index, key), highlight] as const);
  const { restore, undo } = register(new Map(painted), () => {
    // One by one: a page may have more of them than a call takes arguments.
    for (const { ranges, highlight } of placed) for (const range of ranges) highlight.add(range);
  });
  return {
    restore,
    undo: () => {
      undo();
      undoStyles();
    },
  };
}

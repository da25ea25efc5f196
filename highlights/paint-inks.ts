import { adoptStyles } from './adopt-styles.ts';
import { unregister } from './paint-highlights.ts';
import { inkStylesFor, nameOfInk } from './styles.ts';

/**
 * Writes words of the page in other inks.
 * @param inks CSS colours, each with the places that are to have it
 * @param printed whether also on paper
 * @param key as `keyOfDocument` makes it
 * @returns the undo
 */
export function paintInks(
  inks: ReadonlyMap<string, readonly AbstractRange[]>,
  printed: boolean,
  key: string,
): () => void {
  const undoStyles = adoptStyles(document, inkStylesFor([...inks.keys()], printed, key));
  const painted = [...inks.values()].map((ranges, index) => {
    const highlight = new Highlight(...ranges);
    CSS.highlights.set(nameOfInk(index, key), highlight);
    return highlight;
  });
  return () => {
    painted.forEach((highlight, index) => {
      unregister(nameOfInk(index, key), highlight);
    });
    undoStyles();
  };
}

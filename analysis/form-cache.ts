/** A view of a longer text is a string of this length or more in V8: it would keep all of that text. */
const SHORTEST_VIEW = 13;

/** A string that keeps nothing but itself. */
export const copyOf = (word: string): string =>
  word.length < SHORTEST_VIEW ? word : word.split('').join('');

/**
 * What has been worked out about word forms, kept from article to article: most words of an article were in the last one, too.
 * Bounded, as the background may live for days; what is kept changes no result. There are two generations: when the younger is
 * full, the elder goes, and the younger takes its place. So forms in use are never all forgotten at once.
 */
export class FormCache<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  /** @param most forms of a generation */
  constructor(private readonly most: number) {}

  get(form: string): Value | undefined {
    const found = this.young.get(form);
    if (found !== undefined) return found;
    const older = this.old.get(form);
    if (older !== undefined) this.set(copyOf(form), older);
    return older;
  }

  /** @param form a string of its own, no part of an article's text */
  set(form: string, value: Value): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(form, value);
  }
}

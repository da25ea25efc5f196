/**
 * A string that keeps nothing but itself, with one byte a letter where its letters allow. A part of a text with „ in it has two, as
 * V8 has it, or is a view of all that text; patterns with Unicode's classes are compiled anew for two, and take up to a hundred times
 * as long.
 */
export const copyOf = (word: string): string => word.split('').join('');

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

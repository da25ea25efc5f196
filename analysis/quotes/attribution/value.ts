/** What a feature says of a candidate, and what that weighs. */

type Part = string | number | boolean | null | undefined;

/** null says nothing. Of parts, all of them together count: "before 2+ true". */
export type Value = string | readonly Part[] | null;

/** As the weights are listed by. */
export const nameOfValue = (value: string | readonly Part[]): string =>
  typeof value === 'string' ? value : value.map(String).join(' ');

/** Values of one feature that are remembered; some are made with words, of which there is no end. */
const MOST = 2_000;

/** What may come behind some parts, and what they weigh by themselves. */
class Branch {
  readonly next = new Map<Part, Branch>();
  weight: number | undefined;
}

/** The weights of one feature. Values made of parts are found part by part: no string is put together to look them up. */
export class ValueWeights {
  private readonly byName: ReadonlyMap<string, number>;
  private root = new Branch();
  private branches = 0;

  /** @param weights by name; what is not there weighs nothing */
  constructor(weights: Readonly<Record<string, number>>) {
    this.byName = new Map(Object.entries(weights));
  }

  of(value: Value): number {
    if (value === null) return 0;
    if (typeof value === 'string') return this.byName.get(value) ?? 0;
    let branch = this.root;
    for (let at = 0; at < value.length; at++)
      branch = branch.next.get(value[at]) ?? this.grow(branch, value[at]);
    branch.weight ??= this.byName.get(nameOfValue(value)) ?? 0;
    return branch.weight;
  }

  private grow(branch: Branch, part: Part): Branch {
    if (++this.branches > MOST) {
      this.root = new Branch();
      this.branches = 0;
    }
    const grown = new Branch();
    branch.next.set(part, grown);
    return grown;
  }
}

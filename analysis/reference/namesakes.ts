/**
 * The people of one surname. `Anna Berger` and `Tom Berger` are two, `A. Berger` is Anna again, and `Berger` alone is whoever of
 * them the paragraph has named last, or else the one whom the article named first: papers give the others their given names.
 */
import type { Gender } from '../analysis.ts';
import { genderOfGivenName } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';

/** A person while the parts are being gathered. */
export interface NamedPerson {
  /** The words of the fullest form, without genitive ending. */
  words: string[];
  readonly mentions: NameMention[];
}

/** No article tells more people of the same surname and given name apart; lists that do must not take quadratic time. */
const MOST_ALIKE = 100;

/** Finds them by given name, not one by one: some lists have thousands of one surname. */
export class Namesakes {
  /** Given name, or its first letter, → who bears it. */
  private readonly byGivenName = new Map<string, Set<NamedPerson>>();
  private first: NamedPerson | null = null;
  private last: { readonly person: NamedPerson; readonly mention: NameMention } | null = null;

  /** Enters a person; once more where a longer name of theirs has been found. */
  add(person: NamedPerson): void {
    this.first ??= person;
    for (const name of givenNames(person.words).map(withoutMarks)) {
      this.enter(name, person);
      this.enter(name.charAt(0), person);
    }
  }

  /** The person has just been named, by whatever form. */
  isNamed(person: NamedPerson, mention: NameMention): void {
    this.last = { person, mention };
  }

  /** @param isInParagraph whether a mention stands in the paragraph of the bare surname */
  calledBySurname(isInParagraph: (mention: NameMention) => boolean): NamedPerson | null {
    return this.last && isInParagraph(this.last.mention) ? this.last.person : this.first;
  }

  private enter(key: string, person: NamedPerson): void {
    const bearers = this.byGivenName.get(key) ?? new Set();
    if (bearers.size < MOST_ALIKE) bearers.add(person);
    this.byGivenName.set(key, bearers);
  }

  /** Who alone of them has a given name of that gender: "Frau Berger" is Anna, not Tom. */
  onlyOfGender(gender: Gender): NamedPerson | null {
    const fitting = new Set<NamedPerson>();
    for (const [name, people] of this.byGivenName)
      if (name.length > 1 && genderOfGivenName(name) === gender)
        for (const person of people) fitting.add(person);
    const [only = null] = fitting;
    return fitting.size === 1 ? only : null;
  }

  /** Whom a full name means, if one of them. */
  find(words: readonly string[]): NamedPerson | null {
    for (const key of givenNames(words).flatMap(keysOf)) {
      for (const person of this.byGivenName.get(key) ?? [])
        if (sameGivenNames(person.words, words)) return person;
    }
    return null;
  }
}

/** `„Gio“` is looked up as `Gio`. */
export const withoutMarks = (name: string): string => name.replace(/["„“”»«›‹]/g, '');

const givenNames = (words: readonly string[]): readonly string[] => words.slice(0, -1);

/** `Anna` is looked up as such and as `A.`, and `A.` as whatever begins with it. */
const keysOf = (name: string): string[] =>
  name.endsWith('.') ? [name.charAt(0)] : [name, `${name.charAt(0)}.`];

/** The given names of one are among those of the other, in order; an initial stands for what it begins. */
function sameGivenNames(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  return givenNames(short).every((name) => {
    while (at < long.length - 1 && !sameGivenName(name, long[at] ?? '')) at++;
    return at++ < long.length - 1;
  });
}

const sameGivenName = (a: string, b: string): boolean => a === b || standsFor(a, b) || standsFor(b, a);

const standsFor = (initial: string, name: string): boolean =>
  initial.endsWith('.') && name.startsWith(initial.slice(0, -1));

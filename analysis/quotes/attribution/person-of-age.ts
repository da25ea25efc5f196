/** Who is meant by an age: "der 41-Jährige" is whoever is printed with it, "Paul Moser (41)" or "die 41-jährige Anna Berger". */
import type { Person } from '../../analysis.ts';
import { textAt } from '../../grammar/parse-words.ts';
import { voiceNamedAt } from '../voices.ts';
import type { Scene } from './scene.ts';

/** Mentions that are looked at. */
const MOST = 60;

/** @returns null where nobody is printed with that age, or several are */
export function personOfAge({ words, known }: Scene, noun: string): Person | null {
  const age = /^\d+/.exec(noun)?.[0];
  const isAge = (at: number): boolean => age !== undefined && /^\d+/.exec(textAt(words, at))?.[0] === age;
  const found = new Set<Person>();
  for (const { person, mention } of known.placed.slice(0, MOST)) {
    if (mention.kind !== 'name') continue;
    const { first, last } = voiceNamedAt(words, mention.span, person).printed;
    const isBehind = isAge(last + 1) && /^[(,]$/.test(textAt(words, last));
    const isBefore = [1, 2, 3].some(
      (step) => isAge(first - step) && /jährig/.test(textAt(words, first - step)),
    );
    const isInFull = isAge(first - 3) && textAt(words, first - 2) === 'Jahre';
    if (isBehind || isBefore || isInFull) found.add(person);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

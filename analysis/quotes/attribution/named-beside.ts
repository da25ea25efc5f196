/**
 * "Der Wirt widerspricht | Huber: „…“", "sagte er über | Huber": who is named in the clause of a subject is not who that subject stands
 * for (Chomsky 1981, "Lectures on Government and Binding", principle C).
 */
import type { Person } from '../../analysis.ts';
import type { Scope } from '../../grammar/boundaries.ts';
import { has, isTagged, textAt, type Words } from '../../grammar/parse-words.ts';
import { FINITE_TAGS } from '../../grammar/tag-sets.ts';
import { SEIN } from '../../grammar/word-classes.ts';
import { indexAt } from '../../reference/role-holders.ts';
import { voiceNamedAt } from '../voices.ts';
import type { Scene } from './scene.ts';

/** @param verb of which the phrase is the subject; -1 where there is none. @returns a test for people who are named beside the subject */
export function isNamedBeside(
  { words, known }: Scene,
  verb: number,
  subject: Scope,
): (person: Person | null) => boolean {
  // "Der Täter war Huber"
  if (verb < 0 || has(words, verb, SEIN)) return () => false;
  const clause = clauseAround(words, verb);
  const start = words.tokens[clause.first]?.start ?? 0;
  const end = words.tokens[clause.last - 1]?.end ?? 0;
  const named = new Set<Person>();
  for (let at = indexAt(known.placed, start); at < known.placed.length; at++) {
    const { mention, person } = known.placed[at] ?? {};
    if (!mention || !person || mention.span.start >= end) break;
    const { first } = voiceNamedAt(words, mention.span, person).printed;
    const isInSubject = subject.first <= first && first < subject.last;
    if (mention.kind === 'name' && !isInSubject) named.add(person);
  }
  return (person) => person !== null && named.has(person);
}

/** Up to the next mark or verb on either side. */
function clauseAround(words: Words, verb: number): Scope {
  let first = verb;
  while (first > 0 && !isBorder(words, first - 1)) first--;
  let last = verb + 1;
  while (last < words.tokens.length && !isBorder(words, last)) last++;
  return { first, last };
}

const isBorder = (words: Words, at: number): boolean =>
  isTagged(words, at, FINITE_TAGS) || words.tokens[at]?.kind === 'mark' || textAt(words, at) === '';

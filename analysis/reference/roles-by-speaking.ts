/**
 * „…“, führt der Obmann aus: whoever was weighed to be meant by the description is that, where nothing else tells what he is. The speaker
 * is chosen by more than stands in the sentence, so this comes after attribution.
 */
import { PLAIN_PEOPLE } from '../../language/german/roles.ts';
import type { Person, Quote } from '../analysis.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { type DefiniteRole, definiteRoleAt, isAged } from './definite-role.ts';
import { feminineOf } from './dictionary-form.ts';
import { roleAsPrinted } from './role-references.ts';

export function addRolesOfSpeakers(
  text: Text,
  people: readonly Person[],
  quotes: readonly Quote[],
): readonly Person[] {
  const found = new Map<string, DefiniteRole>();
  for (const { speaker } of quotes) {
    if (!speaker?.sure || speaker.reason !== 'cue' || speaker.personId === null) continue;
    const role = found.has(speaker.personId)
      ? null
      : roleIn(text, speaker.mention.start, speaker.mention.end);
    if (role && !isAged(role) && !PLAIN_PEOPLE.has(role.word)) found.set(speaker.personId, role);
  }
  return people.map((person) => {
    const role = found.get(person.id);
    if (!role || person.roles.length > 0) return person;
    const printed = roleAsPrinted(text, role);
    return { ...person, roles: [person.gender === 'female' ? feminineOf(printed, text.lexicon) : printed] };
  });
}

/** @param start and @param end offsets of the mention */
function roleIn(text: Text, start: number, end: number): DefiniteRole | null {
  const at = countLeading(text.tokens, (token) => token.start < start);
  const last = countLeading(text.tokens, (token) => token.start < end);
  const sentence = sentenceOf(text, at);
  if (!sentence) return null;
  for (let noun = at + 1; noun < last; noun++) {
    const role = definiteRoleAt(text, noun, Math.max(sentence.first, at));
    if (role) return role.first === at + 1 ? role : null;
  }
  return null;
}

const sentenceOf = ({ sentences }: Text, token: number): Sentence | undefined =>
  sentences[countLeading(sentences, ({ last }) => last <= token)];

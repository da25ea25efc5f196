import type { Person } from '../analysis/analysis.ts';
import { RELATIONS, RELATIONS_AT_END } from '../language/german/relations.ts';

/** The roles that can be read alone: "Kollege", "stellvertretende Leiterin" leave open whose, "Marents Anwältin" does not. */
export const clearRoles = ({ roles }: Pick<Person, 'roles'>): readonly string[] =>
  roles.filter((role) => !isBareRelation(role));

/** A relation with nothing but adjectives in front of it. */
function isBareRelation(role: string): boolean {
  const words = role.split(' ');
  const noun = words.pop() ?? '';
  return words.every((word) => /^\p{Ll}/u.test(word)) && (RELATIONS.has(noun) || RELATIONS_AT_END.test(noun));
}

/** Organisations that are named as the first part of a compound: the party of `SPÖ-Minister`, the union of `GPA-Chefin`. */
import type { Span } from '../../article/article.ts';
import {
  BEFORE_BODIES_IN_COMPOUNDS,
  NO_BODIES_IN_COMPOUNDS,
  THINGS_LIKE_BODIES,
} from '../../language/german/organisations.ts';
import { isPlace } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isInitials, isOrganisation } from '../names/organisation-words.ts';
import { isRoleNoun } from '../names/role-words.ts';
import type { Text } from '../tokens/sentences.ts';

interface BodyInCompound {
  readonly name: string;
  readonly span: Span;
}

/** @param names what has been found in the article: a compound that is a name itself is left alone */
export function bodiesInCompounds(text: Text, names: readonly NameMention[]): BodyInCompound[] {
  const taken = new Uint8Array(text.tokens.length);
  for (const { first, last, class: kind } of names) if (kind !== 'person') taken.fill(1, first, last);
  return text.tokens.flatMap(({ text: word, start }, at) => {
    const from = BEFORE_BODIES_IN_COMPOUNDS.exec(word)?.[0].length ?? 0;
    const hyphen = word.indexOf('-', from);
    const name = word.slice(from, hyphen);
    const isBody = hyphen > 1 && !taken[at] && isNameOfBody(name, word.slice(hyphen + 1));
    return isBody ? [{ name, span: { start: start + from, end: start + hyphen } }] : [];
  });
}

/** Before a noun for a person initials that no list has are a body's, and only there `EU` or `Stern` mean one: not in `EU-Länder`. */
const isNameOfBody = (name: string, rest: string): boolean => {
  if (isPlace(name)) return false;
  if (isRoleNoun(rest)) return isOrganisation(name) || (isInitials(name) && !THINGS_LIKE_BODIES.has(name));
  return isOrganisation(name) && !NO_BODIES_IN_COMPOUNDS.has(name);
};

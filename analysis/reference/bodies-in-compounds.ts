/** Organisations that are named as the first part of a compound: the party of `SPÖ-Minister`, the union of `GPA-Chefin`. */
import type { Span } from '../../article/article.ts';
import { NO_BODIES_IN_COMPOUNDS, THINGS_LIKE_BODIES } from '../../language/german/organisations.ts';
import { isPlace } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isInitials, isOrganisation } from '../names/organisation-words.ts';
import { isRoleNoun } from '../names/role-words.ts';
import type { Text } from '../tokens/sentences.ts';

export interface BodyInCompound {
  readonly name: string;
  readonly span: Span;
}

/** @param names what has been found in the article: a compound that is a name itself is left alone */
export function bodiesInCompounds(text: Text, names: readonly NameMention[]): BodyInCompound[] {
  const taken = new Uint8Array(text.tokens.length);
  for (const { first, last, class: kind } of names) if (kind !== 'person') taken.fill(1, first, last);
  return text.tokens.flatMap(({ text: word, start }, at) => {
    const hyphen = word.indexOf('-');
    const name = word.slice(0, hyphen);
    const isBody = hyphen > 1 && !taken[at] && isNameOfBody(name, word.slice(hyphen + 1));
    return isBody ? [{ name, span: { start, end: start + name.length } }] : [];
  });
}

/** Initials that no list has are a body's before a noun for a person. */
const isNameOfBody = (name: string, rest: string): boolean =>
  !isPlace(name) &&
  (isOrganisation(name) ||
    (isInitials(name) &&
      isRoleNoun(rest) &&
      !THINGS_LIKE_BODIES.has(name) &&
      !NO_BODIES_IN_COMPOUNDS.has(name)));

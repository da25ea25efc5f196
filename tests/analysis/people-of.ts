import type { Person } from '../../analysis/analysis.ts';
import { findNames } from '../../analysis/names/names.ts';
import { gatherPeople } from '../../analysis/reference/people.ts';
import { annotateTokens } from '../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../article-of.ts';
import { DATA } from '../data.ts';

/** Everybody in an article of these paragraphs, before it is known who speaks. */
export function peopleOf(...paragraphs: string[]): Person[] {
  const text = annotateTokens(articleOf(...paragraphs), DATA);
  return gatherPeople(text, findNames(text, DATA.names));
}

/** Everybody with their roles: "Karl Huber: Trainer; Obmann". */
export const rolesIn = (...paragraphs: string[]): string[] =>
  peopleOf(...paragraphs).map(({ name, roles }) => `${name}: ${roles.join('; ')}`);

/** Sentences that name nobody: with them, a text is an article and no news in brief. */
export const FILLER =
  'Es regnete. Niemand kam. Der Bus blieb leer. Alle warteten lange. Dann wurde es dunkel.';

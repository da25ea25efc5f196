/** Words that the tagger may take for names of bodies or places and that name things: `Tiebreak`, `(DSVO)`, `2:04`. */
import { EVENTS, THINGS_LIKE_BODIES } from '../../language/german/organisations.ts';
import { STREET_ENDING } from '../../language/german/places.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { isBodyNoun } from './bodies.ts';
import { isCommonNoun, isSentenceOpener } from './common-words.ts';
import { isPlace } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isInitials, isOrganisation, isOrganisationHead } from './organisation-words.ts';
import { isPlaceInGenitive } from './place-forms.ts';
import { isRoleNoun } from './role-words.ts';

/** `Erste Runde`, `Grüne Abgeordnete`: an adjective in front of its noun, with its capital for nothing or as part of a name. */
function isAttribute({ tokens, forms }: Text, at: number): boolean {
  const { adjective = 0, noun = 0 } = forms[at] ?? {};
  return (
    (adjective & INFLECTED) !== 0 &&
    noun === 0 &&
    (forms[at + 1]?.noun ?? 0) !== 0 &&
    isCapital(wordAt(tokens, at + 1))
  );
}

const LARGE = /^(?:Million(?:en)?|Milliarden?|Mio|Mrd)$/;

/** `Datenschutzverordnung (DSVO)`: what is short for a thing is no body anywhere in the article. */
export function abbreviatedThings(text: Text, names: readonly TaggedName[]): ReadonlySet<string> {
  const isName = new Uint8Array(text.tokens.length);
  for (const { first, last } of names) isName.fill(1, first, last);
  const things = new Set<string>();
  for (let at = 2; at < text.tokens.length; at++) {
    const word = wordAt(text.tokens, at);
    if (!isInitials(word) || wordAt(text.tokens, at - 1) !== '(' || wordAt(text.tokens, at + 1) !== ')')
      continue;
    const noun = wordAt(text.tokens, at - 2);
    const isThing =
      (text.forms[at - 2]?.noun ?? 0) !== 0 &&
      noun.charAt(0) === word.charAt(0) &&
      !isName[at - 2] &&
      ![isOrganisationHead, isRoleNoun, isBodyNoun].some((isOther) => isOther(noun));
    if (isThing && !isOrganisation(word)) things.add(word);
  }
  return things;
}

/** `Gaza-Krieg`, `Regen`, `2:04`, `Olympische Spiele`: no places or organisations, whatever the words around them look like. */
export function isEntity(text: Text, { first, last, class: kind }: TaggedName): boolean {
  if (last - first > 1) return !EVENTS.test(wordAt(text.tokens, last - 1));
  const word = wordAt(text.tokens, first);
  if (THINGS_LIKE_BODIES.has(word) || isAttribute(text, first)) return false;
  // `200.000 Franken`
  if (
    kind === 'place' &&
    (text.tokens[first - 1]?.kind === 'number' || LARGE.test(wordAt(text.tokens, first - 1)))
  )
    return false;
  if (!/\p{Lu}\p{L}/u.test(word)) return word.length > 0 && isCapital(word) && isOrganisation(word);
  if (isPlace(word) || isPlaceInGenitive(word) || isOrganisation(word)) return true;
  if (isOrganisationHead(word) || STREET_ENDING.test(word)) return true;
  // `Tiebreak`, `Causa`: everyday nouns
  if ((text.forms[first]?.noun ?? 0) !== 0) return false;
  const isCompound = word.includes('-') && (isCommonNoun(word) || isRoleNoun(word));
  return (
    !isCompound &&
    !(kind === 'place' && isCommonNoun(word) && !STREET_ENDING.test(word)) &&
    !isSentenceOpener(word)
  );
}

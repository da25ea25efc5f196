/**
 * People whose surname is kept back: `Gerda L.`, `Herr V.`, `Zeuge K.`. Whoever is introduced so goes by the letter from there on,
 * `L. schweigt`, while `Punkt G.` or `S. 5` is nobody.
 */
import { FORMS_OF_ADDRESS } from '../../language/german/address.ts';
import { isCapital, isInitial, wordAt } from '../grammar/printed-words.ts';
import { isAdjectival, standsForPeople } from '../reference/roles/person-noun.ts';
import type { Text } from '../tokens/sentences.ts';
import { isGivenName, isSurname } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isTitle } from './role-words.ts';

/** @returns the names with those of one letter among them, in order; what is tagged as anything else there is cut */
export function addInitials(text: Text, tagged: readonly TaggedName[]): TaggedName[] {
  const letters = introducedLetters(text);
  if (letters.size === 0) return [...tagged];
  const taken = new Uint8Array(text.tokens.length);
  const kept = tagged.filter((name) => !isOnlyLetter(text, name, letters));
  for (const { first, last } of kept) taken.fill(1, first, last);
  const added: TaggedName[] = [];
  for (let at = 0; at < text.tokens.length; at++)
    if (!taken[at] && isInitial(text.tokens, at) && letters.has(wordAt(text.tokens, at)))
      added.push({ class: 'person', first: at, last: at + 2 });
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function introducedLetters(text: Text): ReadonlySet<string> {
  const letters = new Set<string>();
  const starts = new Set(text.sentences.map(({ first }) => first));
  for (let at = 1; at < text.tokens.length; at++)
    if (isInitial(text.tokens, at) && isIntroduced(text, at, starts)) letters.add(wordAt(text.tokens, at));
  return letters;
}

/**
 * Behind a given name, a form of address or what somebody is (`ihrem Bekannten | W.`); but not the middle of `George W. Bush`.
 * @param starts first tokens of the sentences
 */
function isIntroduced(text: Text, at: number, starts: ReadonlySet<number>): boolean {
  const { tokens } = text;
  const before = wordAt(tokens, at - 1);
  if (!starts.has(at + 2) && mayGoOn(text, at + 2)) return false;
  return (
    (isCapital(before) && isGivenName(before)) ||
    FORMS_OF_ADDRESS.has(before.toLowerCase()) ||
    isTitle(before) ||
    standsForPeople(text, at - 1) ||
    (isCapital(before) && isAdjectival(text.forms[at - 1]))
  );
}

/** `George W. | Bush`; `wirft Herrn V. | Betrug vor` is another noun. */
function mayGoOn(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  return isCapital(word) && (isSurname(word) || isGivenName(word) || (text.forms[at]?.noun ?? 0) === 0);
}

/** `V.` tagged as a firm, `W. Geld` as a name: what begins with such a letter is its bearer, and what stands behind is none of it. */
const isOnlyLetter = (text: Text, { first, last }: TaggedName, letters: ReadonlySet<string>): boolean =>
  isInitial(text.tokens, first) &&
  letters.has(wordAt(text.tokens, first)) &&
  (last <= first + 2 || !isGivenName(wordAt(text.tokens, last - 1)));

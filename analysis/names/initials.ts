/**
 * People whose surname is kept back: `Petra G.`, `Herr V.`, `Zeuge K.`. Whoever is introduced so goes by the letter from there on,
 * `G. schweigt`, while `Punkt G.` or `S. 5` is nobody.
 */
import { FORMS_OF_ADDRESS } from '../../language/german/address.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { standsForPeople } from '../reference/roles/person-noun.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { isGivenName, isSurname } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isTitle } from './role-words.ts';

/** `ihrer 57-jährigen Bekannten | W.` */
const isSubstantive = ({ tokens, forms }: Text, at: number): boolean => {
  const { noun = 0, adjective = 0 } = forms[at] ?? {};
  return isCapital(wordAt(tokens, at)) && noun === 0 && (adjective & INFLECTED) !== 0;
};

/** @returns the names with those of one letter among them, in order; what is tagged as anything else there is cut */
export function addInitials(text: Text, tagged: readonly TaggedName[]): TaggedName[] {
  const letters = introducedLetters(text);
  if (letters.size === 0) return [...tagged];
  const taken = new Uint8Array(text.tokens.length);
  const kept = tagged.filter((name) => !isOnlyLetter(text, name, letters));
  for (const { first, last } of kept) taken.fill(1, first, last);
  const added: TaggedName[] = [];
  for (let at = 0; at < text.tokens.length; at++)
    if (!taken[at] && isLetter(text, at) && letters.has(wordAt(text.tokens, at)))
      added.push({ class: 'person', first: at, last: at + 2 });
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** `G.`, with nothing between: not `Plan B` at the end of a line. */
const isLetter = ({ tokens }: Text, at: number): boolean =>
  /^\p{Lu}$/u.test(wordAt(tokens, at)) &&
  wordAt(tokens, at + 1) === '.' &&
  tokens[at]?.end === tokens[at + 1]?.start;

function introducedLetters(text: Text): ReadonlySet<string> {
  const letters = new Set<string>();
  for (let at = 1; at < text.tokens.length; at++)
    if (isLetter(text, at) && isIntroduced(text, at)) letters.add(wordAt(text.tokens, at));
  return letters;
}

/** Behind a given name, a form of address or what somebody is; but not the middle of `George W. Bush`. */
function isIntroduced(text: Text, at: number): boolean {
  const { tokens } = text;
  const before = wordAt(tokens, at - 1);
  if (mayGoOn(text, at + 2)) return false;
  return (
    (isCapital(before) && isGivenName(before)) ||
    FORMS_OF_ADDRESS.has(before.toLowerCase()) ||
    isTitle(before) ||
    standsForPeople(text, at - 1) ||
    isSubstantive(text, at - 1)
  );
}

/** `George W. | Bush`; `wirft Herrn V. | Betrug vor` is another noun. */
function mayGoOn(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  if (!isCapital(word) || text.sentences.some(({ first }) => first === at)) return false;
  return isSurname(word) || isGivenName(word) || (text.forms[at]?.noun ?? 0) === 0;
}

/** `V.` tagged as a firm, `W. Geld` as a name: what begins with such a letter is its bearer, and what stands behind is none of it. */
const isOnlyLetter = (text: Text, { first, last }: TaggedName, letters: ReadonlySet<string>): boolean =>
  isLetter(text, first) &&
  letters.has(wordAt(text.tokens, first)) &&
  (last <= first + 2 || !isGivenName(wordAt(text.tokens, last - 1)));

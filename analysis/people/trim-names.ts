/**
 * Sets the borders of a tagged person: cuts what is none of the name (`Kreml-Sprecher Peskow`, `Frau Weidinger`, `Weidingers
 * Sprecherin`) and takes in the point of an initial (`Ronald K.`).
 */
import type { Text } from '../sentences.ts';
import { isGivenName, isSurname } from './name-lists.ts';
import type { TaggedName } from './names.ts';
import { isCapital, wordAt } from './noun-phrase.ts';
import { isRoleNoun, isTitle } from './role-words.ts';

/** Words that make an organisation of the person's name behind them: `Bündnis Lea Brandt`, `Stiftung Max Hell`. */
const NAMED_AFTER = new Set(
  'Bündnis Liste Stiftung Institut Team Kanzlei Galerie Brauerei Verlag Fonds Studio Modehaus'.split(' '),
);
/** `St. Nikolaus` is a church or a town. */
const SAINTS = new Set(['St', 'Sankt', 'Sant', 'San', 'Santa']);

/** @returns the name alone, or null where nothing is left of it */
export function trimName(text: Text, name: TaggedName): TaggedName | null {
  if (name.class !== 'person') return name;
  const word = (at: number): string => wordAt(text.tokens, at);
  const last = endOfName(text, name);
  let { first } = name;
  while (first < last - 1 && isBeforeName(word(first), word(first + 1), last - first)) first++;
  if (isSaint(text, first)) return null;
  if (
    NAMED_AFTER.has(word(first - 1).replace(/(?:sses|s|es)$/, (ending) => (ending === 'sses' ? 's' : ''))) &&
    last - first > 1
  )
    return { class: 'organisation', first: first - 1, last };
  return isCapital(word(first)) || last - first > 1 ? { ...name, first, last } : null;
}

/** A name holds no comma; an initial at its end has its point. */
function endOfName(text: Text, { first, last }: TaggedName): number {
  const word = (at: number): string => wordAt(text.tokens, at);
  let end = first;
  while (end < last && !/^[,;:()"„“]$/.test(word(end))) end++;
  while (
    end - 1 > first &&
    word(end - 2).endsWith('s') &&
    isRoleNoun(word(end - 1)) &&
    !isSurname(word(end - 1))
  )
    end--;
  const isInitial = end - first > 1 && /^\p{Lu}$/u.test(word(end - 1)) && word(end) === '.';
  return isInitial ? end + 1 : Math.max(end, first + 1);
}

/** `Usyk-Promoter`, `Ministerin`, `Dr`; `Bauer` and `Richter` may be names themselves. */
function isBeforeName(word: string, next: string, length: number): boolean {
  if (word === '.' || isTitle(word)) return true;
  if (isGivenName(word)) return false;
  if (isRoleNoun(word) && (!isSurname(word) || word.includes('-'))) return true;
  // `Wiener Lukas Brandl`, `Argus Jan Veit`: whatever stands before a given name and is none itself.
  return length > 2 && isCapital(word) && word.length > 2 && isGivenName(next) && !isSurname(word);
}

const isSaint = (text: Text, first: number): boolean =>
  SAINTS.has(wordAt(text.tokens, first - 1)) ||
  (wordAt(text.tokens, first - 1) === '.' && wordAt(text.tokens, first - 2) === 'St');

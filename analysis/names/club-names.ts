/** Names that are known by how they are made: clubs (`SV Eintracht Rodau`) and firms of partners (`Anna Holm & Söhne OHG`). */
import { LEGAL_FORMS } from '../../language/german/bodies.ts';
import {
  ANIMALS_OF_TEAMS,
  INITIALS_OF_CLUBS,
  WORDS_OF_CLUBS,
  WORDS_OF_TEAMS,
} from '../../language/german/organisations.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { LISTED } from '../tokens/lexicon/analyses.ts';
import type { Text } from '../tokens/sentences.ts';
import { isGivenName, isPlace } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isPlaceInGenitive } from './place-forms.ts';
import { isRoleNoun } from './role-words.ts';

const LONGEST_CLUB = 3;

/** @returns the club or the firm that begins at this token; null where none does */
export const clubOrFirmAt = (text: Text, at: number): TaggedName | null =>
  clubAt(text, at) ?? teamAt(text, at) ?? firmOfPartners(text, at);

function clubAt(text: Text, at: number): TaggedName | null {
  const word = wordAt(text.tokens, at);
  const isWord = WORDS_OF_CLUBS.has(word);
  if (!isWord && !INITIALS_OF_CLUBS.has(word)) return null;
  let last = at + 1;
  while (last - at <= LONGEST_CLUB && isOfClub(text, last) && isOnOneLine(text, last)) last++;
  if (last === at + 1 || (isWord && !isPlaceOfClub(text, at + 1))) return null;
  return { class: 'organisation', first: at, last };
}

/** `Vienna Eagles`, `Rhein-Main Löwen`, `Füchse Rodau`; not `die Löwen Afrikas`, `der Adler Österreichs` */
function teamAt(text: Text, at: number): TaggedName | null {
  const [word, next] = [wordAt(text.tokens, at), wordAt(text.tokens, at + 1)];
  if (!isOnOneLine(text, at + 1)) return null;
  const isHyphenated = word.includes('-') && isCapital(word);
  const isOwn = isPlace(word) || isHyphenated || (/^\p{Lu}\p{Ll}{3,}$/u.test(word) && isUnknown(text, at));
  const isTeam = (WORDS_OF_TEAMS.has(next) && isOwn) || (ANIMALS_OF_TEAMS.has(next) && isHyphenated);
  const isBeforePlace =
    (ANIMALS_OF_TEAMS.has(word) || WORDS_OF_TEAMS.has(word)) &&
    isPlace(next) &&
    !isGivenName(wordAt(text.tokens, at - 1)) &&
    !isPlaceInGenitive(next);
  return isTeam || isBeforePlace ? { class: 'organisation', first: at, last: at + 2 } : null;
}

const isUnknown = ({ forms }: Text, at: number): boolean => {
  const { noun = 0, adjective = 0, verb = 0 } = forms[at] ?? {};
  return (noun | adjective | verb) === 0;
};

const isOnOneLine = ({ article, tokens }: Text, at: number): boolean =>
  !article.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes('\n');

const isOfClub = (text: Text, at: number): boolean =>
  WORDS_OF_CLUBS.has(wordAt(text.tokens, at)) || isPlaceOfClub(text, at);

/** `Rodau`, `Kleinrodau`: a place of the lists, or no word of the dictionary. */
function isPlaceOfClub({ forms, tokens }: Text, at: number): boolean {
  const word = wordAt(tokens, at);
  if (!/^\p{Lu}[\p{L}-]{2,}$/u.test(word) || isRoleNoun(word)) return false;
  return isPlace(word) || (((forms[at]?.origin ?? 0) & LISTED) === 0 && !isGivenName(word));
}

const PARTNERS = /^(?:Partner|Co|Cie|Söhne|Sohn|Töchter|Tochter|Brüder|Company)$/i;

/** `Holm & Partner`, `Reuss & Cie`; everyday nouns are none, nor are two given names: `Tipps & Tricks`, `Eva & Karl`. */
function firmOfPartners(text: Text, at: number): TaggedName | null {
  const { tokens } = text;
  if (wordAt(tokens, at + 1) !== '&' || !isOnOneLine(text, at + 1) || !isOnOneLine(text, at + 2)) return null;
  const [one, other] = [wordAt(tokens, at), wordAt(tokens, at + 2)];
  if (!isCapital(one) || !isCapital(other) || /^Co$/i.test(other)) return null;
  if (isEverydayNoun(text, at) && !PARTNERS.test(other)) return null;
  if (isGivenName(one) && isGivenName(other)) return null;
  const isAfterGivenName = isGivenName(wordAt(tokens, at - 1)) && isOnOneLine(text, at);
  const first = isAfterGivenName && !isGivenName(one) ? at - 1 : at;
  let last = at + 3;
  while ((LEGAL_FORMS.has(wordAt(tokens, last)) || isOfClub(text, last)) && isOnOneLine(text, last)) last++;
  return { class: 'organisation', first, last };
}

const isEverydayNoun = ({ forms }: Text, at: number): boolean =>
  (forms[at]?.noun ?? 0) !== 0 && ((forms[at]?.origin ?? 0) & LISTED) !== 0;

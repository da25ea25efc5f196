/**
 * Places that are known by how they are made or where they stand: `Nordkorsika`, `im Aubertal`, `das Rote Meer`, `Straße von Messina`,
 * `HALLSTADT. Der …`.
 */

import { CONTRACTIONS } from '../../language/german/noun-phrase-words.ts';
import {
  COMPASS,
  COUNTRYSIDE,
  GEOGRAPHIC_HEADS,
  OPEN_NAMES_OF_WATERS,
  PARTS_OF_COUNTRIES,
} from '../../language/german/places.ts';
import { formAt, isCapital, isPlaceAdjective, wordAt } from '../grammar/printed-words.ts';
import { onceAForm } from '../once-a-form.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { isSentenceOpener } from './common-words.ts';
import { isPlace } from './name-lists.ts';
import type { TaggedName } from './name-mention.ts';
import { isOrganisation } from './organisation-words.ts';

/** `Nordkorsika`, `Südosteuropa`, `Westalpen`, with or without the ending of a genitive */
const isPartOfPlace = onceAForm((word) => {
  const rest = COMPASS.exec(word)?.[1];
  if (!rest) return false;
  const place = rest.charAt(0).toUpperCase() + rest.slice(1);
  return place.length > 4 && (isPlace(place) || (place.endsWith('s') && isPlace(place.slice(0, -1))));
});

/** Tokens of the place that begins here; 0 where none does. */
export function lengthOfShape(text: Text, at: number): number {
  const word = wordAt(text.tokens, at);
  if (!isCapital(word)) return 0;
  if (isPartOfPlace(formAt(text.tokens, at)) || isCountryside(text, at) || isShortPlace(text, at)) return 1;
  return isWithAdjective(text, at) ? 2 : 0;
}

/** `im Aubertal`, `das Kremsland`: nothing that a dictionary knows, with its article. */
function isCountryside({ tokens, forms }: Text, at: number): boolean {
  const word = wordAt(tokens, at);
  const { noun = 0 } = forms[at] ?? {};
  if (!COUNTRYSIDE.test(word) || noun !== 0) return false;
  return isBehindArticle({ tokens }, isPlaceAdjective(wordAt(tokens, at - 1)) ? at - 1 : at);
}

const isBehindArticle = ({ tokens }: Pick<Text, 'tokens'>, at: number): boolean =>
  /^(?:der|die|das|dem|den|des)$/i.test(wordAt(tokens, at - 1)) ||
  CONTRACTIONS.has(wordAt(tokens, at - 1).toLowerCase());

/** `in Olpe`, `bei Graz`: too short to be sure of elsewhere. */
function isShortPlace({ tokens, forms }: Text, at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    word.length > 2 &&
    isPlace(word) &&
    (forms[at]?.noun ?? 0) === 0 &&
    /^(?:in|aus|nach|bei|um|vor|ab|bis)$/i.test(wordAt(tokens, at - 1)) &&
    !isCapital(wordAt(tokens, at + 1))
  );
}

/** `im Roten Meer`, `auf der Alten Mainbrücke`: inside a sentence, the adjective of a name has a capital. */
function isWithAdjective({ tokens, forms }: Text, at: number): boolean {
  const word = wordAt(tokens, at);
  const { adjective = 0, noun = 0 } = forms[at] ?? {};
  return (
    (adjective & INFLECTED) !== 0 &&
    noun === 0 &&
    /^\p{Lu}\p{Ll}+e[nrsm]?$/u.test(word) &&
    !isPlaceAdjective(word) &&
    isBehindArticle({ tokens }, at) &&
    GEOGRAPHIC_HEADS.test(wordAt(tokens, at + 1))
  );
}

/** `Golf von | Guinea`, `Straße von | Messina`, `Kreis | Felsburg` */
export function withHeadOfPlace({ tokens }: Text, name: TaggedName): TaggedName {
  if (name.class === 'place' && PARTS_OF_COUNTRIES.test(wordAt(tokens, name.first - 1)))
    return { ...name, first: name.first - 1 };
  const isOpened =
    name.class === 'place' &&
    wordAt(tokens, name.first - 1) === 'von' &&
    OPEN_NAMES_OF_WATERS.has(wordAt(tokens, name.first - 2));
  return isOpened ? { ...name, first: name.first - 2 } : name;
}

/** `HALLSTADT. Der …`, `Olpe – Am …`: what opens a paragraph and is no word of the dictionary. @returns the token behind it, or `first` */
export function endOfDateline({ tokens, forms }: Text, { first, last }: Sentence): number {
  let end = first;
  while (end < last && end - first < LONGEST_DATELINE && isCapital(wordAt(tokens, end))) end++;
  const isInCapitals = tokens.slice(first, end).every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  if (end === first || !/^[.–—-]$/.test(wordAt(tokens, end))) return first;
  for (let at = first; at < end; at++) {
    const word = wordAt(tokens, at);
    const { noun = 0, adjective = 0, verb = 0 } = forms[at] ?? {};
    const isEveryday = (noun | adjective | verb) !== 0 || isSentenceOpener(word) || isOrganisation(word);
    const isKnown = isPlace(isInCapitals ? inSmallLetters(word) : word);
    if (!isKnown && (isEveryday || !isInCapitals)) return first;
  }
  return end;
}
const LONGEST_DATELINE = 3;
const inSmallLetters = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** What may stand between an article and the noun of a role: `der | frühere Wiener | Bürgermeister`, `Hamburgs | Polizeipräsident`. */
import { COMPARATIVE_ADVERBS } from '../../../language/german/roles.ts';
import {
  isCapital,
  isDeterminer,
  isGenitiveName,
  isPlaceAdjective,
  wordAt,
} from '../../grammar/printed-words.ts';
import { isSentenceOpener } from '../../names/common-words.ts';
import { isPlace } from '../../names/name-lists.ts';
import { isRoleNoun } from '../../names/role-words.ts';
import { COMPOUND, LISTED } from '../../tokens/lexicon/analyses.ts';
import { FINITE, INFLECTED, NEUTER } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import { hasTag, tagSet } from '../../tokens/tagger/tags.ts';
import { isPersonNoun } from './person-noun.ts';

/** Words that end like attributes and are none: "aller", "jedoch", "wurde". */
const CLOSED_CLASSES = tagSet(
  'finite-auxiliary',
  'finite-modal',
  'pronominal-adverb',
  'interrogative-adverb',
  'preposition',
  'possessive-determiner',
  'demonstrative-determiner',
  'indefinite-determiner',
  'demonstrative-pronoun',
  'indefinite-pronoun',
  'subordinating-conjunction',
  'coordinating-conjunction',
  'particle',
  'adverbial',
  'infinitive',
);

const ENDING = /(?:e|en|er|es|em)$/;
/** Endings that no finite verb has. */
const ENDING_OF_NO_VERB = /(?:er|es|em)$/;

/** An inflected adjective; what may be a finite verb as well (`kritisierte Parteichef`) only behind an article or another one. */
export function isAttribute(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  if (isOrdinal(text, at) || (word === '.' && isOrdinal(text, at - 1))) return true;
  if (/^\d+-?[Jj]ährige[nrms]?$/.test(word)) return true;
  if (isCapital(word) || word.length < 4 || isDeterminer(word)) return false;
  // In `wird neuer 3. Präsident` the tagger loses its way.
  if (hasTag(CLOSED_CLASSES, text.tags[at] ?? 0) && !isOrdinal(text, at + 1)) return false;
  const { adjective = 0, verb = 0, noun = 0, origin = 0 } = text.forms[at] ?? {};
  const isKnown = (adjective | verb | noun) !== 0;
  if (isKnown && (adjective & INFLECTED) === 0) return false;
  if (!isKnown && !ENDING.test(word)) return false;
  const isListed = (origin & LISTED) !== 0;
  // `verbraucherpolitische`: a compound of which no reading is a verb
  const isCompound = (origin & COMPOUND) !== 0 && (verb | noun) === 0;
  if (isCompound) return true;
  const mayBeOther = isListed
    ? (verb & FINITE) !== 0 || COMPARATIVE_ADVERBS.has(word)
    : !ENDING_OF_NO_VERB.test(word);
  return !mayBeOther || opensPhrase(text, at - 1);
}

/** `2` and its point in `neuer | 2. Präsident`, `der | 1. stellvertretende Vorsitzende`; a day of a month is none. */
export function isOrdinal(text: Text, at: number): boolean {
  const [number, point] = [text.tokens[at], text.tokens[at + 1]];
  if (number?.kind !== 'number' || point?.text !== '.' || point.start !== number.end) return false;
  if (!/^\d{1,3}$/.test(number.text)) return false;
  return isPersonNoun(text, at + 2) || (isAttribute(text, at + 2) && isPersonNoun(text, at + 3));
}

const opensPhrase = (text: Text, at: number): boolean =>
  // `Das erklärte General Huber`, but `das entführte Mädchen`
  (isDeterminer(wordAt(text.tokens, at)) &&
    (!/^das$/i.test(wordAt(text.tokens, at)) || ((text.forms[at + 2]?.noun ?? 0) & NEUTER) !== 0)) ||
  (!isCapital(wordAt(text.tokens, at)) &&
    text.tokens[at]?.kind === 'word' &&
    // `Am lautesten | protestierte Huber`
    !/^am$/i.test(wordAt(text.tokens, at - 1)) &&
    isAttribute(text, at));

/** `Wiener` of `Wiener Bürgermeister`; what opens a sentence has its capital for nothing (`Später Direktorin`). */
export function isPlaceAttribute(text: Text, at: number, opens: boolean): boolean {
  const word = wordAt(text.tokens, at);
  if (!isPlaceAdjective(word) || isRoleNoun(word)) return false;
  const { noun = 0, adjective = 0, verb = 0 } = text.forms[at] ?? {};
  return !opens || noun !== 0 || (adjective | verb) === 0;
}

/** `Hamburgs`, `Trumps` before a noun: a place, or a word that the lexicon does not know. */
export function isGenitiveAttribute(text: Text, at: number): boolean {
  const word = wordAt(text.tokens, at);
  if (!isGenitiveName(word) || /^(?:des|eines)$/i.test(wordAt(text.tokens, at - 1))) return false;
  // `Dass | Bildungssenatorin …`
  if (hasTag(CLOSED_CLASSES, text.tags[at] ?? 0) || isSentenceOpener(word)) return false;
  return isPlace(word.slice(0, -1)) || isPlace(word) || text.forms[at]?.noun === 0;
}

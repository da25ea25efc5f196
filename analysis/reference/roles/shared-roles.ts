/** Plural nouns that say of several people what each of them is: `die Verteidiger Werner Hell und Philipp Wolm`, `Forscher wie Anna Moser`. */
import { ADJECTIVES_OF_NUMBER, BETWEEN_NAMES, SINGULAR_DETERMINERS } from '../../../language/german/roles.ts';
import { isPlaceAdjective, wordAt } from '../../grammar/printed-words.ts';
import { isFeminineRole } from '../../names/role-words.ts';
import { NOMINATIVE, PLURAL, SINGULAR } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { NameAt } from '../name-index.ts';
import { isPersonNoun } from './person-noun.ts';
import { appositionEndingAt, type PrintedRole, singularOfPlural } from './role-phrase.ts';
import { skipTitles } from './titles.ts';

/** `die Verteidiger Werner Hell und | Philipp Wolm`: the plural in front of the first is said of the second, too. */
export function sharedPlural(text: Text, end: number, floor: number, nameAt: NameAt): PrintedRole[] | null {
  const example = behindExampleWord(text, end);
  if (example < end) return asExample(text, example - 1, floor);
  if (wordAt(text.tokens, end - 1) === ':') return announcedList(text, end - 2, floor);
  if (!BETWEEN_NAMES.has(wordAt(text.tokens, end - 1))) return null;
  // `die beiden Präsidenten Eva Holm (SPÖ) und | Jan Veit`
  const close = end - 2;
  const open = wordAt(text.tokens, close) === ')' ? close - 2 : -1;
  const other = nameAt(open >= 0 && wordAt(text.tokens, open) === '(' ? open - 1 : close);
  if (other?.class !== 'person' || other.last !== (open >= 0 ? open : end - 1)) return null;
  const noun = skipTitles(text.tokens, other.first, floor) - 1;
  const ofWomen = noun < floor ? null : sharedByWomen(text, noun, floor);
  if (ofWomen) return [ofWomen];
  if (noun < floor || !isPersonNoun(text, noun)) {
    return sharedPlural(text, other.first, floor, nameAt);
  }
  const role = appositionEndingAt(text, noun, floor);
  const isPlural = /^(?:die|den|seine|ihre|seinen|ihren|zwei|drei|beide|beiden)$/i.test(
    wordAt(text.tokens, role.first - 1),
  );
  return isPlural && !isFeminineRole(wordAt(text.tokens, noun)) ? [role] : null;
}

/** `die ehemaligen Mitarbeiterinnen | Eva Holm und Lea Moser` says of each that she is one. */
export function sharedByWomen(text: Text, noun: number, floor: number): PrintedRole | null {
  const word = wordAt(text.tokens, noun);
  if (!/innen$/.test(word) || !isFeminineRole(word)) return null;
  const { first, last, source } = appositionEndingAt(text, noun, floor);
  if (!/^(?:die|den|ihre|ihren|zwei|beide|beiden)$/i.test(wordAt(text.tokens, first - 1))) return null;
  const words = [];
  for (let at = first; at < noun; at++) words.push(wordAt(text.tokens, at).replace(/(?<=\p{Ll}e)n$/u, ''));
  return { role: [...words, word.replace(/nen$/, '')].join(' '), first, last, source };
}

/** Index of what brings an example: `wie`, `wie etwa`, `wie zum Beispiel`, `, darunter`; `end` where nothing does. */
function behindExampleWord({ tokens }: Text, end: number): number {
  const word = wordAt(tokens, end - 1);
  if (word === 'wie') return end - 1;
  if (word === 'darunter' && wordAt(tokens, end - 2) === ',') return end - 2;
  if (/^(?:etwa|beispielsweise)$/.test(word) && wordAt(tokens, end - 2) === 'wie') return end - 2;
  return word === 'Beispiel' && wordAt(tokens, end - 3) === 'wie' ? end - 3 : end;
}

/** `Forscher wie | Anna Moser`, `bei jungen Künstlern wie Karl Huber und | Eva Holm`; not `ein Trainer wie | Karl Huber` */
function asExample(text: Text, noun: number, floor: number): PrintedRole[] | null {
  if (noun < floor || !isPersonNoun(text, noun) || ((text.forms[noun]?.noun ?? 0) & PLURAL) === 0)
    return null;
  const { first, last, source } = appositionEndingAt(text, noun, floor);
  const before = wordAt(text.tokens, first - 1).toLowerCase();
  const role = singularOf(text, wordAt(text.tokens, noun));
  if (SINGULAR_DETERMINERS.test(before) || !role) return null;
  if (first === noun) return [{ role, first, last, source }];
  for (let at = first; at < noun; at++) if (!isPluralAttribute(text, at)) return null;
  const isOfNumber = ADJECTIVES_OF_NUMBER.test(wordAt(text.tokens, first));
  return [singularOfPlural(text, isOfNumber ? first + 1 : first, noun)];
}

/** `namhafte Maler`, `den jungen Malern`, `Wiener Maler`; not `namhafter Maler` */
const isPluralAttribute = ({ tokens }: Text, at: number): boolean =>
  /en?$/.test(wordAt(tokens, at)) || isPlaceAdjective(wordAt(tokens, at));

/** `Gemeldet haben sich drei Kandidaten: | Eva Holm, Jan Veit und Karl Huber.` */
function announcedList(text: Text, noun: number, floor: number): PrintedRole[] | null {
  if (noun <= floor || !isPersonNoun(text, noun) || ((text.forms[noun]?.noun ?? 0) & PLURAL) === 0)
    return null;
  const { first, last, source } = appositionEndingAt(text, noun, floor);
  const isCounted = /^(?:zwei|drei|vier|fünf|sechs|sieben|beide|die)$/i.test(wordAt(text.tokens, first - 1));
  const role = singularOf(text, wordAt(text.tokens, noun));
  return isCounted && role ? [{ role, first, last, source }] : null;
}

/** `Wissenschafter` is its own singular, of which the lexicon knows only the last part. */
function singularOf({ lexicon }: Text, word: string): string | null {
  const isSingularToo = (lexicon.analyses(word).noun & SINGULAR & NOMINATIVE) !== 0;
  return lexicon.lemma(word, 'noun') ?? (isSingularToo ? word : null);
}

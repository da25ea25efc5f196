/**
 * Brings a role back to the form of the dictionary where article and ending leave no doubt:
 * `(der) französische Präsident` and `(dem) französischen Präsidenten` become `französischer Präsident`.
 */
import { FEMININE_ARTICLES, OBLIQUE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import { isFeminineRole, roleHead } from '../names/role-words.ts';

/**
 * @param words adjectives and the noun, as printed
 * @param determiner the word before them, lower case; empty where there is none
 */
export function dictionaryForm(words: readonly string[], determiner: string): string {
  const noun = words.at(-1) ?? '';
  const adjectives = words.slice(0, -1);
  if (isFeminineRole(noun)) {
    return [
      ...adjectives.map((word) =>
        FEMININE_ARTICLES.has(determiner) ? word.replace(/(?<=\p{Ll}e)n$/u, '') : word,
      ),
      noun,
    ].join(' ');
  }
  const inOblique = OBLIQUE_ARTICLES.has(determiner);
  if (!inOblique && determiner !== 'der') return words.join(' ');
  const strong = adjectives.map((word) => (isCapitalised(word) ? word : word.replace(/e[n]?$/, 'er')));
  return [...strong, inOblique ? nominative(noun, determiner) : strongNoun(noun)].join(' ');
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** `der Abgeordnete` → `Abgeordneter`, where the noun is inflected like an adjective. */
const strongNoun = (noun: string): string =>
  roleHead(`${noun}r`) && noun.endsWith('te') ? `${noun}r` : noun;

/** `Präsidenten` → `Präsident`, `Kollegen` → `Kollege`, `Sprechers` → `Sprecher`. */
function nominative(noun: string, determiner: string): string {
  const head = roleHead(noun);
  if (!head || noun.toLowerCase().endsWith(head)) return noun;
  const genitive = determiner === 'des' || determiner.endsWith('es');
  if (noun.toLowerCase().endsWith(`${head}en`) && /(?:nt|st|at|ot|et|rch|af|ph|log|g)$/.test(head))
    return noun.slice(0, -2);
  if (noun.toLowerCase().endsWith(`${head}n`) && head.endsWith('e')) return noun.slice(0, -1);
  if (genitive && noun.toLowerCase().endsWith(`${head}s`)) return noun.slice(0, -1);
  if (genitive && noun.toLowerCase().endsWith(`${head}es`)) return noun.slice(0, -2);
  return noun;
}

/**
 * Brings a role back to the form of the dictionary where article and ending leave no doubt:
 * `(der) französische Präsident` and `(dem) französischen Präsidenten` become `französischer Präsident`.
 */
import { FEMININE_ARTICLES, OBLIQUE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import { ADVERBS_BEFORE_ROLES, CAPITAL_IN_TITLES } from '../../language/german/roles.ts';
import { isCapital } from '../grammar/printed-words.ts';
import { isFeminineRole, roleHead } from '../names/role-words.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import {
  FEMININE,
  INFLECTED,
  MASCULINE,
  NEUTER,
  NOMINATIVE,
  SINGULAR,
} from '../tokens/lexicon/morphology.ts';

/**
 * Of `der mittlerweile 21 Jahre alte Maschinist` the adverb is left out.
 * @param printed adjectives and the noun, as printed
 * @param determiner the word before them, lower case; empty where there is none
 */
export function dictionaryForm(printed: readonly string[], determiner: string, lexicon: Lexicon): string {
  const words = ADVERBS_BEFORE_ROLES.has(printed[0] ?? '') ? printed.slice(1) : printed;
  const noun = words.at(-1) ?? '';
  const adjectives = words.slice(0, -1);
  if (isFeminineRole(noun))
    return [...adjectives.map((word) => weakFeminine(word, determiner)), noun].join(' ');
  if (determiner === 'der' && isObliqueFeminine(adjectives, noun, lexicon))
    return [...adjectives, noun].map((word) => word.replace(/en$/, 'e')).join(' ');
  const inOblique =
    OBLIQUE_ARTICLES.has(determiner) || (determiner !== 'der' && /e[nm]$/.test(adjectives[0] ?? ''));
  const bare = nominative(noun, determiner, lexicon);
  if (!inOblique && determiner !== 'der' && bare === noun) return words.join(' ');
  const strong = adjectives.map((word) =>
    isInflected(word) ? word.replace(/e[nmrs]?$/, isNeuter(bare, lexicon) ? 'es' : 'er') : word,
  );
  return [...strong, inOblique || determiner === 'der' ? strongNoun(bare, lexicon) : bare].join(' ');
}

/** `(der) früheren Abgeordneten`: a woman's, in genitive or dative. */
const isObliqueFeminine = (adjectives: readonly string[], noun: string, lexicon: Lexicon): boolean =>
  adjectives.length > 0 &&
  [...adjectives, noun].every((word) => /en$/.test(word)) &&
  isAdjectival(noun.slice(0, -1), lexicon);

/** `die Abgeordneten Eva Holm und Karl Huber`: she is an `Abgeordnete`. */
export function feminineOf(role: string, lexicon: Lexicon): string {
  const [noun = ''] = role.split(' ');
  const isAdjective = isCapital(noun) && /er$/.test(noun) && isAdjectival(noun.slice(0, -1), lexicon);
  return isAdjective ? noun.slice(0, -1) + role.slice(noun.length) : role;
}

/** `Fraktionsvorsitzende` is listed as a noun of its own, `vorsitzend` is an adjective all the same. */
function isAdjectival(noun: string, lexicon: Lexicon): boolean {
  const head = /[td]e$/.test(noun) ? roleHead(`${noun}r`)?.replace(/r$/, '') : null;
  return head ? (lexicon.analyses(head).adjective & INFLECTED) !== 0 : false;
}

/** `Wiener` stays as it is, `US-amerikanische` and `Geschäftsführende` do not. */
const isInflected = (word: string): boolean =>
  !isCapital(word) || CAPITAL_IN_TITLES.test(word) || /-\p{Ll}+e[nmrs]?$|\p{Ll}{3}ende[nmrs]?$/u.test(word);

/** `ein weiteres Mitglied` */
const isNeuter = (noun: string, lexicon: Lexicon): boolean => {
  const { noun: readings } = lexicon.analyses(noun);
  return (readings & NEUTER) !== 0 && (readings & (MASCULINE | FEMININE)) === 0;
};

const weakFeminine = (word: string, determiner: string): string =>
  FEMININE_ARTICLES.has(determiner) || determiner === '' ? word.replace(/(?<=\p{Ll}e)n$/u, '') : word;

/** `der Abgeordnete` → `Abgeordneter`, `dem Industriellen` → `Industrieller`: nouns inflected like an adjective, and not like `Kollege`. */
export function strongNoun(noun: string, lexicon: Lexicon): string {
  const { noun: asNoun, adjective } = lexicon.analyses(noun);
  if (/junge$/i.test(noun)) return noun;
  // `dem Grünen Karl Huber`
  if (/^(?:Grüne|Linke)n?$/.test(noun)) return noun.replace(/en?$/, 'er');
  if (asNoun === 0 && (adjective & INFLECTED) !== 0) return noun.replace(/e[nm]?$/, 'er');
  if (/ige$/.test(noun) && (lexicon.analyses(noun.toLowerCase()).adjective & INFLECTED) !== 0)
    return `${noun}r`;
  const isListed = /[td]e$/.test(noun) && roleHead(`${noun}r`) !== null && (asNoun & MASCULINE) === 0;
  return isListed || isAdjectival(noun, lexicon) ? `${noun}r` : noun;
}

/** `Präsidenten` → `Präsident`, `Kollegen` → `Kollege`, `Sprechers` → `Sprecher`: forms that no nominative singular has. */
function nominative(noun: string, determiner: string, lexicon: Lexicon): string {
  const { noun: readings } = lexicon.analyses(noun);
  const isOblique = (readings & MASCULINE & SINGULAR) !== 0 && (readings & NOMINATIVE & SINGULAR) === 0;
  const isPlural = (readings & SINGULAR) === 0 && readings !== 0;
  if (isOblique || isPlural) return lexicon.lemma(noun, 'noun') ?? noun;
  return readings === 0 && OBLIQUE_ARTICLES.has(determiner) ? nominativeByHead(noun, determiner) : noun;
}

/** For nouns of the list that the lexicon lacks. */
function nominativeByHead(noun: string, determiner: string): string {
  const head = roleHead(noun);
  const lower = noun.toLowerCase();
  if (!head || lower.endsWith(head)) return noun;
  const genitive = determiner === 'des' || determiner.endsWith('es');
  if (lower.endsWith(`${head}en`) && /(?:nt|st|at|ot|et|rch|af|ph|log|g)$/.test(head))
    return noun.slice(0, -2);
  if (lower.endsWith(`${head}n`) && head.endsWith('e')) return noun.slice(0, -1);
  if (genitive && lower.endsWith(`${head}s`)) return noun.slice(0, -1);
  if (genitive && lower.endsWith(`${head}es`)) return noun.slice(0, -2);
  return noun;
}

/**
 * Puts a description into the nominative, as a reader would say it: "des israelischen Militärs" → "israelisches Militär",
 * "Vertretern der Stadt" → "Vertreter der Stadt", "einem Bericht" → "ein Bericht". Inflection after Duden, "Die Grammatik".
 */
import { COUNTING_STEMS, GENITIVES_OF_MANY, UNINFLECTED_NUMBERS } from '../../language/german/declension.ts';
import { isCapital, isPlaceAdjective } from '../grammar/printed-words.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import {
  DATIVE,
  FEMININE,
  GENITIVE,
  MASCULINE,
  NEUTER,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from '../tokens/lexicon/morphology.ts';
import { strongNoun } from './dictionary-form.ts';

/** Which readings of the noun the strong ending of what stands in front allows; the nominative first where it is possible. */
const READINGS_BY_ENDING: Readonly<Record<string, number>> = {
  er: (MASCULINE & SINGULAR & NOMINATIVE) | (FEMININE & SINGULAR & (DATIVE | GENITIVE)) | (PLURAL & GENITIVE),
  e: (FEMININE & SINGULAR & NOMINATIVE) | (PLURAL & NOMINATIVE),
  as: NEUTER & SINGULAR & NOMINATIVE,
  es: (MASCULINE | NEUTER) & SINGULAR & GENITIVE,
  em: (MASCULINE | NEUTER) & SINGULAR & DATIVE,
  en: PLURAL & DATIVE,
};
/** "einen", "jeden"; without a plural "den" and "israelischen", too. */
const ACCUSATIVE_OF_ONE = MASCULINE & SINGULAR & (DATIVE << 1);
const ALL_READINGS = 0xffffff;

const DEFINITE = /^d(er|ie|as|es|em|en)$/;
/** Have no ending in front of "Bericht", and leave it to the adjective. */
const LIKE_EIN = /^(k?ein|mein|dein|sein|ihr|unser)(|e|em|en|er|es)$/;
/** Have the ending themselves. */
const LIKE_DIESER = /^(dies|jen|jed|manch|welch)(e|em|en|er|es)$/;

const STRONG = { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' } as const;
const WEAK = { masculine: 'e', feminine: 'e', neuter: 'e', plural: 'en' } as const;
/** "ein neuer Bericht", "keine neuen Berichte" */
const MIXED = { ...STRONG, plural: 'en' } as const;
type Form = keyof typeof STRONG;
type Endings = Readonly<Record<Form, string>>;

interface Determiner {
  readonly readings: number;
  /** Of the adjectives behind it in the nominative. */
  readonly endings: Endings;
  /** As printed in the nominative; empty where it is left out. */
  readonly in: (form: Form) => string;
}

/** @param phrase as printed, without quotation marks */
export function nominativeOf(lexicon: Lexicon, phrase: string): string {
  const words = phrase.split(' ');
  const determiner = determinerOf(words[0] ?? '');
  const start = determiner ? 1 : 0;
  let noun = start;
  while (noun < words.length - 1 && isAttribute(lexicon, words[noun] ?? '', words[noun + 1] ?? '')) noun++;
  const head =
    nounForm(lexicon, words[noun] ?? '', determiner?.readings ?? bareReadings(lexicon, words, noun)) ??
    unknownForm(lexicon, words, noun);
  if (!head) return determiner?.in('plural') === '' ? words.slice(1).join(' ') : phrase;
  const { form } = head;
  const endings = determiner?.endings ?? STRONG;
  const adjectives = words.slice(start, noun).map((word) => inflect(lexicon, word, endings[form]));
  const article = determiner?.in(form) ?? '';
  return [...(article ? [article] : []), ...adjectives, head.noun, ...words.slice(noun + 1)].join(' ');
}

function determinerOf(word: string): Determiner | null {
  const lower = word.toLowerCase();
  const definite = DEFINITE.exec(lower);
  if (definite)
    return { readings: readingsBy(definite[1]?.replace(/^ie$/, 'e') ?? ''), endings: STRONG, in: () => '' };
  const likeEin = LIKE_EIN.exec(lower);
  if (likeEin) {
    const [, stem = '', ending = ''] = likeEin;
    const inForm = (form: Form): string => (form === 'feminine' || form === 'plural' ? `${stem}e` : stem);
    return { readings: readingsOf(stem, ending || 'as'), endings: MIXED, in: inForm };
  }
  const likeDieser = LIKE_DIESER.exec(lower);
  if (!likeDieser) return null;
  const [, stem = '', ending = ''] = likeDieser;
  return { readings: readingsOf(stem, ending), endings: WEAK, in: (form) => stem + STRONG[form] };
}

/** "ein" and "jeder" are one. */
function readingsOf(stem: string, ending: string): number {
  if (!/^(?:ein|jed)$/.test(stem)) return readingsBy(ending);
  return ending === 'en' ? ACCUSATIVE_OF_ONE : readingsBy(ending) & SINGULAR;
}

/** "das Statistische | Bundesamt", "der Zweite | Senat": article and adjective tell of a noun that no lexicon has. */
function unknownForm(lexicon: Lexicon, words: readonly string[], noun: number): NounForm | null {
  const before = noun > 1 ? (words[noun - 1] ?? '') : '';
  const form = UNKNOWN_BY_ARTICLE[words[0]?.toLowerCase() ?? ''];
  const isNominative = before.endsWith('e') && stemOf(lexicon, before) !== null;
  return form && isNominative ? { noun: words[noun] ?? '', form } : null;
}

const UNKNOWN_BY_ARTICLE: Readonly<Record<string, Form>> = {
  der: 'masculine',
  die: 'feminine',
  das: 'neuter',
};

const readingsBy = (ending: string): number => READINGS_BY_ENDING[ending] ?? ALL_READINGS;

/** "israelischen Medienberichten": without an article the adjective tells; a noun alone is one or many. */
function bareReadings(lexicon: Lexicon, words: readonly string[], noun: number): number {
  const before = words.slice(0, noun).findLast((word) => stemOf(lexicon, word) !== null) ?? '';
  if (GENITIVES_OF_MANY.has(before.toLowerCase())) return PLURAL & GENITIVE;
  const ending = /e[nrms]?$/.exec(before)?.[0] ?? '';
  const own = lexicon.analyses(words[noun] ?? '').noun;
  const allowed = readingsBy(ending === 'es' ? 'as' : ending);
  if (before) return (own & (allowed | ACCUSATIVE_OF_ONE)) === 0 ? ALL_READINGS : allowed;
  // "Berichten zufolge": the noun of a verb, "das Berichten", is hardly meant; and behind "laut" the nominative seldom.
  const isDativeOfMany = (own & PLURAL & DATIVE) !== 0 && (own & PLURAL & NOMINATIVE) === 0;
  return isDativeOfMany || (own & SINGULAR & NOMINATIVE) === 0 ? own & ~NOMINATIVE & ~SINGULAR || own : own;
}

/** "israelischen", and with a capital "Wiener" and "Nationalen" before a noun */
function isAttribute(lexicon: Lexicon, word: string, next: string): boolean {
  if (!isCapital(word)) return true;
  if (!isCapital(next)) return false;
  const isAdjective = stemOf(lexicon, word) !== null;
  if (lexicon.analyses(next).noun !== 0) return isAdjective || isPlaceAdjective(word);
  return isAdjective && lexicon.analyses(word).noun === 0;
}

/** "israelischen" → "israelisches"; "drei", "Wiener" and what is no adjective stay. */
function inflect(lexicon: Lexicon, word: string, ending: string): string {
  const stem = stemOf(lexicon, word);
  return stem === null ? word : stem + ending;
}

/** Of an adjective with an ending; null of everything else. */
function stemOf(lexicon: Lexicon, word: string): string | null {
  const lower = word.toLowerCase();
  const stem = /^(.{2,}?)e[nrsm]?$/.exec(word)?.[1];
  if (!stem || isPlaceAdjective(word) || UNINFLECTED_NUMBERS.has(lower)) return null;
  const { adjective, origin } = lexicon.analyses(lower);
  const isAdjective = adjective !== 0 || (origin === 0 && /(?:isch|lich|ig|jährig)$/.test(stem));
  return isAdjective || COUNTING_STEMS.has(stem.toLowerCase()) ? stem : null;
}

interface NounForm {
  readonly noun: string;
  readonly form: Form;
}

/** @param allowed what the words in front of it allow */
function nounForm(lexicon: Lexicon, head: string, allowed: number): NounForm | null {
  const { noun } = lexicon.analyses(head);
  const readings = noun & allowed || (allowed === (PLURAL & DATIVE) ? noun & ACCUSATIVE_OF_ONE : 0);
  if (readings === 0) {
    const isAdjective = /^[\p{Lu}\d]/u.test(head) && stemOf(lexicon, head.toLowerCase()) !== null;
    return isAdjective ? substantive(head, allowed) : null;
  }
  const form = genderOf(readings & NOMINATIVE || readings);
  const isOne = form !== 'plural';
  if ((readings & NOMINATIVE) !== 0 || isOne) {
    const found = (readings & NOMINATIVE) !== 0 ? head : singularOf(lexicon, head);
    return {
      noun: form === 'masculine' && allowed !== ALL_READINGS ? strongNoun(found, lexicon) : found,
      form,
    };
  }
  const stripped = head.replace(/n$/, '');
  const isOther =
    (noun & PLURAL & NOMINATIVE) === 0 && (lexicon.analyses(stripped).noun & PLURAL & NOMINATIVE) !== 0;
  return { noun: isOther ? stripped : head, form };
}

/** "den Forschenden" → "Forschende", "dem Beschuldigten" → "Beschuldigter": inflected like an adjective. */
function substantive(head: string, allowed: number): NounForm | null {
  const stem = /^(.+?)e[nrms]?$/.exec(head)?.[1];
  if (!stem || allowed === ALL_READINGS || !/en?$/.test(head)) return null;
  // "der" is his nominative, and "der Beschuldigten" is hers.
  const mayBeHis = (allowed & MASCULINE & SINGULAR & NOMINATIVE) !== 0;
  const mayBeHe = mayBeHis ? !head.endsWith('en') : (allowed & MASCULINE & SINGULAR) !== 0;
  const isMany = head.endsWith('en') && (allowed & PLURAL) !== 0;
  if (isMany) return { noun: `${stem}e`, form: 'plural' };
  if (!mayBeHe) return { noun: `${stem}e`, form: 'feminine' };
  return { noun: /jung$/i.test(stem) ? `${stem}e` : `${stem}er`, form: 'masculine' };
}

/** "Ausschusses" → "Ausschuss", "Unternehmens" → "Unternehmen"; with ss where the form is printed so. */
function singularOf(lexicon: Lexicon, head: string): string {
  const printed = lexicon.lemma(head, 'noun') ?? head;
  const lemma = head.includes('ß') ? printed : printed.replaceAll('ß', 'ss');
  const bare = head.slice(0, -1);
  // "Zeugen" is of "Zeuge" before it is of "Zeug".
  if ((lexicon.analyses(bare).noun & MASCULINE & SINGULAR & NOMINATIVE) !== 0 && head.endsWith('en'))
    return bare;
  return lemma === head && head.endsWith('s') && lexicon.analyses(bare).noun !== 0 ? bare : lemma;
}

function genderOf(readings: number): Form {
  if ((readings & SINGULAR) === 0) return 'plural';
  const singular = readings & SINGULAR;
  if ((singular & MASCULINE) !== 0) return 'masculine';
  return (singular & NEUTER) !== 0 ? 'neuter' : 'feminine';
}

/**
 * Puts a description into the nominative, as a reader would say it: "des israelischen Militärs" → "israelisches Militär",
 * "Vertretern der Stadt" → "Vertreter der Stadt", "einem Bericht" → "ein Bericht". Inflection after Duden, "Die Grammatik".
 */
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

/** What an article says of the noun behind it, as readings of nouns; the nominative first where it is possible. */
const READINGS_BY_ARTICLE: Readonly<Record<string, number>> = {
  der:
    (MASCULINE & SINGULAR & NOMINATIVE) | (FEMININE & SINGULAR & (DATIVE | GENITIVE)) | (PLURAL & GENITIVE),
  die: (FEMININE & SINGULAR & NOMINATIVE) | (PLURAL & NOMINATIVE),
  das: NEUTER & SINGULAR & NOMINATIVE,
  des: (MASCULINE | NEUTER) & SINGULAR & GENITIVE,
  dem: (MASCULINE | NEUTER) & SINGULAR & DATIVE,
  den: (MASCULINE & SINGULAR & (DATIVE << 1)) | (PLURAL & DATIVE),
};
const OF_INDEFINITE: Readonly<Record<string, string>> = {
  '': 'das',
  e: 'die',
  em: 'dem',
  en: 'den',
  er: 'der',
  es: 'des',
};
const INDEFINITE = /^(k?ein|mein|dein|sein|ihr|unser|dies|jen)(|e|em|en|er|es)$/;

const ENDINGS = { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' } as const;
type Form = keyof typeof ENDINGS;

/** @param phrase as printed, without quotation marks */
export function nominativeOf(lexicon: Lexicon, phrase: string): string {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  const lower = first.toLowerCase();
  const indefinite = INDEFINITE.exec(lower);
  const readings = READINGS_BY_ARTICLE[indefinite ? (OF_INDEFINITE[indefinite[2] ?? ''] ?? '') : lower];
  const start = readings === undefined ? 0 : 1;
  let noun = start;
  while (noun < words.length - 1 && isAttribute(lexicon, words[noun] ?? '', words[noun + 1] ?? '')) noun++;
  const head = words[noun] ?? '';
  const form = formOf(lexicon, head, readings ?? 0xffffff, readings === undefined);
  if (!form) return start === 1 && !indefinite ? words.slice(1).join(' ') : phrase;
  const adjectives = words.slice(start, noun).map((word) => inflect(lexicon, word, form.form));
  const article =
    indefinite && form.form !== 'plural'
      ? [articleOf(indefinite[1] ?? '', form.form)]
      : indefinite
        ? [`${indefinite[1]}e`]
        : [];
  return [...article, ...adjectives, form.noun, ...words.slice(noun + 1)].join(' ');
}

/** "israelischen", and with a capital "Wiener" and "Nationalen" before a noun */
function isAttribute(lexicon: Lexicon, word: string, next: string): boolean {
  if (!isCapital(word)) return true;
  if (!isCapital(next) || lexicon.analyses(next).noun === 0) return false;
  return (
    isPlaceAdjective(word) || (/e[nrsm]?$/.test(word) && lexicon.analyses(word.toLowerCase()).adjective !== 0)
  );
}

const articleOf = (stem: string, form: Form): string => {
  if (/^(?:dies|jen)$/.test(stem)) return `${stem}${ENDINGS[form]}`;
  return form === 'feminine' ? `${stem}e` : stem;
};

/** "israelischen" → "israelisches"; "drei" and what the lexicon does not know as an adjective stay. */
function inflect(lexicon: Lexicon, word: string, form: Form): string {
  const stem = /^(.{2,}?)(?:e[nrsm]?)$/.exec(word)?.[1];
  if (!stem || lexicon.analyses(word.toLowerCase()).adjective === 0) return word;
  return stem + ENDINGS[form];
}

interface NounForm {
  readonly noun: string;
  readonly form: Form;
}

/** @param isBare no article tells the case: behind "laut" and "nach Angaben" it is seldom the nominative */
function formOf(lexicon: Lexicon, head: string, allowed: number, isBare: boolean): NounForm | null {
  const readings = lexicon.analyses(head).noun & allowed;
  if (readings === 0) return null;
  if ((readings & NOMINATIVE) !== 0 && (!isBare || (readings & SINGULAR) !== 0))
    return { noun: head, form: genderOf(readings & NOMINATIVE) };
  if ((readings & SINGULAR) !== 0) {
    return { noun: singularOf(lexicon, head), form: genderOf(readings & SINGULAR) };
  }
  const stripped = head.replace(/n$/, '');
  const isPlural = (lexicon.analyses(stripped).noun & PLURAL & NOMINATIVE) !== 0;
  return { noun: isPlural ? stripped : head, form: 'plural' };
}

/** "Ausschusses" → "Ausschuss", "Unternehmens" → "Unternehmen"; with ss where the form is printed so. */
function singularOf(lexicon: Lexicon, head: string): string {
  const printed = lexicon.lemma(head, 'noun') ?? head;
  const lemma = head.includes('ß') ? printed : printed.replaceAll('ß', 'ss');
  const bare = head.slice(0, -1);
  return lemma === head && head.endsWith('s') && lexicon.analyses(bare).noun !== 0 ? bare : lemma;
}

function genderOf(readings: number): Form {
  if ((readings & SINGULAR) === 0) return 'plural';
  const singular = readings & SINGULAR;
  if ((singular & MASCULINE) !== 0) return 'masculine';
  return (singular & NEUTER) !== 0 ? 'neuter' : 'feminine';
}

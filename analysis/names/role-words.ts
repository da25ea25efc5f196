/**
 * Tells nouns for what people are: `US-Präsident`, `Synodalpräsidentin`, `Kreml-Sprechers`, `Weltmeisters`.
 * A noun is cut back to the dictionary form of its last part.
 */

import { KINDS_OF_ROLES } from '../../language/german/kinds-of-roles.ts';
import {
  FACULTIES,
  FEMININE_HEADS,
  HEADS_OF_MEN_IN_IN,
  NATIONALITY_NOUNS,
  NO_ROLES,
  OFFICE_ABBREVIATIONS,
  ROLE_HEADS,
  SHORT_COMPOUND_HEADS,
  TITLES,
  UMLAUTS_OF_ROLES,
} from '../../language/german/role-nouns.ts';
import { isCapital } from '../grammar/printed-words.ts';
import { greatestOf } from '../long-lists.ts';
import { onceAForm } from '../once-a-form.ts';
import type { WordForm } from '../word-form.ts';
import { tailOf, tailsOf } from './tails.ts';

const ENDINGS = ['', 's', 'es', 'in', 'n', 'en', 'innen', 'e', 'er', 'em', 'r'];
/** `chef` may end a compound; `mann`, `rat`, `koch` would end surnames and other words as well. */
const SHORTEST_COMPOUND_HEAD = 5;

const TAILS = tailsOf(ROLE_HEADS);
const LONGEST_HEAD = greatestOf([...ROLE_HEADS].map((head) => head.length));

/** "Ärztin", "Stadträte": without the umlaut that the noun does not have in the dictionary. */
const plain = (word: string): string =>
  UMLAUTS_OF_ROLES.reduce((changed, [inflected, noun]) => changed.replace(inflected, noun), word);

function headOf(lower: string): string | null {
  const afterHyphen = lower.slice(lower.lastIndexOf('-') + 1);
  const noun = plain(afterHyphen);
  for (const ending of ENDINGS) {
    if (!afterHyphen.endsWith(ending)) continue;
    const stem = noun.slice(0, noun.length - ending.length);
    if (ROLE_HEADS.has(stem) || NATIONALITY_NOUNS.has(stem)) return stem;
    // `Archäologin`, `Zeugin` lose the -e of the masculine.
    if (ending.startsWith('in')) {
      const masculine = `${stem}e`;
      const ofMasculine = ROLE_HEADS.has(masculine) ? masculine : longestHead(masculine);
      if (ofMasculine) return ofMasculine;
    }
    const head = longestHead(stem);
    if (head) return head;
  }
  return null;
}

function longestHead(stem: string): string | null {
  if (!TAILS.has(tailOf(stem))) return null;
  for (let at = Math.max(2, stem.length - LONGEST_HEAD); stem.length - at >= 4; at++) {
    const head = stem.slice(at);
    if (ROLE_HEADS.has(head) && (head.length >= SHORTEST_COMPOUND_HEAD || SHORT_COMPOUND_HEADS.has(head)))
      return head;
  }
  return null;
}

/** @returns the last part of the noun, masculine, lower case, or null where the word is no noun for a person */
export const roleHead = onceAForm((word): string | null => {
  if (!isCapital(word) && !SMALL_FIRST_PART.test(word)) return null;
  const lower = word.toLowerCase();
  return NO_ROLES.has(lower) ? null : headOf(lower);
});
/** `dm-Chefin`, `voestalpine-Chef`: names of firms may begin with a small letter. */
const SMALL_FIRST_PART = /^\p{Ll}[\p{L}.]*-\p{Lu}/u;

/** Whether the first noun stands for several professions, the second among them: `Juristin`, `Anwältin`. Both as printed. */
export function isKindOf(kind: string, role: string): boolean {
  const lower = kind.toLowerCase();
  // `Pädagogin` and `Juristin`, `Geistlicher`, `des Politikers`
  const forms = [lower, lower.replace(/in$/, ''), lower.replace(/in$/, 'e'), lower.replace(/[nrs]$/, '')];
  const nouns = forms.flatMap((form) => KINDS_OF_ROLES.get(form) ?? []);
  const head = nouns.length > 0 ? roleHead(role) : null;
  return head !== null && nouns.some((noun) => head.endsWith(noun));
}

export const isRoleNoun = (word: string | WordForm): boolean => roleHead(word) !== null;

/** A feminine noun for a person: `Sprecherin`, `Ärztin`, `Mutter`. */
export const isFeminineRole = onceAForm((word): boolean => {
  const head = roleHead(word);
  if (!head) return false;
  return FEMININE_HEADS.has(head) || (/in(?:nen)?$/.test(word) && !HEADS_OF_MEN_IN_IN.has(head));
});

/** `Dr`, `DDr`, `Mag`, `Herr`: written before a name, part of neither name nor role; `DDR` is the state. */
export const isTitle = (word: string): boolean =>
  isOfficeAbbreviation(word) || FACULTIES.has(word) || (word !== 'DDR' && TITLES.has(word.toLowerCase()));

/** `Bgm`, `LH`, `Abg`: an office, written short before a name; shown as a role. */
export const isOfficeAbbreviation = (word: string): boolean => OFFICE_ABBREVIATIONS.has(word);

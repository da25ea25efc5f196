/**
 * Nouns that a usual ending makes of a known word: "Vizechefin" and "Lehrer:innen" of a masculine noun, "Globalisierung" of a
 * verb, "Langsamkeit" and "Echtheit" of an adjective.
 */
import { type Analyses, DERIVED, FEMININE_FORM } from './analyses.ts';
import { DATIVE, FEMININE, INFINITIVE, MASCULINE, PLURAL, SINGULAR, UNINFLECTED } from './morphology.ts';

/** Looks up words in lower case, also as compounds. */
type LookUp = (word: string) => Analyses | null;

const ROLE = /^(.{3,}?)([:*_/]?)in(nen)?$/;
const ACTION = /^(.{3,})ung(en)?$/;
const QUALITY = /^(.{3,}?)(?:heit|keit|igkeit)(en)?$/;

/** @returns the readings as a noun and how the word was found, or null */
export function derivedNoun(word: string, lookUp: LookUp): Pick<Analyses, 'noun' | 'origin'> | null {
  const role = ROLE.exec(word);
  const base = role ? lookUp(role[1] ?? '') : null;
  if (role && base && (base.noun & MASCULINE & SINGULAR & ~DATIVE) !== 0) {
    const gender = role[2] ? FEMININE | MASCULINE : FEMININE;
    return { noun: gender & (role[3] ? PLURAL : SINGULAR), origin: base.origin | FEMININE_FORM };
  }
  const [, stem, plural] = abstractOf(word, lookUp) ?? [];
  return stem ? { noun: FEMININE & (plural ? PLURAL : SINGULAR), origin: DERIVED } : null;
}

function abstractOf(word: string, lookUp: LookUp): RegExpExecArray | null {
  const action = ACTION.exec(word);
  const isVerb = (form: string): boolean => ((lookUp(form)?.verb ?? 0) & INFINITIVE) !== 0;
  if (action && (isVerb(`${action[1]}en`) || isVerb(`${action[1]}n`))) return action;
  const quality = QUALITY.exec(word);
  return quality && ((lookUp(quality[1] ?? '')?.adjective ?? 0) & UNINFLECTED) !== 0 ? quality : null;
}

/** All verb forms that Stimmen knows: made once, from the tables in german/, when the module is loaded. */
import { AUXILIARIES, type IrregularForms, MODALS } from '../../language/german/auxiliaries.ts';
import { STRONG_VERBS } from '../../language/german/strong-verbs.ts';
import { WEAK_VERBS } from '../../language/german/weak-verbs.ts';
import { conjugate, type VerbForms } from './conjugate.ts';
import {
  FINITE_PLURAL,
  FINITE_SINGULAR,
  HABEN,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  SEIN,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  WEAK_PRETERITE,
  WERDEN,
  ZU_INFINITIVE,
} from './word-classes.ts';

/** One printed form and what it can be. */
export type FormAndClass = readonly [form: string, classes: number];

/** The forms of a verb, with its separable prefix joined on where there is one ("ankündigte", "anzukündigen"). */
export function formsOf(forms: VerbForms, prefix = ''): FormAndClass[] {
  const strong = forms.subjunctive2 !== null || !forms.preterite.endsWith('te');
  const preterite = strong ? 0 : WEAK_PRETERITE;
  const list: [string, number][] = [
    [forms.infinitive, INFINITIVE | FINITE_PLURAL],
    [forms.present, FINITE_SINGULAR],
    [forms.preterite, FINITE_SINGULAR | preterite],
    [forms.preteritePlural, FINITE_PLURAL | preterite],
    [forms.subjunctive1, SUBJUNCTIVE_1],
    [forms.participle, PARTICIPLE],
  ];
  if (forms.subjunctive2) list.push([forms.subjunctive2, SUBJUNCTIVE_2]);
  // "sie gingen" is the preterite, too, and says nothing.
  const plural = `${forms.subjunctive2}n`;
  if (forms.subjunctive2 && plural !== forms.preteritePlural) list.push([plural, SUBJUNCTIVE_2]);
  if (prefix) list.push([`zu${forms.infinitive}`, ZU_INFINITIVE]);
  return list.map(([form, classes]) => [prefix + form, classes]);
}

/** "ist", "seien", "könnte" … */
export function auxiliaryForms(): FormAndClass[] {
  return [
    ...irregular(AUXILIARIES.sein, SEIN),
    ...irregular(AUXILIARIES.haben, HABEN),
    ...irregular(AUXILIARIES.werden, WERDEN),
    ...Object.values(MODALS).flatMap((forms) => irregular(forms, MODAL)),
    ['sein', INFINITIVE],
    ['gewesen', PARTICIPLE],
    ['worden', PARTICIPLE],
    ['geworden', PARTICIPLE],
    ['gehabt', PARTICIPLE],
  ];
}

function irregular(forms: IrregularForms, auxiliary: number): FormAndClass[] {
  const all = (printed: string, classes: number): FormAndClass[] =>
    printed
      .split(' ')
      .filter(Boolean)
      .map((form) => [form, classes | auxiliary]);
  return [
    ...all(forms.singular, FINITE_SINGULAR),
    ...all(forms.plural, FINITE_PLURAL),
    ...all(forms.subjunctive1, SUBJUNCTIVE_1),
    ...all(forms.subjunctive2Singular, SUBJUNCTIVE_2),
    ...all(forms.subjunctive2Plural, SUBJUNCTIVE_2),
  ];
}

/** Forms of all listed verbs, simple ones; prefixed ones are told by their parts when they are met. */
export function commonVerbForms(): FormAndClass[] {
  return [...STRONG_VERBS.map(([infinitive = '']) => infinitive), ...WEAK_VERBS].flatMap((infinitive) =>
    formsOf(conjugate(infinitive)),
  );
}

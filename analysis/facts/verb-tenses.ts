/** The tenses that a printed verb form can have, made once from the tables of German verbs. */
import { INSEPARABLE_PREFIXES } from '../../language/german/prefixes.ts';
import { STRONG_VERBS } from '../../language/german/strong-verbs.ts';
import { MOSTLY_NO_VERB, PAST_AUXILIARIES, REPORTING_PRESENT } from '../../language/german/tenses.ts';
import { WEAK_VERBS } from '../../language/german/weak-verbs.ts';
import { conjugate } from '../grammar/conjugate.ts';

export const PRESENT = 1;
export const PAST = 2;
export const PARTICIPLE = 4;

const FORMS: ReadonlyMap<string, number> = formsOfAllVerbs();
const LOWER_CASE = /^\p{Ll}+$/u;
/** "digitalisiert", "entführt" */
const WITHOUT_GE = /.iert$|^(?:ver|be|er|ent|zer|miss).{3,}t$/;
/** "forstet" of "aufgeforstet" */
const BEHIND_GE = /^.{3,}(?:t|en)$/;

function formsOfAllVerbs(): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, tense: number) => forms.set(form, (forms.get(form) ?? 0) | tense);
  const strong = STRONG_VERBS.flatMap(([infinitive = '']) => [
    infinitive,
    ...INSEPARABLE_PREFIXES.map((prefix) => prefix + infinitive),
  ]);
  for (const infinitive of [...strong, ...WEAK_VERBS]) {
    const verb = conjugate(infinitive);
    add(verb.present, PRESENT);
    add(verb.preterite, PAST);
    if (verb.preteritePlural !== infinitive) add(verb.preteritePlural, PAST);
    add(verb.participle, PARTICIPLE);
  }
  for (const form of PAST_AUXILIARIES) add(form, PAST);
  for (const form of REPORTING_PRESENT) forms.set(form, (forms.get(form) ?? 0) & ~PRESENT);
  for (const form of MOSTLY_NO_VERB) forms.delete(form);
  return forms;
}

/** Bits of PRESENT, PAST and PARTICIPLE; 0 for what is no verb form. */
export function tensesOfForm(word: string): number {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  return isUnknownParticiple(word) ? PARTICIPLE : 0;
}

/** Participles of verbs that no table has. */
function isUnknownParticiple(word: string): boolean {
  if (!LOWER_CASE.test(word)) return false;
  const ge = word.indexOf('ge');
  return WITHOUT_GE.test(word) || (ge >= 0 && BEHIND_GE.test(word.slice(ge + 2)));
}

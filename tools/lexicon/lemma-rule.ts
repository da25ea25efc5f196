/**
 * How a form becomes its lemma, said so that many forms share the rule: "sagte" → cut 2, add "en"; "gesagt" → without "ge",
 * cut 1, add "en"; "Häuser" → without umlaut, cut 2.
 */
export interface LemmaRule {
  readonly withoutGe: boolean;
  readonly withoutUmlaut: boolean;
  /** Letters cut off at the end, and what is put there. */
  readonly cut: number;
  readonly append: string;
}

/** @returns the shortest rule */
export function lemmaRuleOf(form: string, lemma: string): LemmaRule {
  const goal = lemma.toLowerCase();
  const candidates = [false, true].flatMap((withoutGe) =>
    [false, true].flatMap((withoutUmlaut) => ruleFrom(form, goal, withoutGe, withoutUmlaut) ?? []),
  );
  return candidates.reduce((best, rule) => (weightOf(rule) < weightOf(best) ? rule : best));
}

const weightOf = ({ cut, append, withoutGe, withoutUmlaut }: LemmaRule): number =>
  cut + append.length + (withoutGe ? 0.5 : 0) + (withoutUmlaut ? 0.5 : 0);

function ruleFrom(form: string, goal: string, withoutGe: boolean, withoutUmlaut: boolean): LemmaRule | null {
  if (withoutGe && !form.startsWith('ge')) return null;
  const shortened = withoutGe ? form.slice(2) : form;
  const start = withoutUmlaut ? removeUmlaut(shortened) : shortened;
  if (withoutUmlaut && start === shortened) return null;
  let shared = 0;
  while (shared < start.length && start[shared] === goal[shared]) shared++;
  return { withoutGe, withoutUmlaut, cut: start.length - shared, append: goal.slice(shared) };
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** The last umlaut becomes its plain vowel. */
const removeUmlaut = (word: string): string =>
  word.replace(/([äöü])(?=[^äöü]*$)/, (vowel) => PLAIN[vowel] ?? vowel);

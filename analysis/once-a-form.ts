import { knownForm, type WordForm } from './word-form.ts';

/** How many functions keep what they have worked out with the forms. */
let places = 0;

/**
 * A function of a word form that is worked out once for each form, as long as that is in use: what a form is by itself is not
 * asked again at each place of each article where it stands. It is kept with the form, so that the form is looked up in one table,
 * whatever is asked. Of a string that is no word of an article nothing is kept: such are made of words, and would drive words out.
 * @param work whose result follows from the form alone; `undefined` is none. `given` is what the caller already knows of the form
 */
export function onceAForm<Value, Given = void>(
  work: (form: string, given: Given) => Value,
): (form: string | WordForm, given: Given) => Value {
  const place = places++;
  return (printed, given) => {
    const form = typeof printed === 'string' ? knownForm(printed) : printed;
    if (!form) return work(printed as string, given);
    const found = form.facts[place] as Value | undefined;
    if (found !== undefined) return found;
    const value = work(form.text, given);
    form.facts[place] = value;
    return value;
  };
}

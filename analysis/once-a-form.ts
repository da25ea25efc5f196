import { FormCache } from './form-cache.ts';
import { ownCopy } from './word-form.ts';

/** Forms of a generation: those of some twenty articles. */
const MOST = 20_000;

/**
 * A function of a word form that is worked out once for each form, as long as that is in use: what a form is by itself is not
 * asked again at each place of each article where it stands.
 * @param work whose result follows from the form alone; `undefined` is none
 */
export function onceAForm<Value>(work: (form: string) => Value): (form: string) => Value {
  const known = new FormCache<Value>(MOST);
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const value = work(form);
    known.set(ownCopy(form), value);
    return value;
  };
}

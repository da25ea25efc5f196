/** The grammar of the marks: each form is told from every other without its colour. */
import { expect, it } from 'vitest';
import { FORMS } from '../../highlights/highlight.ts';
import { FORCED_LINES, lookOfForm } from '../../highlights/look-of-form.ts';

const COLOURS = { tint: '#eee', line: '#333' };

it('is another for each form', () => {
  const looks = FORMS.map((form) => lookOfForm(form, COLOURS));
  expect(new Set(looks).size).toBe(FORMS.length);
});

it('has another line for each form where the system sets all colours, as a browser may fill them all alike', () => {
  const lines = FORMS.map((form) => FORCED_LINES[form]);
  expect(new Set(lines).size).toBe(FORMS.length);
});

it('is never one solid line under words, which is a link', () => {
  for (const form of FORMS)
    for (const look of [lookOfForm(form, COLOURS), FORCED_LINES[form]])
      expect(/underline (?!overline|dashed|dotted|double|wavy)/.test(look), `${form}: ${look}`).toBe(false);
});

/** Forms of address in front of names. Source: Duden, "Die Grammatik", chapter on names. */

/** "Frau Moser", "Herrn Huber" */
export const GENDER_OF_ADDRESS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['Frau', 'female'],
  ['Herr', 'male'],
  ['Herrn', 'male'],
]);

/** The same in small letters. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  [...GENDER_OF_ADDRESS.keys()].map((form) => form.toLowerCase()),
);

/** What stands before the given name of somebody who is spoken to; in small letters. */
export const GREETINGS: ReadonlySet<string> = new Set([
  'hallo',
  'hi',
  'hey',
  'liebe',
  'lieber',
  'servus',
  'moin',
]);

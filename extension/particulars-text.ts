import type { Person } from '../analysis/analysis.ts';

/** Age, and party or club, as they stand beside a name: `47, SPÖ`; empty where the text tells neither. They are no roles. */
export const particularsText = ({ age, affiliation }: Pick<Person, 'age' | 'affiliation'>): string =>
  [age, affiliation].filter((part) => part !== undefined).join(', ');

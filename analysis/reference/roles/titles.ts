/** Forms of address and short forms of offices in front of a name: `Dr.`, `Mag.`, `Frau`, `a. D.`, `Bgm.`. */
import { type Tokens, wordAt } from '../../grammar/printed-words.ts';
import { isOfficeAbbreviation, isTitle } from '../../names/role-words.ts';

/** `a. D.`, `i. R.` */
const isRetired = (first: string, second: string): boolean =>
  (first === 'a' && second === 'D') || (first === 'i' && second === 'R');

/** Index before `Dr.`, `Mag.`, `Frau`, `a. D.` that stand between role and name. */
export function skipTitles(tokens: Tokens, first: number, floor: number): number {
  let at = first;
  while (at > floor) {
    const before = wordAt(tokens, at - 1);
    if (before === '.' && isTitle(wordAt(tokens, at - 2))) at -= 2;
    else if (before === '.' && isRetired(wordAt(tokens, at - 4), wordAt(tokens, at - 2))) at -= 4;
    else if (isTitle(before)) at -= 1;
    else break;
  }
  return Math.max(at, floor);
}

/** Index of the short form of an office among the titles in front of a name, `Bgm. Dr. Karl Huber`; -1 where there is none. */
export function officeBefore(tokens: Tokens, first: number, floor: number): number {
  for (let at = first - 1; at >= skipTitles(tokens, first, floor); at--)
    if (isOfficeAbbreviation(wordAt(tokens, at))) return at;
  return -1;
}

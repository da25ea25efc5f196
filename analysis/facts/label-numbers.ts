/** Numbers that count nothing, but name a place in an order or a connection. */
import { BEFORE_LABEL_NUMBER, ENDS_OF_LABELS } from '../../language/german/units.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import { isGlued, type Numeral, type Run, tokenAt, wordAt } from './numerals.ts';

/** "Platz 3", "Hannover 96", "§ 5", "+43 664 …", "7. Stock": the number counts nothing. */
export function isLabel(run: Run, { first, last }: Numeral): boolean {
  const hasPoint = wordAt(run, first - 1) === '.';
  const before = wordAt(run, first - (hasPoint ? 2 : 1));
  if (BEFORE_LABEL_NUMBER.has(before) || isLabelNoun(run.lexicon, before)) return true;
  if (before === '+' || before === '/' || wordAt(run, last) === '/') return true;
  return isOrdinal(run, first, last) || isTelephone(run, first);
}

/** "des Paragrafen 111", "Tagesordnungspunkt 3" */
function isLabelNoun(lexicon: Lexicon, word: string): boolean {
  const base = lexicon.lemma(word, 'noun')?.toLowerCase();
  return base !== undefined && ENDS_OF_LABELS.some((end) => base.endsWith(end));
}

function isOrdinal(run: Run, first: number, last: number): boolean {
  return (
    /^\d{1,3}$/.test(wordAt(run, first)) &&
    last === first + 1 &&
    wordAt(run, last) === '.' &&
    isGlued(run, first) &&
    last + 1 < run.last &&
    /^[\p{L}\d]/u.test(wordAt(run, last + 1))
  );
}

/** A group of digits behind one that begins with 0 or +: "0664 123 45 67". */
function isTelephone(run: Run, first: number): boolean {
  const before = tokenAt(run, first - 1);
  return before?.kind === 'number' && !/,/.test(before.text);
}

/** Words that hold number and unit in one: "eineinhalbstündig", "dreitägigen", "25-jährige", "42-Jährige". */
import { NUMBER_WORDS } from '../../language/german/number-words.ts';
import { UNIT_ADJECTIVES } from '../../language/german/units.ts';

const ENDING = /^(?:e[nmrs]?)?$/;
const SHORTEST = 'tägig'.length + 2;

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** @returns null for all other words; "langjährig" and "mehrtägig" tell no number */
export function amountInWord(word: string): Amount | null {
  if (word.length < SHORTEST || !word.includes('ig')) return null;
  const lower = word.toLowerCase();
  for (const [stem, unit] of UNIT_ADJECTIVES) {
    const at = lower.lastIndexOf(stem);
    if (at <= 0 || !ENDING.test(lower.slice(at + stem.length))) continue;
    const value = amountOf(lower.slice(0, at));
    return value === null ? null : { value, unit };
  }
  return null;
}

function amountOf(printed: string): number | null {
  const number = printed.replace(/-$/, '');
  if (/^\d{1,4}(?:,\d+)?$/.test(number)) return Number(number.replace(',', '.'));
  return number === 'ein' ? 1 : (NUMBER_WORDS.get(number) ?? null);
}

/** The unit behind a number: "5 km/h", "38 Grad Celsius", "20 bis 35 | Euro". */
import { RANGE_WORDS } from '../../language/german/around-amounts.ts';
import { UNITS } from '../../language/german/units.ts';
import { type Numeral, numeralAt, type Run, wordAt } from './numerals.ts';

/** A unit as it is shown, and the index behind its last token. */
export interface UnitFound {
  readonly shown: string;
  readonly last: number;
}

export function unitAfter(run: Run, { last }: Pick<Numeral, 'last'>): UnitFound | null {
  // "km/h" comes as three tokens.
  const rate =
    wordAt(run, last + 1) === '/' ? UNITS.get(`${wordAt(run, last)}/${wordAt(run, last + 2)}`) : undefined;
  if (rate) return { shown: rate, last: last + 3 };
  const shown = UNITS.get(wordAt(run, last));
  if (!shown) return null;
  // "Grad Celsius" is one unit.
  const isCelsius = shown === '°C' && /^(?:Celsius|C)$/.test(wordAt(run, last + 1));
  return { shown, last: last + (isCelsius ? 2 : 1) };
}

/** "20 bis 35 Euro": the first number borrows the unit of the second. */
export function unitOfRange(run: Run, { last }: Numeral): UnitFound | null {
  if (!RANGE_WORDS.has(wordAt(run, last)) && wordAt(run, last) !== 'und') return null;
  const second = numeralAt(run, last + 1);
  const unit = second && unitAfter(run, second);
  return unit ? { shown: unit.shown, last } : null;
}

/** Years: "2014", "im Jahr 1848", "bis Ende 2023", "in den 1990er-Jahren", "die Saison 2019/20". */
import {
  BEFORE_COUNT,
  BEFORE_PAST_YEAR,
  BEFORE_YEAR,
  PART_OF_YEAR_DATE,
} from '../../../language/german/calendar.ts';
import { UNITS } from '../../../language/german/units.ts';
import { type DateContext, type FoundDate, wordAt } from './date-rule.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "Jahr 1848", "Ende 2023", "Sommer 2018" */
export function findNamedYear(context: DateContext, at: number): FoundDate | null {
  const year = PART_OF_YEAR_DATE.has(wordAt(context, at)) ? findYear(context, at + 1) : null;
  return year && { ...year, first: at };
}

export function findYear(context: DateContext, at: number): FoundDate | null {
  const word = wordAt(context, at);
  if (!YEAR.test(word)) return null;
  const span = yearSpan(context, at);
  if (span) return span;
  return isYear(context, at) ? { first: at, last: at + 1, iso: word } : null;
}

/** "2019/20" */
function yearSpan(context: DateContext, at: number): FoundDate | null {
  const word = wordAt(context, at);
  const next = wordAt(context, at + 2);
  if (wordAt(context, at + 1) !== '/' || !/^(?:\d\d|\d{4})$/.test(next)) return null;
  const end = next.length === 2 ? word.slice(0, 2) + next : next;
  return Number(end) - Number(word) === 1 ? { first: at, last: at + 3, iso: `${word}/${end}` } : null;
}

/** "zuletzt 2014 gefüllt" names a year, "rund 2000" and "2000 Mitglieder" count something. */
function isYear(context: DateContext, at: number): boolean {
  const word = wordAt(context, at);
  const before = wordAt(context, at - 1);
  const next = wordAt(context, at + 1);
  if (UNITS.has(next) || next === '%' || next === '€') return false;
  if (BEFORE_YEAR.has(before)) return true;
  const isRound = word.endsWith('00');
  const isNoun = /^\p{Lu}/u.test(next);
  // "etwa 2019 in einer Nacht", "mehr als 2021": an example, a comparison.
  if (BEFORE_COUNT.has(before)) return !isRound && !isNoun && (before === 'etwa' || before === 'als');
  // "bereits 2021 Huber bestellt", "den Hof 2021 Maier verpachtet"
  if (isNoun)
    return !isRound && (BEFORE_PAST_YEAR.has(before) || (at > context.first + 1 && /^\p{Lu}/u.test(before)));
  return !(isRound && /^\p{Ll}+e[nr]?$/u.test(next) && /^\p{Lu}/u.test(wordAt(context, at + 2)));
}

/** "1990er-Jahren", "1990er Jahre" */
export function findDecade(context: DateContext, at: number): FoundDate | null {
  const parts = /^((?:1[5-9]|20)\d)0er(-Jahren?)?$/.exec(wordAt(context, at));
  if (!parts) return null;
  const last = !parts[2] && /^Jahren?$/.test(wordAt(context, at + 1)) ? at + 2 : at + 1;
  return { first: at, last, iso: `${parts[1]}0/${parts[1]}9` };
}

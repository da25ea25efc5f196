/**
 * Finds quantities with value, unit and what they count: "12.500 junge Pflegerinnen", "1,5 Milliarden Euro",
 * "zwei Drittel der Abgeordneten", "eineinhalbstündig", "minus 5 Grad", "3:1".
 * Not: years and dates, sections of laws, telephone numbers, places in an order ("Platz 3", "1. FC"), names ("Hannover 96").
 */
import { BODY_KINDS } from '../../article/article.ts';
import {
  BEFORE_AMOUNT,
  BEFORE_BARE_SHARE,
  RANGE_WORDS,
  VAGUE_AMOUNTS,
  WHOLE_OF_QUARTERS,
} from '../../language/german/around-amounts.ts';
import { ONE_AS_ARTICLE } from '../../language/german/number-words.ts';
import { LEADING_UNITS, PARTS_OF_TIME, SHARES, UNITS } from '../../language/german/units.ts';
import type { DateMention, Quantity } from '../analysis.ts';
import { PLURAL, SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import type { Token } from '../tokens/tokens.ts';
import { amountInWord } from './amount-words.ts';
import { countedAfter } from './counted.ts';
import { isLabel } from './label-numbers.ts';
import { type UnitFound, unitAfter, unitOfRange } from './number-units.ts';
import { canBeginNumeral, isGlued, type Numeral, numeralAt, type Run, wordAt } from './numerals.ts';

interface Found {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly unit: string | null;
  readonly counted: string | null;
}

/** @param dates what `findDates` found: the numbers in it are no quantities */
export function findQuantities(text: Text, dates: readonly DateMention[]): Quantity[] {
  const { tokens, forms, lexicon } = text;
  const isDate = tokensIn(tokens, dates);
  return text.sentences
    .filter(({ kind }) => BODY_KINDS.has(kind))
    .flatMap(({ first, last }) =>
      quantitiesIn({ tokens, forms, lexicon, first, last, text: text.article.text }, isDate),
    );
}

/** 1 for each token in one of the dates. @param dates in the order of the text */
function tokensIn(tokens: readonly Token[], dates: readonly DateMention[]): Uint8Array {
  let next = 0;
  return Uint8Array.from(tokens, ({ start }) => {
    while (next < dates.length && (dates[next]?.span.end ?? 0) <= start) next++;
    return Number((dates[next]?.span.start ?? Number.POSITIVE_INFINITY) <= start);
  });
}

function quantitiesIn(run: Run, isDate: Uint8Array): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = run.first; at < run.last; at++) {
    const token = run.tokens[at];
    if (!token) break;
    const found = isDate[at] ? null : quantityAt(run, at, token);
    if (!found) continue;
    const start = run.tokens[found.first]?.start ?? 0;
    const end = run.tokens[found.last - 1]?.end ?? start;
    quantities.push({ span: { start, end }, value: found.value, unit: found.unit, counted: found.counted });
    at = found.last - 1;
  }
  return quantities;
}

function quantityAt(run: Run, at: number, token: Token): Found | null {
  if (token.kind === 'mark') return null;
  if (!canBeginNumeral(token)) return inOneWord(at, token) ?? halfAt(run, at);
  if (token.text.includes(':')) return scoreAt(run, at);
  const numeral = numeralAt(run, at);
  if (!numeral) return partOfTime(run, at);
  if (numeral.inDigits && isLabel(run, numeral)) return null;
  return measured(run, numeral);
}

/** "eineinhalbstündig" */
function inOneWord(at: number, token: Token): Found | null {
  const amount = amountInWord(token.text);
  return amount && { first: at, last: at + 1, counted: null, ...amount };
}

/** "eine Viertelstunde" */
function partOfTime(run: Run, at: number): Found | null {
  const part = ONE_AS_ARTICLE.has(wordAt(run, at).toLowerCase()) && PARTS_OF_TIME.get(wordAt(run, at + 1));
  return part ? { first: at, last: at + 2, counted: null, ...part } : null;
}

/** "die Hälfte der Betriebe" */
function halfAt(run: Run, at: number): Found | null {
  if (wordAt(run, at) !== 'Hälfte' || wordAt(run, at - 1).toLowerCase() !== 'die') return null;
  const counted = countedAfter(run, at + 1, 'share');
  return { first: at, last: counted?.last ?? at + 1, value: 0.5, unit: null, counted: counted?.text ?? null };
}

/** "3:1": the value is the first side's. */
function scoreAt(run: Run, at: number): Found | null {
  const parts = /^(\d{1,3}):(\d{1,3})$/.exec(wordAt(run, at));
  if (!parts || wordAt(run, at + 1) === 'Uhr') return null;
  return { first: at, last: at + 1, value: Number(parts[1]), unit: `:${parts[2]}`, counted: null };
}

/** The number with its unit, or with what it counts. */
function measured(run: Run, numeral: Numeral): Found | null {
  const leading = leadingUnit(run, numeral);
  if (leading) return leading;
  const unit = unitAfter(run, numeral) ?? unitOfRange(run, numeral);
  if (unit) return withUnit(run, numeral, unit);
  if (isFraction(numeral)) return share(run, numeral);
  const counted = countedAfter(run, numeral.last, 'count');
  if (counted && (isVague(run, numeral) || isYear(run, numeral, counted.last))) return null;
  if (counted) return { unit: null, counted: counted.text, ...numeral, last: counted.last };
  const shared = countedOfRange(run, numeral);
  if (shared) return { unit: null, counted: shared, ...numeral };
  return numeral.inDigits && isPlainAmount(run, numeral) ? { unit: null, counted: null, ...numeral } : null;
}

const isFraction = ({ value, inDigits }: Numeral): boolean => !inDigits && value < 1;

/** "ein Viertel der Gäste", "sank um ein Viertel"; not "in einem Viertel von Graz" */
function share(run: Run, numeral: Numeral): Found | null {
  const counted = countedAfter(run, numeral.last, 'share');
  if (!counted) {
    const isBare = BEFORE_BARE_SHARE.has(wordAt(run, numeral.first - 1).toLowerCase());
    return isBare ? { unit: null, counted: null, ...numeral } : null;
  }
  return isPartOfTown(run, numeral, counted.text)
    ? null
    : { unit: null, counted: counted.text, ...numeral, last: counted.last };
}

/** Inside of a fourth nothing happens in a town: "in einem Viertel von Graz", "aus einem Viertel der Altstadt". */
function isPartOfTown(run: Run, { first, last }: Numeral, counted: string): boolean {
  if (wordAt(run, last - 1) !== 'Viertel' || !/^(?:in|aus)$/i.test(wordAt(run, first - 1))) return false;
  return wordAt(run, last) === 'von' || WHOLE_OF_QUARTERS.test(counted);
}

/** "40 bis 45 Plätze" */
function countedOfRange(run: Run, { last }: Numeral): string | null {
  const second = RANGE_WORDS.has(wordAt(run, last)) ? numeralAt(run, last + 1) : null;
  return (second && countedAfter(run, second.last, 'count')?.text) ?? null;
}

/** "die 2018 eröffnete Halle": one thing is not counted by thousands. @param end index behind the noun */
function isYear(run: Run, { first, last, inDigits }: Numeral, end: number): boolean {
  if (!inDigits || !/^(?:19|20)\d\d$/.test(wordAt(run, first)) || end - last < 2) return false;
  const noun = run.forms[end - 1]?.noun ?? 0;
  return (noun & SINGULAR) !== 0 && (noun & PLURAL) === 0;
}

/** "mehrere zehntausend Zuschauer", "zwei Mal" */
function isVague(run: Run, { first, last }: Numeral): boolean {
  return VAGUE_AMOUNTS.has(wordAt(run, first - 1)) || wordAt(run, last) === 'Mal';
}

function withUnit(run: Run, numeral: Numeral, { shown, last }: UnitFound): Found {
  const signed = signOf(run, numeral);
  const counted = SHARES.has(shown) ? countedAfter(run, last, 'share') : null;
  return { last, unit: shown, counted: counted?.text ?? null, ...signed };
}

/** "minus 5 Grad", "-5 Grad" */
function signOf(run: Run, { first, value }: Numeral): Pick<Found, 'first' | 'value'> {
  const before = wordAt(run, first - 1);
  const isMinus = before === 'minus' || before === 'Minus';
  const isSign = /^[-−–]$/.test(before) && isGlued(run, first - 1) && !isGlued(run, first - 2);
  return isMinus || isSign ? { first: first - 1, value: -value } : { first, value };
}

/** "€ 20", "Fr. 20" */
function leadingUnit(run: Run, numeral: Numeral): Found | null {
  const hasPoint = wordAt(run, numeral.first - 1) === '.';
  const at = numeral.first - (hasPoint ? 2 : 1);
  const word = wordAt(run, at);
  if (!LEADING_UNITS.has(word) || (hasPoint && word !== 'Fr')) return null;
  return { unit: UNITS.get(word) ?? null, counted: null, ...numeral, first: at };
}

/** Smaller numbers by themselves may be anything. */
const LEAST_PLAIN_AMOUNT = 10;

/** "stieg auf 300": digits that count something named elsewhere. */
function isPlainAmount(run: Run, { first, value }: Numeral): boolean {
  return value >= LEAST_PLAIN_AMOUNT && BEFORE_AMOUNT.has(wordAt(run, first - 1).toLowerCase());
}

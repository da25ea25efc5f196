/** Whether words and speakers that were found are those of the gold; the rules of the reader scorer. */
import type { Gold, GoldQuote } from './documents.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export function tokenF1(left: string, right: string): number {
  const a = wordsOf(left);
  const b = wordsOf(right);
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

const LEAST = { direct: 0.8, indirect: 0.5 } as const;

export interface FoundQuote {
  readonly kind: 'direct' | 'indirect';
  readonly text: string;
}

/** One to one, the best pairs first. */
export function matchQuotes<T extends FoundQuote>(
  gold: readonly GoldQuote[],
  found: readonly T[],
): Map<T, GoldQuote> {
  const pairs = gold.flatMap((wanted) =>
    found.flatMap((quote) => {
      const score = wanted.kind === quote.kind ? tokenF1(wanted.text, quote.text) : 0;
      return score >= LEAST[quote.kind] ? [{ wanted, quote, score }] : [];
    }),
  );
  const matched = new Map<T, GoldQuote>();
  const taken = new Set<GoldQuote>();
  for (const { wanted, quote } of pairs.sort((a, b) => b.score - a.score)) {
    if (matched.has(quote) || taken.has(wanted)) continue;
    matched.set(quote, wanted);
    taken.add(wanted);
  }
  return matched;
}

const padded = (words: string): string => ` ${wordsOf(words).join(' ')} `;

const quotationsOf = ({ quotes }: Gold): string[] =>
  quotes.filter(({ kind }) => kind === 'direct').map(({ text }) => padded(text));

/** "Er halte das für „verfrüht“": the words hold a direct quotation of the gold, or it holds them, as answers of interviews do. */
export function overlapsQuotation(text: string, gold: Gold): boolean {
  const words = padded(text);
  return quotationsOf(gold).some((quoted) => words.includes(quoted) || quoted.includes(words));
}

/** Letters and blanks by which a report must be longer than the quotation it carries. */
const MORE_THAN_QUOTED = 12;

/**
 * Without the reports that carry a quotation of the gold and are not listed there themselves: half quoted, half reported, they
 * may be shown or not, one for each such quotation.
 */
export function withoutCarriers<T extends FoundQuote>(
  found: readonly T[],
  matched: ReadonlyMap<T, GoldQuote>,
  gold: Gold,
): T[] {
  const quotations = quotationsOf(gold);
  return found.filter((quote) => {
    if (quote.kind === 'direct' || matched.has(quote)) return true;
    const words = padded(quote.text);
    const at = quotations.findIndex(
      (quoted) => words.includes(quoted) && words.length > quoted.length + MORE_THAN_QUOTED,
    );
    if (at >= 0) quotations.splice(at, 1);
    return at < 0;
  });
}

const TITLES = /^(?:(?:(?:dr|prof)\.?|(?:dipl|ing|mag|med|jur|phil|h\. ?c)\.|herrn?|frau)[ -]+)+(?=\S)/;
const nameKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase().replace(TITLES, '');

const ARTICLE = /^(?:der|die|das|des|dem|den|ein|eine[mnrs]?)$/;
const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !ARTICLE.test(word))
    .map((word) => {
      let stem = word;
      for (let cut = stem; cut.length > 4; stem = cut) {
        cut = stem.replace(/^(.{4,}?)(?:en|er|es|em|e|n|s)$/, '$1');
        if (cut === stem) break;
      }
      return stem;
    });

const contains = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);

/** @param given the name shown; null where nobody is */
export function isRightSpeaker(
  given: string | null,
  { speaker, acceptable = [] }: GoldQuote,
  people: Gold['people'],
): boolean {
  const right = [speaker, ...acceptable];
  if (given === null) return right.includes(null);
  return right.some((name) => name !== null && isRightName(given, name, people));
}

function isRightName(given: string, right: string, people: Gold['people']): boolean {
  const person = people.find(({ name }) => nameKey(name) === nameKey(right));
  if (!person) return contains(stemsOf(given), stemsOf(right));
  const surname = nameKey(person.name).split(' ').at(-1) ?? '';
  const isMention = (person.mentions ?? []).some((mention) => nameKey(mention) === nameKey(given));
  return (
    nameKey(given) === nameKey(person.name) ||
    (isMention && nameKey(given).split(' ').includes(surname)) ||
    contains(wordsOf(given), wordsOf(right))
  );
}

/** Counts who speaks how much over many articles. Words are those of quotes and of reported speech. */
import { keyOf } from '../../article/keys.ts';
import type { ReportedArticle, ReportedQuote } from './reported-article.ts';

export interface Words {
  readonly direct: number;
  readonly reported: number;
}

/**
 * Women, men and people of whom the text shows neither, by grammar; `others`: bodies, groups and roles without a name of a
 * person; `texts`: "Bericht", "eine Studie"; `unnamed`: speech that the text gives to nobody.
 */
export const GROUPS = ['female', 'male', 'unknown', 'others', 'texts', 'unnamed'] as const;
export type Group = (typeof GROUPS)[number];

/** Who or what is quoted. */
export interface Source extends Words {
  readonly name: string;
  readonly group: Group;
  /** As the articles print them, each once. */
  readonly roles: readonly string[];
  readonly articles: number;
  readonly quotes: readonly NumberedQuote[];
}

export interface NumberedArticle extends Omit<ReportedArticle, 'quotes'> {
  /** From 1 on, in the order in which the report lists them. */
  readonly number: number;
  readonly quotes: readonly NumberedQuote[];
}

export interface NumberedQuote extends ReportedQuote {
  /** Of its place in the report: "q3-5" is the fifth quote of the third article. */
  readonly id: string;
}

/** By outlet and then by date, so that each outlet's articles stand together. */
export function numbered(articles: readonly ReportedArticle[]): NumberedArticle[] {
  const keyOf = ({ outlet, date, title }: ReportedArticle) => `${outlet}\n${date}\n${title}`;
  return [...articles]
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other), 'de'))
    .map((article, at) => ({
      ...article,
      number: at + 1,
      quotes: article.quotes.map((quote, index) => ({ ...quote, id: `q${at + 1}-${index + 1}` })),
    }));
}

export function wordsOf(quotes: readonly ReportedQuote[]): Words {
  const sum = (kind: string) =>
    quotes.filter((quote) => quote.kind === kind).reduce((words, quote) => words + Number(quote.words), 0);
  return { direct: sum('direct'), reported: sum('reported') };
}

export const total = ({ direct, reported }: Words): number => direct + reported;

export function groupOf({ speaker, speaker_kind: kind, gender }: ReportedQuote): Group {
  if (speaker === '') return 'unnamed';
  if (kind === 'text') return 'texts';
  return gender === 'female' || gender === 'male' || gender === 'unknown' ? gender : 'others';
}

/** Words of some groups in some articles. */
export function wordsOfGroups(articles: readonly NumberedArticle[], groups: readonly Group[]): Words {
  return wordsOf(articles.flatMap(({ quotes }) => quotes.filter((quote) => groups.includes(groupOf(quote)))));
}

/** Who speaks: a text is where something stands, and has no voice of its own. */
export const isVoice = ({ group }: Source): boolean => group !== 'texts';

/** Everybody and every text that is quoted, most words first. One name in one group is one source, in whatever articles. */
export function sourcesIn(articles: readonly NumberedArticle[]): Source[] {
  const quotes = articles.flatMap((article) => article.quotes).filter(({ speaker }) => speaker !== '');
  return [...grouped(quotes, (quote) => `${groupOf(quote)} ${quote.speaker}`).values()]
    .map((own) => sourceOf(own))
    .sort((one, other) => total(other) - total(one) || one.name.localeCompare(other.name, 'de'));
}

function sourceOf(quotes: readonly NumberedQuote[]): Source {
  const [first] = quotes;
  return {
    name: String(first?.speaker),
    group: first ? groupOf(first) : 'unnamed',
    roles: [...new Set(quotes.flatMap(({ role }) => String(role).split('; ')).filter(Boolean))],
    articles: new Set(quotes.map(({ id }) => id.split('-')[0])).size,
    quotes,
    ...wordsOf(quotes),
  };
}

/** Items under the key that each has, keys in the order of their first item. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Articles of each outlet, those of most articles first; one outlet may be spelt "DER TAG", "Der Tag" and "derTag". */
export function byOutlet(articles: readonly NumberedArticle[]): Map<string, NumberedArticle[]> {
  const groups = [...grouped(articles, ({ outlet }) => keyOf(outlet) || outlet).values()];
  const largestFirst = groups.sort((one, other) => other.length - one.length);
  return new Map(largestFirst.map((own) => [own[0]?.outlet ?? '', own]));
}

/** Units of time by the length of their names, the shortest first: how many a report shows at most, and how they follow. */
const UNITS = [
  { length: 'yyyy-mm-dd'.length, most: 62, toNext: (at: Date) => at.setUTCDate(at.getUTCDate() + 1) },
  { length: 'yyyy-mm'.length, most: 36, toNext: (at: Date) => at.setUTCMonth(at.getUTCMonth() + 1) },
  {
    length: 'yyyy'.length,
    most: Number.POSITIVE_INFINITY,
    toNext: (at: Date) => at.setUTCFullYear(at.getUTCFullYear() + 1),
  },
] as const;

/**
 * Articles by day, month or year ("2026-03-02", "2026-03", "2026"), whichever fits their span: each period from the first to
 * the last, also those without an article, in the order of time. Articles without a whole date are left out.
 */
export function periodsOf(articles: readonly NumberedArticle[]): Map<string, NumberedArticle[]> {
  const dated = articles.filter(({ date }) => isDay(date));
  const days = dated.map(({ date }) => date.slice(0, 'yyyy-mm-dd'.length)).sort();
  for (const unit of UNITS) {
    const periods = periodsBetween(days[0], days.at(-1), unit);
    if (periods.length > unit.most) continue;
    const found = grouped(dated, ({ date }) => date.slice(0, unit.length));
    return new Map(periods.map((period) => [period, found.get(period) ?? []]));
  }
  return new Map();
}

const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date.slice(0, 'yyyy-mm-dd'.length)));

/** One more than the unit allows at most: pages give whatever they like as their date. */
function periodsBetween(
  first: string | undefined,
  last: string | undefined,
  { length, most, toNext }: (typeof UNITS)[number],
): string[] {
  const periods: string[] = [];
  if (first === undefined || last === undefined) return periods;
  const end = Date.parse(last);
  for (const at = new Date(first.slice(0, length)); at.getTime() <= end && periods.length <= most; toNext(at))
    periods.push(at.toISOString().slice(0, length));
  return periods;
}

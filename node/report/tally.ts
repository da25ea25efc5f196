/** Counts who speaks how much over many articles. Words are those of quotes and of reported speech. */
import type { ReportedArticle, ReportedQuote } from './reported-article.ts';

export interface Words {
  readonly direct: number;
  readonly reported: number;
}

/**
 * Women, men and people of whom the text shows neither, by grammar; `others`: bodies, groups and roles without a name of a
 * person; `unnamed`: speech that the text gives to nobody.
 */
export const GROUPS = ['female', 'male', 'unknown', 'others', 'unnamed'] as const;
export type Group = (typeof GROUPS)[number];

export interface Voice extends Words {
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

export function groupOf({ speaker, gender }: ReportedQuote): Group {
  if (speaker === '') return 'unnamed';
  return gender === 'female' || gender === 'male' || gender === 'unknown' ? gender : 'others';
}

/** Words of some groups in some articles. */
export function wordsOfGroups(articles: readonly NumberedArticle[], groups: readonly Group[]): Words {
  return wordsOf(articles.flatMap(({ quotes }) => quotes.filter((quote) => groups.includes(groupOf(quote)))));
}

/** Everybody who speaks, most words first. One name in one group is one voice, in whatever articles it stands. */
export function voicesIn(articles: readonly NumberedArticle[]): Voice[] {
  const quotes = articles.flatMap((article) => article.quotes).filter(({ speaker }) => speaker !== '');
  return [...grouped(quotes, (quote) => `${groupOf(quote)} ${quote.speaker}`).values()]
    .map((own) => voiceOf(own))
    .sort((one, other) => total(other) - total(one) || one.name.localeCompare(other.name, 'de'));
}

function voiceOf(quotes: readonly NumberedQuote[]): Voice {
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
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Days up to which a report counts by day, and not by month. */
const MOST_DAYS = 62;
const DAY = 24 * 60 * 60 * 1_000;

/** Articles of one day or month ("2026-03-02", "2026-03"), in the order of time; those without a date are left out. */
export function periodsOf(articles: readonly NumberedArticle[]): Map<string, NumberedArticle[]> {
  const dated = articles.filter(({ date }) => /^\d{4}-\d{2}-\d{2}/.test(date));
  const days = dated.map(({ date }) => date.slice(0, 10)).sort();
  const span = Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '');
  const length = span > MOST_DAYS * DAY ? 'yyyy-mm'.length : 'yyyy-mm-dd'.length;
  const periods = grouped(dated, ({ date }) => date.slice(0, length));
  return new Map([...periods].sort(([one], [other]) => (one < other ? -1 : 1)));
}

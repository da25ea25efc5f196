/** What of an analysis a reader has asked for: by words, by voice, by kind of speech. */
import type { Analysis, Quote } from '../analysis/analysis.ts';
import { type Article, type Span, textOf } from '../article/article.ts';
import { keyOfSpeaker } from '../highlights/voices.ts';
import type { PanelPlace } from './panel-place.ts';

/** The people, quotes and facts that have the words in them, in any case: people in their roles too. */
export function searchIn(article: Article, analysis: Analysis, search: string): Analysis {
  const sought = search.trim().toLowerCase();
  if (sought === '') return analysis;
  const has = (...words: readonly (string | undefined)[]) => words.join(' ').toLowerCase().includes(sought);
  const hasWords = ({ span }: { readonly span: Span }) => has(textOf(article, span));
  const rolesOf = new Map(analysis.people.map(({ id, roles }) => [id, roles]));
  return {
    quotes: analysis.quotes.filter(({ speaker, span }) =>
      has(textOf(article, span), speaker?.name, ...(rolesOf.get(speaker?.personId ?? '') ?? [])),
    ),
    people: analysis.people.filter(({ name, roles }) => has(name, ...roles)),
    entities: analysis.entities.filter(({ name }) => has(name)),
    numbers: analysis.numbers.filter(hasWords),
    dates: analysis.dates.filter(hasWords),
    summary: {
      ...analysis.summary,
      keySentences: analysis.summary.keySentences.filter(hasWords),
      timeline: analysis.summary.timeline.filter(hasWords),
    },
  };
}

type QuoteChoice = Pick<PanelPlace, 'voice' | 'kind'>;

/** The quotes of one voice, of one kind. */
export const chosenQuotes = (quotes: readonly Quote[], { voice, kind }: QuoteChoice): Quote[] =>
  quotes.filter(
    (quote) =>
      (voice === undefined || keyOfSpeaker(quote) === voice) && (kind === undefined || quote.kind === kind),
  );

export const isEverything = ({ search, voice, kind }: PanelPlace): boolean =>
  search.trim() === '' && voice === undefined && kind === undefined;

/** What is taken along while something is chosen: nothing of the summary, which is of the whole article. */
export function chosenFindings(article: Article, analysis: Analysis, place: PanelPlace): Analysis {
  if (isEverything(place)) return analysis;
  const found = searchIn(article, analysis, place.search);
  const quotes = chosenQuotes(found.quotes, place);
  const speaking = new Set(quotes.map(({ speaker }) => speaker?.personId));
  const everybody = place.voice === undefined && place.kind === undefined;
  const { summary } = found;
  return {
    ...found,
    quotes,
    people: everybody ? found.people : analysis.people.filter(({ id }) => speaking.has(id)),
    ...(!everybody && { entities: [], numbers: [], dates: [] }),
    summary: {
      ...summary,
      keySentences: everybody ? summary.keySentences : [],
      keyFacts: { who: [], when: [], where: [], howMuch: [] },
      outline: [],
      timeline: everybody ? summary.timeline : [],
      voices: [],
    },
  };
}

/** How many places, organisations, numbers and dates there are. */
export const countFacts = ({ entities, numbers, summary }: Analysis): number =>
  entities.length + numbers.length + summary.timeline.length;

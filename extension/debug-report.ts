/**
 * What helps to find a fault, as a text that the reader looks through, copies, and sends where they like. It is in English,
 * as whoever mends the fault may be anywhere. Of the page it has the host and counts, and no word: every line is a number,
 * a name of our own, or what the browser says of itself.
 */
import type { Quote } from '../analysis/analysis.ts';
import type { ReadingReport } from '../article/page/draft-page.ts';
import { publisherOf } from '../article/publishers/publishers.ts';
import type { Corrections } from './corrections/parse-corrections.ts';
import type { PageResult } from './page-result.ts';
import type { Settings } from './settings.ts';

/** A page that Stimmen is at work on. */
export interface ReadPage {
  /** Empty where the browser does not tell it. */
  readonly url: string;
  readonly result: PageResult;
}

/** What the browser knows. */
export interface DebugFacts {
  /** Of the extension. */
  readonly version: string;
  /** As the browser introduces itself to every page. */
  readonly userAgent: string;
  /** The one that the reader has looked at last; null where no page that is open is read. */
  readonly page: ReadPage | null;
  /** How many permissions the browser has given, sites aside. */
  readonly permissions: number;
  /** How many of the sites that come with the installation may be read. */
  readonly ownSites: number;
}

/** What the reader has chosen. */
export interface DebugChoices {
  readonly settings: Settings;
  readonly allowedSites: readonly string[];
  readonly corrections: Corrections;
}

/** @returns lines for a bug report */
export function debugReport(facts: DebugFacts, choices: DebugChoices): string {
  const { version, userAgent, page, permissions, ownSites } = facts;
  return [
    `Stimmen ${version}`,
    `browser: ${userAgent}`,
    ...(page ? linesOfPage(page) : ['page: none']),
    `permissions: ${permissions}, own sites: ${ownSites}, further sites: ${choices.allowedSites.length}`,
    ...linesOfChoices(choices),
  ].join('\n');
}

function linesOfPage({ url, result }: ReadPage): string[] {
  const publisher = publisherOf(url);
  const lines = [
    `page: ${hostOf(url) || 'unknown'}`,
    `profile: ${publisher?.name ?? 'none'}`,
    `outcome: ${outcomeOf(result)}`,
  ];
  return result.status === 'annotated' ? [...lines, ...linesOfReading(url, result)] : lines;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

const outcomeOf = (result: PageResult): string =>
  result.status === 'failed' ? `failed in ${result.step}` : result.status;

type Annotated = PageResult & { readonly status: 'annotated' };

function linesOfReading(url: string, { article, analysis, report, timings }: Annotated): string[] {
  const { quotes, people, entities, numbers, dates } = analysis;
  return [
    `layout: ${layoutOf(url, report)}${report.profileFailed ? ', as none of the profile fits' : ''}`,
    `rung of reading: ${RUNGS[report.trust]}`,
    `article: ${article.genre}, ${article.blocks.length} blocks${article.truncated ? ', a part only' : ''}`,
    `quotes: ${countQuotes(quotes)}`,
    `people: ${people.length}, entities: ${entities.length}, numbers: ${numbers.length}, dates: ${dates.length}`,
    ...(timings
      ? [`milliseconds: reading ${timings.reading.toFixed()}, analysis ${timings.analysis.toFixed()}`]
      : []),
  ];
}

/** The page's script names the layout; only a name of our own is passed on. */
const layoutOf = (url: string, { way }: ReadingReport): string =>
  publisherOf(url)?.layouts.find(({ name }) => name === way)?.name ?? 'generic';

const RUNGS: Readonly<Record<ReadingReport['trust'], string>> = {
  all: '1 of 3 (names of elements are trusted)',
  foreign: '2 of 3 (only names for the texts of others are trusted)',
  none: '3 of 3 (no names are trusted)',
};

function countQuotes(quotes: readonly Quote[]): string {
  const count = (fits: (quote: Quote) => boolean | undefined): number => quotes.filter(fits).length;
  const kinds = `${count(({ kind }) => kind === 'direct')} direct, ${count(({ kind }) => kind === 'indirect')} indirect`;
  const certain = count(({ speaker }) => speaker?.sure);
  const none = count(({ speaker }) => speaker === null);
  const guesses = quotes.length - certain - none;
  return `${quotes.length} (${kinds}); speakers: ${certain} certain, ${guesses} guessed, ${none} none`;
}

function linesOfChoices({ settings, corrections }: DebugChoices): string[] {
  const { enabled, layers, card, coloured, printed, language, sitesOff, pagesOff, keepCorrections } =
    settings;
  const all = Object.values(layers);
  const pages = Object.values(corrections);
  return [
    `switched on: ${yesOrNo(enabled)}, layers: ${all.filter(Boolean).length} of ${all.length}, card: ${card}`,
    `colours: ${yesOrNo(coloured)}, printed: ${yesOrNo(printed)}, language: ${language}`,
    `switched off: sites ${sitesOff.length}, pages ${pagesOff.length}`,
    `corrections: ${pages.flat().length}, pages with any: ${pages.length}, kept: ${yesOrNo(keepCorrections)}`,
  ];
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

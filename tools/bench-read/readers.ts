/** Runs inside the page: the readers that are compared, each behind the same two functions. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type Article, type BlockKind, textOf } from '../../article/article.ts';
import { readDraft } from '../../article/draft/read-draft.ts';
import { draftPage } from '../../article/page/draft-page.ts';
import { placeArticle } from '../../article/page/place-article.ts';
import { cutContent, namesOf } from './cut-content.ts';
import { LOSSES, type Loss } from './impoverish.ts';
import type { Extraction, ReaderName, Timing } from './measurement.ts';

/** Does a part of the work off the clock: what the extension's background does, away from the page's main thread. */
type OffPage = <T>(work: () => T) => T;

/**
 * Stands for the background, which works in a process of its own. It is asked once, and its answer serves all runs, as the
 * page does not change: were its work done in each, between the timed parts, its code would be compiled and its garbage be
 * collected while the page's part is timed. What it takes is timed when that is over.
 */
class OtherProcess {
  #work: () => unknown = () => undefined;
  #answer: { readonly is: unknown } | null = null;
  /** What the answer took; 0 once it is there. */
  off = 0;

  readonly ask: OffPage = <T>(work: () => T): T => {
    this.off = 0;
    if (!this.#answer) {
      const start = performance.now();
      this.#answer = { is: work() };
      this.off = performance.now() - start;
      this.#work = work;
    }
    return this.#answer.is as T;
  };

  timesOf(runs: number): number[] {
    return Array.from({ length: runs }, () => {
      const start = performance.now();
      this.#work();
      return performance.now() - start;
    });
  }
}

/** One reader: what it needs before the clock starts, and what is timed. */
interface Reader<Result> {
  prepare(): Document;
  read(document: Document, offPage: OffPage): Result;
  extract(result: Result): Extraction | null;
}

const live = (): Document => document;
/** The others rewrite what they read, so they get a copy; making it is not timed. */
const copy = (): Document => document.cloneNode(true) as Document;

/** Where the page was published: its address tells the publisher's profile. */
const ownAddress = (page: Document): string =>
  page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? location.href;

/** In the two halves of readPage, as the content script and the background share them. */
const stimmen: Reader<Article | null> = {
  prepare: live,
  read(page, offPage) {
    const drafted = draftPage(page, ownAddress(page));
    if (!drafted) return null;
    const reading = offPage(() => readDraft(drafted.draft));
    return reading.status === 'article' ? placeArticle(drafted, reading).article : null;
  },
  extract: (article) => article && extractionOf(article),
};

const readability: Reader<ReturnType<Readability['parse']>> = {
  prepare: copy,
  read: (page) => new Readability(page).parse(),
  extract: (result) =>
    result && {
      title: result.title ?? '',
      kicker: null,
      authors: namesOf(result.byline),
      date: result.publishedTime ?? null,
      summary: [],
      captions: [],
      pullQuotes: [],
      ...cutContent(result.content ?? ''),
    },
};

const defuddle: Reader<ReturnType<Defuddle['parse']>> = {
  prepare: copy,
  read: (page) => new Defuddle(page, { url: location.href }).parse(),
  extract: (result) => ({
    title: result.title,
    kicker: null,
    authors: namesOf(result.author),
    date: result.published,
    summary: [],
    captions: [],
    pullQuotes: [],
    ...cutContent(result.content),
  }),
};

/** The least that any reader must do: look at every text once. */
const walk: Reader<number> = {
  prepare: live,
  read(page) {
    let length = 0;
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    return length;
  },
  extract: () => null,
};

function extractionOf(article: Article): Extraction {
  const texts = (...kinds: BlockKind[]): string[] =>
    article.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => textOf(article, span));
  return {
    title: article.title,
    kicker: article.kicker,
    authors: article.authors.map(({ name }) => name),
    date: article.publishedAt,
    summary: texts('lead'),
    headlines: texts('subheading'),
    paragraphs: texts('paragraph', 'list-item'),
    captions: texts('caption', 'credit'),
    pullQuotes: texts('pull-quote'),
  };
}

function measure<Result>(reader: Reader<Result>, runs: number): Timing {
  const milliseconds: number[] = [];
  const background = new OtherProcess();
  let extraction: Extraction | null = null;
  for (let run = 0; run < runs; run++) {
    const page = reader.prepare();
    const start = performance.now();
    const result = reader.read(page, background.ask);
    milliseconds.push(performance.now() - start - background.off);
    if (run === 0) extraction = reader.extract(result);
  }
  return { milliseconds, offPage: background.timesOf(runs), extraction };
}

const READERS: Readonly<Record<ReaderName, (runs: number) => Timing>> = {
  walk: (runs) => measure(walk, runs),
  stimmen: (runs) => measure(stimmen, runs),
  readability: (runs) => measure(readability, runs),
  defuddle: (runs) => measure(defuddle, runs),
};

/** Called from outside of the page. */
Object.assign(globalThis, {
  measureReader: (name: ReaderName, runs: number): Timing => READERS[name](runs),
  impoverish(losses: readonly Loss[]): void {
    for (const loss of losses) LOSSES[loss](document);
  },
});

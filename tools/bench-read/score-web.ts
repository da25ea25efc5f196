/** The table of the wider web. Its scorer reads what the command line writes, so that is what is written for every reader. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Extraction, ReaderName } from './measurement.ts';
import { WEB } from './pages.ts';
import { print } from './score-papers.ts';

/** The part of score-web.mjs that is used here. */
export interface WebScorer {
  score(webFolder: string, outputFolder: string): Readonly<Record<string, number | null>>;
}

const COLUMNS = {
  annotated: 'taken',
  with: 'wanted',
  without: 'unwanted',
  title: 'title',
  author: 'authors',
  date: 'day',
};

export class WebOutput {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'bench-read-'));

  add(reader: ReaderName, page: string, extraction: Extraction | null): void {
    const folder = path.join(this.#folder, reader);
    mkdirSync(folder, { recursive: true });
    const output = extraction
      ? { status: 'annotated', article: articleOf(extraction) }
      : { status: 'no-article' };
    writeFileSync(path.join(folder, `${page}.json`), JSON.stringify(output));
  }

  /** Also deletes what was written. */
  print(readers: readonly ReaderName[], scorer: WebScorer): void {
    console.log('\nThe wider web');
    print(['', ...Object.values(COLUMNS)]);
    for (const reader of readers) {
      const score = scorer.score(WEB, path.join(this.#folder, reader));
      print([reader, ...Object.keys(COLUMNS).map((key) => score[key]?.toFixed(3) ?? '-')]);
    }
    rmSync(this.#folder, { recursive: true });
  }
}

function articleOf({ title, kicker, authors, date, ...texts }: Extraction): object {
  const blocks: { kind: string; start: number; end: number }[] = [];
  let text = '';
  const add = (kind: string, parts: readonly string[]): void => {
    for (const part of parts) {
      blocks.push({ kind, start: text.length, end: text.length + part.length });
      text += `${part}\n\n`;
    }
  };
  add('title', [title]);
  add('kicker', kicker === null ? [] : [kicker]);
  add('lead', texts.summary);
  add('subheading', texts.headlines);
  add('caption', texts.captions);
  add('paragraph', texts.paragraphs);
  add('pull-quote', texts.pullQuotes);
  const publishedAt = date && !Number.isNaN(Date.parse(date)) ? date : null;
  return { title, authors: authors.map((name) => ({ name })), publishedAt, text, blocks };
}

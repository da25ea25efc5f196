/** The work on one article: what a worker thread does, or this one. */
import { type Annotation, annotate, type Source } from '../annotate.ts';
import { FORMATS, type FormatName } from '../formats/formats.ts';
import { annotateFile } from '../read/annotate-file.ts';
import { reportedArticle } from '../report/reported-article.ts';
import { messageOf } from './message-of.ts';

/** How what was found is to come back; `report`: as the JSON of a `ReportedArticle`, or of null. */
export type TaskFormat = FormatName | 'report';

export type Task = { readonly format: TaskFormat } & (
  | { readonly source: Source }
  /** @see annotateFile */
  | { readonly file: string; readonly url: string | null }
);

export interface Done {
  /** What is to be written; empty where that is nothing. */
  readonly text: string;
  /** A sentence about what went wrong; null where nothing did. */
  readonly failure: string | null;
}

export default function work(task: Task): Done {
  try {
    const annotation = 'source' in task ? annotate(task.source) : annotateFile(task.file, task.url);
    return { text: write(annotation, task.format), failure: null };
  } catch (error) {
    return { text: '', failure: messageOf(error) };
  }
}

const write = (annotation: Annotation, format: TaskFormat): string =>
  format === 'report' ? JSON.stringify(reportedArticle(annotation)) : FORMATS[format].write(annotation);

/** The work on one article: what a worker thread does, or this one. */
import { annotate, type Source } from '../annotate.ts';
import { FORMATS, type FormatName } from '../formats/formats.ts';
import { annotateFile } from '../read/annotate-file.ts';
import { messageOf } from './message-of.ts';

export type Task = { readonly format: FormatName } & (
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
    return { text: FORMATS[task.format].write(annotation), failure: null };
  } catch (error) {
    return { text: '', failure: messageOf(error) };
  }
}

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
  /** What is to be written, which may be nothing; null where the input could not be read. */
  readonly text: string | null;
  /** A sentence about what went wrong; null where nothing did. */
  readonly failure: string | null;
}

export default function work(task: Task): Done {
  try {
    if ('source' in task) return { text: write(annotate(task.source), task.format), failure: null };
    const annotation = annotateFile(task.file, task.url);
    return { text: write(annotation, task.format), failure: reasonOf(annotation) };
  } catch (error) {
    return { text: null, failure: messageOf(error) };
  }
}

/** Why a file that somebody named has no annotation. Of lines and archives it is expected that not all are articles. */
function reasonOf(annotation: Annotation): string | null {
  switch (annotation.status) {
    case 'annotated':
      return null;
    case 'no-article':
      return 'holds no article';
    case 'too-long':
      return 'is longer than any article';
    case 'unsupported-language':
      return `is not in German, but in "${annotation.language}"`;
  }
}

const write = (annotation: Annotation, format: TaskFormat): string =>
  format === 'report' ? JSON.stringify(reportedArticle(annotation)) : FORMATS[format].write(annotation);

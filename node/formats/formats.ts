/** The forms in which an annotation can be written. A new one is a writer and a line here. */
import { webAnnotations } from '../../extension/export/web-annotations.ts';
import type { Annotation } from '../annotate.ts';
import { printableJson } from './printable.ts';
import { headerOf, linesOf, type TableName } from './tables.ts';
import { jsonOf, writeJson } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';

interface Format {
  /** Of the files it is written to, without the point. */
  readonly extension: string;
  /** What stands before the first of several articles; null where each needs a file of its own. */
  readonly head: string | null;
  write(annotation: Annotation): string;
}

export const FORMATS = {
  json: { extension: 'json', head: null, write: writeJson },
  markdown: { extension: 'md', head: null, write: writeMarkdown },
  annotations: { extension: 'jsonld', head: null, write: writeAnnotations },
  csv: tableFormat('csv', 'csv'),
  'people-csv': tableFormat('people-csv', 'people.csv'),
  ndjson: {
    extension: 'ndjson',
    head: '',
    write: (annotation) => `${printableJson(JSON.stringify(jsonOf(annotation)))}\n`,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);

function tableFormat(table: TableName, extension: string): Format {
  return {
    extension,
    head: headerOf(table),
    write: (annotation) => (annotation.status === 'annotated' ? linesOf(table, annotation) : ''),
  };
}

/** Without the page at hand they have quotations as selectors, and no positions. */
function writeAnnotations(annotation: Annotation): string {
  if (annotation.status !== 'annotated') return writeJson(annotation);
  const { article, analysis } = annotation;
  return `${printableJson(
    JSON.stringify(
      webAnnotations(article, analysis, () => null),
      null,
      1,
    ),
  )}\n`;
}

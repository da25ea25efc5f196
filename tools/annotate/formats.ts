/** The forms in which an annotation can be written. A new one is a writer and a line here. */
import type { Annotation } from './annotate-file.ts';
import { writeJson } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface Format {
  /** Of the files it is written to, without the point. */
  readonly extension: string;
  write(annotation: Annotation): string;
}

export const FORMATS = {
  json: { extension: 'json', write: writeJson },
  markdown: { extension: 'md', write: writeMarkdown },
} satisfies Record<string, Format>;

export const isFormatName = (name: string): name is keyof typeof FORMATS => Object.hasOwn(FORMATS, name);

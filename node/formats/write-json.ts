/** The command line's JSON: the analysis as the panel exports it, and how the page was read. */
import { annotatedJson, SCHEMA } from '../../extension/export/json.ts';
import type { Annotation } from '../annotate.ts';
import { printableJson } from './printable.ts';

export function writeJson(annotation: Annotation): string {
  return `${printableJson(JSON.stringify(jsonOf(annotation), null, 1))}\n`;
}

/** As the panel exports it; what could not be annotated says why. */
export function jsonOf(annotation: Annotation): object {
  if (annotation.status !== 'annotated') return { schema: SCHEMA, ...annotation };
  const { article, analysis, reading } = annotation;
  return { ...annotatedJson(article, analysis), reading };
}

import { annotatedMarkdown } from '../../extension/export/markdown.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import type { Annotation } from '../annotate.ts';
import { printable } from './printable.ts';

/** The command line speaks German, as the articles do. */
const TEXTS = textsFor('de', 'de-AT');

/** The article as Markdown, or one line that says why there is none. */
export function writeMarkdown(annotation: Annotation): string {
  const { say } = TEXTS;
  switch (annotation.status) {
    case 'annotated':
      return printable(annotatedMarkdown(annotation.article, annotation.analysis, TEXTS));
    case 'no-article':
      return `${say('noArticle')}\n`;
    case 'too-long':
      return `${say('tooLong')}\n`;
    case 'unsupported-language':
      return `${say('unsupportedLanguage')}\n`;
  }
}

import { useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import type { ExportForm } from '../../extension/export/export-as.ts';
import { copyText } from '../shared/copy-text.ts';
import type { PageActions } from '../shared/page-actions.ts';
import { saveFile } from '../shared/save-file.ts';
import { useTexts } from '../shared/texts-context.ts';

interface ExportChoicesProps {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly page: PageActions;
}

const FORMS = [
  ['markdown', 'saveMarkdown'],
  ['json', 'saveJson'],
  ['annotations', 'saveAnnotations'],
] as const satisfies readonly (readonly [ExportForm, string])[];

/** The whole analysis, to be taken elsewhere. */
export function ExportChoices({ article, analysis, page }: ExportChoicesProps) {
  const texts = useTexts();
  const { say } = texts;
  const [copied, setCopied] = useState(false);
  const exported = async (form: ExportForm) => {
    // Few readers export, and the panel is to open fast.
    const { exportAs } = await import('../../extension/export/export-as.ts');
    return exportAs(form, article, analysis, texts, page.placesOf);
  };
  const save = async (form: ExportForm) => {
    const { suffix, mediaType, text } = await exported(form);
    saveFile(`${fileName(article.title)}.${suffix}`, mediaType, text);
  };
  const copy = async () => {
    const { text } = await exported('markdown');
    setCopied(await copyText(text));
  };
  return (
    <>
      <button type="button" class="action" onClick={copy}>
        {copied ? say('copied') : say('copyMarkdown')}
      </button>
      {FORMS.map(([form, label]) => (
        <button key={form} type="button" class="action" onClick={() => save(form)}>
          {say(label)}
        </button>
      ))}
    </>
  );
}

/** "stimmen-grünberg-streitet-über-den-damm" */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['stimmen', ...words.slice(0, 8)].join('-');
}

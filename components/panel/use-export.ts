import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import { chosenFindings, isEverything } from '../../extension/choose-findings.ts';
import type { Exported, ExportForm } from '../../extension/export/export-as.ts';
import { copyText } from '../shared/copy-text.ts';
import { saveFile } from '../shared/save-file.ts';
import { useTexts } from '../shared/texts-context.ts';
import type { PanelProps } from './panel-props.ts';

interface ExportProps extends Pick<PanelProps, 'place' | 'page'> {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Says what came of it. */
  readonly onSaid: (said: string) => void;
}

/** What the panel shows, to be taken elsewhere: everything, or what the reader has searched for and chosen. */
export function useExport({ article, analysis, place, page, onSaid }: ExportProps) {
  const texts = useTexts();
  const { say } = texts;
  const chosen = chosenFindings(article, analysis, place);
  const exported = async (form: ExportForm): Promise<Exported> => {
    // Few readers export, and the panel is to open fast.
    const { exportAs } = await import('../../extension/export/export-as.ts');
    return exportAs(form, { article, analysis: chosen, placesOf: page.placesOf }, texts);
  };
  // How much it is, where it is not all.
  const ofAll = isEverything(place)
    ? ''
    : ` (${say('shownQuotes', { found: chosen.quotes.length, count: analysis.quotes.length })})`;
  return {
    async save(form: ExportForm) {
      const { suffix, mediaType, text } = await exported(form);
      const name = `${fileName(article.title)}.${suffix}`;
      saveFile(name, mediaType, text);
      onSaid(say('saved', { name }) + ofAll);
    },
    async copy() {
      const { text } = await exported('markdown');
      onSaid((await copyText(text)) ? say('markdownCopied') + ofAll : say('quoteNotCopied'));
    },
  };
}

/** "stimmen-grünberg-streitet-über-den-damm" */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['stimmen', ...words.slice(0, 8)].join('-');
}

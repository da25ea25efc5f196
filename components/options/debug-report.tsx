import { useState } from 'preact/hooks';
import { DEBUG_TEXTS } from '../../extension/texts/debug.ts';
import { chooseLanguage } from '../../extension/texts/languages.ts';
import { copyText } from '../shared/copy-text.ts';
import { useTexts } from '../shared/texts-context.ts';

interface DebugReportProps {
  /** As `debugReport` writes it. */
  readonly report: string;
}

/** The debug report, to be looked through and copied. Nothing sends it. */
export function DebugReport({ report }: DebugReportProps) {
  const { say, locale } = useTexts();
  const texts = DEBUG_TEXTS[chooseLanguage('browser', [locale]).language];
  const [said, setSaid] = useState('');
  const copy = async () => {
    // Emptied first, so that a screen reader says the same answer a second time.
    setSaid('');
    const isCopied = await copyText(report);
    setSaid(isCopied ? texts.copied : say('quoteNotCopied'));
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      <p class="quiet">{texts.hint}</p>
      <figure class="report">
        <figcaption>{texts.preview}</figcaption>
        <pre lang="en">{report}</pre>
      </figure>
      <button type="button" class="link" onClick={copy}>
        {say('copyReport')}
      </button>
      <p class="note" role="status">
        {said}
      </p>
    </section>
  );
}

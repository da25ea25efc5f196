import type { PanelState } from '../extension/panel-state.ts';
import { formatLanguage } from '../extension/texts/formats.ts';
import { Message } from './message.tsx';
import { useTexts } from './texts-context.ts';

const FAILURE_HINTS = {
  reading: 'failedReading',
  analysis: 'failedAnalysis',
  painting: 'failedPainting',
} as const;

/** Why there is nothing to show for this page. */
export function StateMessage({ state }: { readonly state: Exclude<PanelState, { status: 'annotated' }> }) {
  const { say, locale } = useTexts();
  switch (state.status) {
    case 'working':
      return <Message title={say('working')} busy />;
    case 'no-article':
      return <Message title={say('noArticle')} hint={say('noArticleHint')} />;
    case 'unsupported-language': {
      const language = formatLanguage(state.language, locale);
      return (
        <Message title={say('unsupportedLanguage')} hint={say('unsupportedLanguageHint', { language })} />
      );
    }
    case 'not-allowed':
      return <Message title={say('notAllowed')} hint={say('notAllowedHint')} />;
    case 'failed':
      return <Message title={say('failed')} hint={say(FAILURE_HINTS[state.step])} />;
  }
}

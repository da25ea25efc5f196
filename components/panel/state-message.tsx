import { hostOfSite } from '../../extension/hosts.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import { formatLanguage } from '../../extension/texts/formats.ts';
import { Message } from '../shared/message.tsx';
import type { PageActions } from '../shared/page-actions.ts';
import { useTexts } from '../shared/texts-context.ts';

/** What is said where a step has failed. */
const FAILURES = {
  reading: { title: 'failed', hint: 'failedReading' },
  data: { title: 'failed', hint: 'failedData' },
  analysis: { title: 'failed', hint: 'failedAnalysis' },
  painting: { title: 'notPainted', hint: 'failedPainting' },
} as const;

/** Tags that stand for no language: undetermined, several, none. */
const UNKNOWN_LANGUAGE = /^(?:und|root|mul|zxx|mis)(?:-|$)/i;

interface StateMessageProps {
  readonly state: Exclude<PanelState, { status: 'annotated' }>;
  readonly page: PageActions;
}

/** Why there is nothing to show for this page. */
export function StateMessage({ state, page }: StateMessageProps) {
  const { say, locale } = useTexts();
  switch (state.status) {
    case 'working':
      return <Message title={say('working')} busy />;
    case 'no-article':
      return (
        <Message title={say('noArticle')} hint={say('noArticleHint')}>
          <ReadAgain page={page} />
        </Message>
      );
    case 'too-long':
      return (
        <Message title={say('tooLong')} hint={say('tooLongHint')}>
          <ReadAgain page={page} />
        </Message>
      );
    case 'unsupported-language': {
      const isUnknown = UNKNOWN_LANGUAGE.test(state.language);
      const language = formatLanguage(state.language, locale);
      return (
        <Message
          title={say(isUnknown ? 'unknownLanguage' : 'unsupportedLanguage')}
          hint={isUnknown ? say('unknownLanguageHint') : say('unsupportedLanguageHint', { language })}
        >
          <ReadAgain page={page} />
        </Message>
      );
    }
    case 'not-read':
      return (
        <Message title={say('notRead')} hint={say('notReadHint')}>
          <button type="button" class="link" onClick={page.readOnce}>
            {say('readOnce')}
          </button>
          <button type="button" class="link" onClick={() => page.readAlways(state.site)}>
            {say('readAlways', { site: hostOfSite(state.site) ?? say('allSites') })}
          </button>
        </Message>
      );
    case 'not-allowed':
      return <Message title={say('notAllowed')} hint={say('notAllowedHint')} />;
    case 'failed': {
      const { title, hint } = FAILURES[state.step];
      return (
        <Message title={say(title)} hint={say(hint)}>
          <ReadAgain page={page} />
        </Message>
      );
    }
  }
}

/** Pages go on after they were read, and not everything fails twice. */
function ReadAgain({ page }: Pick<StateMessageProps, 'page'>) {
  const { say } = useTexts();
  return (
    <button type="button" class="link" onClick={page.readOnce}>
      {say('readAgain')}
    </button>
  );
}

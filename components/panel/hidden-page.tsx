import { useState } from 'preact/hooks';
import { Message } from '../shared/message.tsx';
import type { PageActions } from '../shared/page-actions.ts';
import { useTexts } from '../shared/texts-context.ts';

/** Beside a page that the browser does not name, as the reader has not allowed it: only they can change that. */
export function HiddenPage({ page }: { readonly page: PageActions }) {
  const { say } = useTexts();
  const [hasAsked, setAsked] = useState(false);
  const { askForPage } = page;
  if (!askForPage) return <Message title={say('notRead')} hint={say('hiddenPageByIcon')} />;
  return (
    <Message title={say('notRead')} hint={say(hasAsked ? 'askedForPage' : 'hiddenPageHint')}>
      <button
        type="button"
        class="link"
        onClick={() => {
          askForPage();
          setAsked(true);
        }}
      >
        {say('askForPage')}
      </button>
    </Message>
  );
}

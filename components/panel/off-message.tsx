import { type OffReason, pageOf, siteOf } from '../../extension/is-on.ts';
import type { Settings } from '../../extension/settings.ts';
import { Message } from '../shared/message.tsx';
import { useTexts } from '../shared/texts-context.ts';

interface OffMessageProps {
  readonly reason: Exclude<OffReason, null>;
  readonly url: string;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** What is switched off, and the way back. */
export function OffMessage({ reason, url, settings, onSettings }: OffMessageProps) {
  const { say } = useTexts();
  const site = siteOf(url);
  const without = (list: readonly string[], entry: string) => list.filter((other) => other !== entry);
  switch (reason) {
    case 'everywhere':
      return <Message title={say('off')} hint={say('offHint')} />;
    case 'site':
      return (
        <Message title={say('offSite', { site })}>
          <button
            type="button"
            class="link"
            onClick={() => onSettings({ sitesOff: without(settings.sitesOff, site) })}
          >
            {say('switchOnSite', { site })}
          </button>
        </Message>
      );
    case 'page':
      return (
        <Message title={say('offPage')}>
          <button
            type="button"
            class="link"
            onClick={() => onSettings({ pagesOff: without(settings.pagesOff, pageOf(url)) })}
          >
            {say('switchOnPage')}
          </button>
        </Message>
      );
  }
}

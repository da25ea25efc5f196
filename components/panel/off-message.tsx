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

/** What is switched off: everything, a site, a page; what is not; and the way back. */
export function OffMessage({ reason, url, settings, onSettings }: OffMessageProps) {
  const { say } = useTexts();
  const site = siteOf(url);
  const sitesOff = settings.sitesOff.filter((other) => other !== site);
  const pagesOff = settings.pagesOff.filter((other) => other !== pageOf(url));
  const change = (label: string, changed: Partial<Settings>) => (
    <button type="button" class="link" onClick={() => onSettings(changed)}>
      {label}
    </button>
  );
  switch (reason) {
    case 'everywhere':
      return (
        <Message title={say('off')} hint={say('offHint')}>
          {change(say('switchOnEverywhere'), { enabled: true })}
        </Message>
      );
    case 'site':
      return (
        <Message title={say('offSite', { site })} hint={say('offSiteHint')}>
          {change(say('switchOnSite', { site }), { sitesOff })}
          {change(say('offPageInstead'), { sitesOff, pagesOff: [...pagesOff, pageOf(url)] })}
        </Message>
      );
    case 'page':
      return (
        <Message title={say('offPage')} hint={say('offPageHint', { site })}>
          {change(say('switchOnPage'), { pagesOff })}
        </Message>
      );
  }
}

import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '../extension/messages.ts';
import { textsFor } from '../extension/texts/texts.ts';
import { Panel } from './panel.tsx';
import { TextsProvider } from './texts-context.ts';
import { usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';

/** The panel of one tab: bound to its page and to the settings. */
export function TabPanel({ tabId }: { readonly tabId: number | undefined }) {
  const [settings, changeSettings] = useSettings();
  const state = usePage(tabId);
  const language = settings?.language ?? 'browser';
  const texts = useMemo(() => textsFor(language, browser.i18n.getUILanguage()), [language]);
  useEffect(() => {
    document.documentElement.lang = texts.locale;
  }, [texts]);
  if (!settings) return null;
  return (
    <TextsProvider value={texts}>
      <Panel
        state={state}
        settings={settings}
        onSettings={changeSettings}
        onJump={(span) => (tabId === undefined ? Promise.resolve(false) : sendMessage('jump', span, tabId))}
      />
    </TextsProvider>
  );
}

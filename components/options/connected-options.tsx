import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Corrections } from '../../extension/corrections/parse-corrections.ts';
import {
  keptCorrections,
  removeCorrection,
  watchCorrections,
} from '../../extension/corrections/stored-corrections.ts';
import { allowSite, removeSite } from '../../extension/sites.ts';
import { NotStored } from '../shared/not-stored.tsx';
import { TextsProvider } from '../shared/texts-context.ts';
import { useAllowedSites, useSitesTakenBack } from '../shared/use-allowed-sites.ts';
import { useLocale } from '../shared/use-locale.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import { Options } from './options.tsx';
import { useDebugFacts } from './use-debug-facts.ts';

/** The options, bound to settings, permissions and shortcuts of the browser. */
export function ConnectedOptions() {
  const { settings, change, reset, isLost } = useSettings();
  const sites = useAllowedSites();
  const sitesTakenBack = useSitesTakenBack();
  const shortcuts = useShortcuts();
  const corrections = useCorrections();
  const debugFacts = useDebugFacts();
  const texts = useLocale(settings?.language ?? 'browser');
  useEffect(() => {
    document.title = texts.say('optionsTitle');
  }, [texts]);
  if (!settings) return null;
  return (
    <TextsProvider value={texts}>
      {isLost && <NotStored />}
      <Options
        settings={settings}
        onSettings={change}
        onReset={reset}
        allowedSites={sites}
        onForbid={(site) => void removeSite(site)}
        sitesTakenBack={sitesTakenBack}
        onAllow={(site) => void allowSite(site)}
        corrections={corrections}
        onRemoveCorrection={(url, correction) => void removeCorrection(url, correction)}
        shortcuts={[...(shortcuts ?? [])].map(([command, keys]) => ({ command, keys }))}
        onChangeShortcuts={shortcutPage()}
        debugFacts={debugFacts}
      />
    </TextsProvider>
  );
}

function useCorrections(): Corrections {
  const [corrections, setCorrections] = useState<Corrections>({});
  useEffect(() => {
    void keptCorrections().then(setCorrections);
    return watchCorrections(setCorrections);
  }, []);
  return corrections;
}

/** Firefox's way to its page for shortcuts; Chrome has an address for it. */
interface WithShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

function shortcutPage(): (() => void) | null {
  if (!browser.commands) return null;
  const { openShortcutSettings }: typeof browser.commands & WithShortcutSettings = browser.commands;
  if (openShortcutSettings) return () => void openShortcutSettings();
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

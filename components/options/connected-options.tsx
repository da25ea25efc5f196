import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowedSites, removeSite } from '../../extension/sites.ts';
import { NotStored } from '../shared/not-stored.tsx';
import { TextsProvider } from '../shared/texts-context.ts';
import { useLocale } from '../shared/use-locale.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Options } from './options.tsx';
import type { Shortcut } from './shortcuts.tsx';

/** The options, bound to settings, permissions and shortcuts of the browser. */
export function ConnectedOptions() {
  const { settings, change, reset, isLost } = useSettings();
  const [sites, forbid] = useAllowedSites();
  const shortcuts = useShortcuts();
  const texts = useLocale(settings?.language);
  useEffect(() => {
    if (texts) document.title = texts.say('optionsTitle');
  }, [texts]);
  if (!settings || !texts) return null;
  return (
    <TextsProvider value={texts}>
      {isLost && <NotStored />}
      <Options
        settings={settings}
        onSettings={change}
        onReset={reset}
        allowedSites={sites}
        onForbid={forbid}
        shortcuts={shortcuts}
        onChangeShortcuts={shortcutPage()}
      />
    </TextsProvider>
  );
}

function useAllowedSites(): [readonly string[], (site: string) => void] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = async () => {
      setSites(await allowedSites());
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return [sites, (site) => void removeSite(site)];
}

function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    // Phones have no keyboard commands.
    void browser.commands
      ?.getAll()
      .then((commands) =>
        setShortcuts(
          commands.flatMap(({ description, shortcut }) =>
            description ? [{ description, keys: shortcut ?? '' }] : [],
          ),
        ),
      );
  }, []);
  return shortcuts;
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

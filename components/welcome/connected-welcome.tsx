import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import { allowSite, removeSite } from '../../extension/sites.ts';
import { chooseLanguage } from '../../extension/texts/languages.ts';
import { readerLocales } from '../../extension/texts/reader-locales.ts';
import { WELCOME_TEXTS } from '../../extension/texts/welcome.ts';
import { useAllowedSites, useSitesTakenBack } from '../shared/use-allowed-sites.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import type { AnnotateSample, Sample, Trial } from './sample.ts';
import { usePinning } from './use-pinning.ts';
import { Welcome } from './welcome.tsx';

/** The first page, bound to settings, permissions and commands of the browser, and to its sample. */
export function ConnectedWelcome({ annotateSample }: { readonly annotateSample: AnnotateSample }) {
  const { settings } = useSettings();
  if (!settings) return null;
  return <ReadyWelcome settings={settings} annotateSample={annotateSample} />;
}

interface ReadyWelcomeProps {
  readonly settings: Settings;
  readonly annotateSample: AnnotateSample;
}

function ReadyWelcome({ settings, annotateSample }: ReadyWelcomeProps) {
  const { language } = chooseLanguage(settings.language, readerLocales());
  const texts = WELCOME_TEXTS[language];
  // Trying a mark out in the sample leaves the reader's settings alone.
  const [layers, setLayers] = useState(DEFAULT_SETTINGS.layers);
  const [tried, setTried] = useState<ReadonlySet<Trial>>(new Set());
  const isUnread = useSample(annotateSample, layers, (trial) =>
    setTried((before) => (before.has(trial) ? before : new Set([...before, trial]))),
  );
  const allowedSites = useAllowedSites();
  const sitesTakenBack = useSitesTakenBack();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <Welcome
      texts={texts}
      layers={layers}
      onLayers={(shown) => {
        setLayers(shown);
        setTried((before) => new Set([...before, 'toggle']));
      }}
      isUnread={isUnread}
      tried={tried}
      pinning={usePinning()}
      allowedSites={allowedSites}
      sitesTakenBack={sitesTakenBack}
      onAllow={(site) => void allowSite(site)}
      onForbid={(site) => void removeSite(site)}
      keys={useShortcuts()}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** @returns whether the analysis has failed */
function useSample(
  annotateSample: AnnotateSample,
  layers: Settings['layers'],
  onTried: (trial: Trial) => void,
): boolean {
  const [sample, setSample] = useState<Sample | null>();
  const latest = useRef(onTried);
  latest.current = onTried;
  useEffect(() => {
    void annotateSample((trial) => latest.current(trial)).then(setSample);
  }, [annotateSample]);
  useEffect(() => sample?.show(layers), [sample, layers]);
  return sample === null;
}

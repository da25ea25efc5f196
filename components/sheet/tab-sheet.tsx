import { useEffect, useState } from 'preact/hooks';
import { colourVoices } from '../../highlights/voices.ts';
import { StateMessage } from '../panel/state-message.tsx';
import { linkToPage } from '../shared/page-link.ts';
import { TextsProvider } from '../shared/texts-context.ts';
import { useLocale } from '../shared/use-locale.ts';
import { usePage } from '../shared/use-page.ts';
import { usePlace } from '../shared/use-place.ts';
import { useSettings } from '../shared/use-settings.ts';
import { Sheet } from './sheet.tsx';

/** The sheet of one tab: what its page and its panel show when the sheet is opened. */
export function TabSheet({ tabId }: { readonly tabId: number | undefined }) {
  const { settings } = useSettings();
  const [now, setState] = usePage(tabId);
  const [state, hold] = useState(now);
  // A sheet stays as it was opened, whatever becomes of the page.
  useEffect(() => hold((held) => (held.status === 'annotated' ? held : now)), [now]);
  const annotated = state.status === 'annotated' ? state : null;
  const texts = useLocale(settings?.language, annotated?.article.language);
  const [place] = usePlace(tabId, annotated?.article.url ?? '');
  if (!settings || !texts || !place) return null;
  const colours =
    settings.coloured && annotated ? colourVoices(annotated.analysis.summary.voices) : new Map();
  return (
    <TextsProvider value={texts}>
      {state.status === 'annotated' ? (
        <Sheet {...state} place={place} colours={colours} />
      ) : (
        <StateMessage state={state} page={linkToPage(tabId, null, texts, setState)} />
      )}
    </TextsProvider>
  );
}

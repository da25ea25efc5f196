import { useEffect, useState } from 'preact/hooks';
import type { FirstAnswers } from '../../extension/first-answers.ts';
import { placeIn } from '../../extension/panel-place.ts';
import { colourVoices } from '../../highlights/voices.ts';
import { StateMessage } from '../panel/state-message.tsx';
import { linkToPage } from '../shared/page-link.ts';
import { TextsProvider } from '../shared/texts-context.ts';
import { useLocale } from '../shared/use-locale.ts';
import { usePage } from '../shared/use-page.ts';
import { Sheet } from './sheet.tsx';

interface TabSheetProps {
  readonly tabId: number;
  /** What the tab and the browser have just answered. */
  readonly first: FirstAnswers;
}

/** The sheet of one tab: what its page and its panel show when the sheet is opened. */
export function TabSheet({ tabId, first }: TabSheetProps) {
  const { settings, kept } = first;
  const [now, setState] = usePage(tabId, first.state);
  const [state, hold] = useState(now);
  // A sheet stays as it was opened, whatever becomes of the page.
  useEffect(() => hold((held) => (held.status === 'annotated' ? held : now)), [now]);
  const annotated = state.status === 'annotated' ? state : null;
  const texts = useLocale(settings.language, annotated?.article.language);
  const colours =
    settings.coloured && annotated ? colourVoices(annotated.analysis.summary.voices) : new Map();
  return (
    <TextsProvider value={texts}>
      {state.status === 'annotated' ? (
        <Sheet {...state} place={placeIn(kept, state.article.url)} colours={colours} />
      ) : (
        <StateMessage state={state} page={linkToPage(tabId, null, texts, setState)} />
      )}
    </TextsProvider>
  );
}

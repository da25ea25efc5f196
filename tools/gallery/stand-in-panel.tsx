/** The panel with a page that does whatever it is asked, for the gallery and the component tests. */
import { useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelProps } from '../../components/panel/panel-props.ts';
import { FIRST_PLACE } from '../../extension/panel-place.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { ARTICLE } from './invented-article.ts';

export const PAGE: PanelProps['page'] = {
  readOnce: () => {},
  readAlways: () => {},
  askForPage: () => {},
  jump: async () => true,
  readingPlace: async () => 120,
  returnTo: () => {},
  copyQuote: async () => true,
  showAlone: () => {},
  correct: () => {},
  placesOf: async () => () => null,
};

type StandInProps = Pick<PanelProps, 'state'> & Partial<PanelProps>;

/** Remembers where the reader is, as the browser's memory does. */
export function StandInPanel({ place: first = FIRST_PLACE, page, ...props }: StandInProps) {
  const [place, setPlace] = useState(first);
  return (
    <Panel
      url={ARTICLE.url}
      settings={DEFAULT_SETTINGS}
      onSettings={() => {}}
      inView={new Set()}
      onSidePanel={null}
      onOptions={() => {}}
      onPrint={() => {}}
      onHelp={() => {}}
      {...props}
      page={{ ...PAGE, ...page }}
      place={place}
      onPlace={(change) => setPlace((before) => ({ ...before, ...change }))}
    />
  );
}

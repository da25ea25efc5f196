import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelPlace } from '../../extension/panel-place.ts';
import { Overview } from '../overview/overview.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { Tabs } from './tabs.tsx';
import { useLaterParts } from './use-later-parts.ts';
import type { ViewProps } from './view.ts';

interface ViewsProps extends ViewProps {
  readonly place: PanelPlace;
  readonly onPlace: (change: Partial<PanelPlace>) => void;
}

/** The four views of an annotated page, and the search through all of them. */
export function Views({ place, onPlace, ...view }: ViewsProps) {
  const { say } = useTexts();
  const { view: chosen, search } = place;
  const later = useLaterParts();
  const [isSearching, setSearching] = useState(search !== '');
  const shown = useRef<HTMLDivElement>(null);
  const [led, setLed] = useState(0);
  // Whoever chose a voice goes on in its quotes, with the keyboard too.
  useEffect(() => {
    if (led > 0) shown.current?.focus();
  }, [led]);
  const showVoice = (voice: string | null) => {
    onPlace({ view: 'quotes', voice, kind: undefined, search: '' });
    setLed(led + 1);
  };
  const tabs = [
    { name: 'overview', label: say('viewOverview') },
    { name: 'people', label: say('viewPeople'), count: view.analysis.people.length },
    { name: 'quotes', label: say('viewQuotes'), count: view.analysis.quotes.length },
    { name: 'facts', label: say('viewFacts') },
  ] as const;
  const endSearch = () => {
    setSearching(false);
    onPlace({ search: '' });
  };
  return (
    <Tabs
      label={say('views')}
      tabs={tabs}
      chosen={chosen}
      onChoose={(name) => onPlace({ view: name })}
      shown={shown}
      beside={
        isSearching && later ? (
          <later.SearchField
            search={search}
            onSearch={(words) => onPlace({ search: words })}
            onEnd={endSearch}
          />
        ) : (
          <IconButton icon="search" label={say('search')} onClick={() => setSearching(true)} />
        )
      }
    >
      {chosen === 'overview' && !search.trim() && <Overview {...view} onVoice={showVoice} />}
      {chosen === 'overview' && search.trim() && later && <later.Found {...view} />}
      {chosen === 'people' && later && <later.People {...view} />}
      {chosen === 'quotes' && later && <later.Quotes {...view} choice={place} onChoose={onPlace} />}
      {chosen === 'facts' && later && <later.Facts {...view} />}
    </Tabs>
  );
}

import { useState } from 'preact/hooks';
import { Facts } from '../facts/facts.tsx';
import { Overview } from '../overview/overview.tsx';
import { People } from '../people/people.tsx';
import { EVERY_QUOTE } from '../quotes/quote-choice.ts';
import { Quotes } from '../quotes/quotes.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { Tabs } from './tabs.tsx';
import type { ViewProps } from './view.ts';

type ViewName = 'overview' | 'people' | 'quotes' | 'facts';

/** The four views of an annotated page. */
export function Views(props: ViewProps) {
  const { say } = useTexts();
  const [view, setView] = useState<ViewName>('overview');
  const [choice, setChoice] = useState(EVERY_QUOTE);
  const showVoice = (speaker: string | null) => {
    setChoice({ ...EVERY_QUOTE, speaker });
    setView('quotes');
  };
  const tabs = [
    { name: 'overview', label: say('viewOverview') },
    { name: 'people', label: say('viewPeople'), count: props.analysis.people.length },
    { name: 'quotes', label: say('viewQuotes'), count: props.analysis.quotes.length },
    { name: 'facts', label: say('viewFacts') },
  ] as const;
  return (
    <Tabs label={say('views')} tabs={tabs} chosen={view} onChoose={setView}>
      {view === 'overview' && <Overview {...props} onVoice={showVoice} />}
      {view === 'people' && <People {...props} />}
      {view === 'quotes' && <Quotes {...props} choice={choice} onChoose={setChoice} />}
      {view === 'facts' && <Facts {...props} />}
    </Tabs>
  );
}

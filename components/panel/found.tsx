import { countFacts } from '../../extension/choose-findings.ts';
import { FactGroups } from '../facts/facts.tsx';
import { PeopleList } from '../people/people.tsx';
import { QuoteList } from '../quotes/quotes.tsx';
import { Count } from '../shared/count.tsx';
import { useTexts } from '../shared/texts-context.ts';
import type { ViewProps } from './view.ts';

/** What a search has found in all views. */
export function Found(view: ViewProps) {
  const { analysis, whole, onReset } = view;
  const { say } = useTexts();
  const sections = [
    { title: say('viewPeople'), of: ({ people }) => people.length, list: <PeopleList {...view} /> },
    {
      title: say('viewQuotes'),
      of: ({ quotes }) => quotes.length,
      list: <QuoteList {...view} quotes={analysis.quotes} />,
    },
    { title: say('viewFacts'), of: countFacts, list: <FactGroups {...view} /> },
  ] as const satisfies readonly {
    title: string;
    of: (found: ViewProps['analysis']) => number;
    list: preact.ComponentChild;
  }[];
  const sum = (found: ViewProps['analysis']) => sections.reduce((all, { of }) => all + of(found), 0);
  return (
    <>
      <Count noun="findings" found={sum(analysis)} of={sum(whole)} onReset={onReset} />
      {sections
        .filter(({ of }) => of(analysis) > 0)
        .map(({ title, list }) => (
          <section key={title}>
            <h2>{title}</h2>
            {list}
          </section>
        ))}
    </>
  );
}

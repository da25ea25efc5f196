import type { ViewProps } from '../panel/view.ts';
import { Count } from '../shared/count.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { PersonEntry } from './person-entry.tsx';

/** Everybody in the article, whoever matters most first. */
export function People(view: ViewProps) {
  const { say } = useTexts();
  const { analysis, whole, onReset } = view;
  if (whole.people.length === 0) return <p class="quiet">{say('noPeople')}</p>;
  return (
    <>
      <Count noun="people" found={analysis.people.length} of={whole.people.length} onReset={onReset} />
      <PeopleList {...view} />
    </>
  );
}

export const PeopleList = (view: ViewProps) => (
  <ul class="people">
    {view.analysis.people.map((person) => (
      <PersonEntry key={person.id} person={person} {...view} />
    ))}
  </ul>
);

import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';
import { PersonEntry } from './person-entry.tsx';

/** Everybody in the article, whoever matters most first. */
export function People(props: ViewProps) {
  const { say } = useTexts();
  const { people } = props.analysis;
  if (people.length === 0) return <p class="quiet">{say('noPeople')}</p>;
  return (
    <ul class="people">
      {people.map((person) => (
        <PersonEntry key={person.id} person={person} {...props} />
      ))}
    </ul>
  );
}

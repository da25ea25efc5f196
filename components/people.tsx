import { PersonEntry } from './person-entry.tsx';
import { useTexts } from './texts-context.ts';
import type { ViewProps } from './view.ts';

/** Everybody in the article, whoever matters most first. */
export function People({ article, analysis, colours, onJump }: ViewProps) {
  const { say } = useTexts();
  if (analysis.people.length === 0) return <p class="quiet">{say('noPeople')}</p>;
  return (
    <ul class="people">
      {analysis.people.map((person) => (
        <PersonEntry
          key={person.id}
          person={person}
          article={article}
          analysis={analysis}
          colours={colours}
          onJump={onJump}
        />
      ))}
    </ul>
  );
}

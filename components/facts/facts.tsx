import { countFacts } from '../../extension/choose-findings.ts';
import type { ViewProps } from '../panel/view.ts';
import { Count } from '../shared/count.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { type Fact, FactEntry } from './fact-entry.tsx';
import { Figures } from './figures.tsx';
import { Timeline } from './timeline.tsx';

/** Places, organisations, numbers and dates of the article, each leading to its place. */
export function Facts(view: ViewProps) {
  const { say } = useTexts();
  const { analysis, whole, onReset } = view;
  if (countFacts(whole) === 0) return <p class="quiet">{say('noFacts')}</p>;
  return (
    <>
      <Count noun="facts" found={countFacts(analysis)} of={countFacts(whole)} onReset={onReset} />
      <FactGroups {...view} />
    </>
  );
}

export function FactGroups({ article, analysis, onJump }: ViewProps) {
  const { say } = useTexts();
  const named = (kind: 'place' | 'organisation') =>
    analysis.entities
      .filter((entity) => entity.kind === kind)
      .map(({ name, mentions }) => ({ words: name, spans: mentions.map(({ span }) => span) }));
  const groups: readonly (readonly [title: string, facts: readonly Fact[]])[] = [
    [say('layerPlaces'), named('place')],
    [say('layerOrganisations'), named('organisation')],
  ];
  const filled = groups.filter(([, facts]) => facts.length > 0);
  return (
    <>
      <Timeline article={article} analysis={analysis} onJump={onJump} />
      {filled.map(([title, facts]) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul class="facts">
            {facts.map((fact) => (
              <FactEntry
                key={`${fact.words} ${fact.spans[0]?.start}`}
                fact={fact}
                language={article.language}
                onJump={onJump}
              />
            ))}
          </ul>
        </section>
      ))}
      <Figures article={article} analysis={analysis} onJump={onJump} />
    </>
  );
}

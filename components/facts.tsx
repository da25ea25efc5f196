import { textOf } from '../article/article.ts';
import { formatDate } from '../extension/texts/formats.ts';
import { type Fact, FactEntry } from './fact-entry.tsx';
import { useTexts } from './texts-context.ts';
import type { ViewProps } from './view.ts';

/** Places, organisations, numbers and dates of the article, each leading to its place. */
export function Facts({ article, analysis, onJump }: ViewProps) {
  const { say, locale } = useTexts();
  const named = (kind: 'place' | 'organisation') =>
    analysis.entities
      .filter((entity) => entity.kind === kind)
      .map(({ name, mentions }) => ({ words: name, spans: mentions.map(({ span }) => span) }));
  const dates = analysis.summary.timeline.map(({ span, iso }): Fact => {
    const printed = textOf(article, span);
    const words = formatDate(iso, locale) ?? printed;
    return words === printed ? { words, spans: [span] } : { words, printed, spans: [span] };
  });
  const numbers = analysis.numbers.map(({ span }) => ({ words: textOf(article, span), spans: [span] }));
  const groups: readonly (readonly [title: string, facts: readonly Fact[]])[] = [
    [say('timeline'), dates],
    [say('layerPlaces'), named('place')],
    [say('layerOrganisations'), named('organisation')],
    [say('layerNumbers'), numbers],
  ];
  const filled = groups.filter(([, facts]) => facts.length > 0);
  if (filled.length === 0) return <p class="quiet">{say('noFacts')}</p>;
  return (
    <>
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
    </>
  );
}

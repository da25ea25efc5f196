import type { Analysis, KeySentence } from '../analysis/analysis.ts';
import { type Article, textOf } from '../article/article.ts';
import { useTexts } from './texts-context.ts';
import type { ViewProps } from './view.ts';

const LEADING_SENTENCES = 3;

/** The article's own sentences that carry it; a report without any shows how it begins. */
export function KeySentences({
  article,
  analysis,
  onJump,
}: Pick<ViewProps, 'article' | 'analysis' | 'onJump'>) {
  const { say } = useTexts();
  const found = analysis.summary.keySentences;
  const sentences = found.length > 0 ? found : leadingSentences(article, analysis);
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{say(found.length > 0 ? 'keySentences' : 'leadingSentences')}</h2>
      <ol class="key-sentences">
        {sentences.map((sentence) => (
          <li key={sentence.span.start}>
            <button
              type="button"
              class="passage"
              lang={article.language}
              onClick={() => onJump(sentence.span)}
            >
              {withName(article, sentence)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The sentence as printed, with the person behind a leading pronoun in brackets: "Er [Berger] sagte …". */
function withName(article: Article, { span, about }: KeySentence): string {
  if (!about) return textOf(article, span);
  const { pronoun, name } = about;
  const before = textOf(article, { start: span.start, end: pronoun.end });
  return `${before} [${name}]${textOf(article, { start: pronoun.end, end: span.end })}`;
}

/** How the article's parts begin: what a report shows that has no sentence standing out. */
function leadingSentences({ genre }: Article, { summary }: Analysis): KeySentence[] {
  if (genre !== 'report') return [];
  const leading = summary.outline.flatMap(({ leadingSentence }) => leadingSentence ?? []);
  return leading.slice(0, LEADING_SENTENCES).map((span) => ({ span, about: null }));
}

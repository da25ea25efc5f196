import type { KeySentence } from '../analysis/analysis.ts';
import { cutSentences } from '../analysis/sentences.ts';
import { type Article, BODY_KINDS, textOf } from '../article/article.ts';
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
  const sentences = found.length > 0 ? found : leadingSentences(article);
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

function leadingSentences(article: Article): KeySentence[] {
  if (article.genre !== 'report') return [];
  const opening = article.blocks.filter(({ kind }) => BODY_KINDS.has(kind)).slice(0, LEADING_SENTENCES);
  const { sentences } = cutSentences({ ...article, blocks: opening });
  return sentences
    .slice(0, LEADING_SENTENCES)
    .map(({ start, end }) => ({ span: { start, end }, about: null }));
}

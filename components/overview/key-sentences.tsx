import type { Analysis, KeySentence } from '../../analysis/analysis.ts';
import { genreNote } from '../../extension/genre-note.ts';
import { keySentenceText } from '../../extension/key-sentence-text.ts';
import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';

const LEADING_SENTENCES = 3;

/** The article's own sentences that carry it; a report without any shows how its parts begin. */
export function KeySentences({
  article,
  analysis,
  onJump,
}: Pick<ViewProps, 'article' | 'analysis' | 'onJump'>) {
  const { say } = useTexts();
  const { textKind, keySentences: found } = analysis.summary;
  const note = genreNote(textKind, say);
  const sentences = found.length > 0 || note ? found : leadingSentences(analysis);
  if (sentences.length === 0 && !note) return null;
  return (
    <section>
      <h2>{say(found.length > 0 || note ? 'keySentences' : 'leadingSentences')}</h2>
      {note && <p class="quiet">{note}</p>}
      <ol class="key-sentences">
        {sentences.map((sentence) => (
          <li key={sentence.span.start}>
            <button
              type="button"
              class="passage"
              lang={article.language}
              onClick={() => onJump(sentence.span)}
            >
              {keySentenceText(article, sentence)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function leadingSentences({ summary }: Analysis): KeySentence[] {
  const leading = summary.outline.flatMap(({ leadingSentence }) => leadingSentence ?? []);
  return leading.slice(0, LEADING_SENTENCES).map((span) => ({ span, about: null }));
}

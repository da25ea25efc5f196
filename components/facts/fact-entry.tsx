import type { Span } from '../../article/article.ts';
import { useSteps } from '../quotes/use-steps.ts';
import { useTexts } from '../shared/texts-context.ts';

export interface Fact {
  readonly words: string;
  readonly spans: readonly Span[];
}

interface FactEntryProps {
  readonly fact: Fact;
  /** The article's language. */
  readonly language: string;
  readonly onJump: (span: Span) => void;
}

/** A place, a number, a date; each click shows the next of its mentions. */
export function FactEntry({ fact, language, onJump }: FactEntryProps) {
  const { say } = useTexts();
  const { reached, onNext } = useSteps(fact.spans, onJump);
  const total = fact.spans.length;
  const position = reached > 0 ? say('position', { position: reached, total }) : `${total}×`;
  return (
    <li>
      <button type="button" class="fact" onClick={onNext}>
        <span lang={language}>{fact.words}</span>
      </button>
      {total > 1 && <span class="note"> {position}</span>}
    </li>
  );
}

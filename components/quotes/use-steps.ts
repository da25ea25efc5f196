import { useState } from 'preact/hooks';
import type { Span } from '../../article/article.ts';

interface Steps {
  /** How many of the passages were shown since the start of the round; 0 before the first. */
  readonly reached: number;
  readonly onNext: () => void;
}

/** Shows one passage after the other on the page, and begins again after the last. */
export function useSteps(spans: readonly Span[], onJump: (span: Span) => void): Steps {
  const [reached, setReached] = useState(0);
  const onNext = () => {
    const index = reached % spans.length;
    const next = spans[index];
    if (!next) return;
    onJump(next);
    setReached(index + 1);
  };
  return { reached, onNext };
}

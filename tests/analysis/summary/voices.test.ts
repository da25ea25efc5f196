import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../analysis/analysis.ts';
import { measureVoices } from '../../../analysis/summary/voices.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const TEXT = 'Sie sagte, es gebe „keinen Grund zur Sorge“ in der Stadt. „Niemals!“, rief jemand.';

function quote(kind: Quote['kind'], words: string, name: string | null): Quote {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const speaker =
    name === null
      ? null
      : {
          name,
          personId: null,
          kind: 'other' as const,
          mention: { start: 0, end: 3 },
          sure: true,
          reason: 'cue' as const,
        };
  return { id: words, kind, span, speaker, cue: null };
}

describe('measureVoices', () => {
  it('counts direct and reported words apart, no word twice, the longest voice first', () => {
    const quotes = [
      quote('direct', 'Niemals!', null),
      quote('indirect', 'es gebe „keinen Grund zur Sorge“ in der Stadt', 'Sie'),
      quote('direct', 'keinen Grund zur Sorge', 'Sie'),
    ];
    expect(measureVoices(annotateTokens(articleOf(TEXT), DATA), quotes, [])).toEqual([
      { personId: null, name: 'Sie', directWords: 4, indirectWords: 5 },
      { personId: null, name: null, directWords: 1, indirectWords: 0 },
    ]);
  });
});

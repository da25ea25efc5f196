/** What the whole article tells of names that were found sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { agreeInArticle } from '../../../analysis/names/agree-in-article.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

/** The people left of those that stand at the given tokens. */
function peopleIn(
  paragraph: string,
  ...spans: readonly (readonly [first: number, last: number])[]
): string[] {
  const text = annotateTokens(articleOf(paragraph), DATA);
  const tagged = spans.map(([first, last]) => ({ class: 'person' as const, first, last }));
  return agreeInArticle(text, tagged)
    .filter((name) => name.class === 'person')
    .map(({ first, last }) =>
      text.tokens
        .slice(first, last)
        .map((token) => token.text)
        .join(' '),
    );
}

describe('names that begin with "von"', () => {
  it('are nobody where nobody is called so in full', () => {
    expect(peopleIn('Der Patron von Tarsk meldet sich.', [2, 4])).toEqual([]);
  });

  it('are short for somebody who is', () => {
    expect(peopleIn('Anna von Tarsk kam. Dann sprach von Tarsk.', [0, 3], [7, 9])).toEqual([
      'Anna von Tarsk',
      'von Tarsk',
    ]);
  });
});

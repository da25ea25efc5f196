import { describe, expect, it } from 'vitest';
import { parseNounPhrase } from '../../../analysis/grammar/noun-phrases.ts';
import { parseWords, withInertMarks } from '../../../analysis/grammar/parse-words.ts';
import { cutPhrases } from '../../../analysis/grammar/phrases.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

function wordsOf(sentence: string) {
  const text = annotateTokens(articleOf(sentence), DATA);
  const words = withInertMarks(parseWords(text, DATA.subjects), []);
  const printed = ({ first, last }: { first: number; last: number }): string =>
    text.article.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  return { words, printed, scope: { first: 0, last: text.tokens.length } };
}

describe('cutPhrases', () => {
  it.each([
    ['Am Montag kam die von der Partei geplante Reform.', ['Montag', 'die von der Partei geplante Reform']],
    ['Der Sprecher der Polizei kam.', ['Der Sprecher', 'der Polizei']],
    ['Das sagte am Mittwoch Rektor Karl Huber.', ['Das', 'Mittwoch', 'Rektor Karl Huber']],
    ['Das sagte am Mittwoch Abend Huber.', ['Das', 'Mittwoch Abend', 'Huber']],
    ['Das sagte der Bruder von August Huber.', ['Das', 'der Bruder', 'August Huber']],
  ])('%s', (sentence, phrases) => {
    const { words, printed, scope } = wordsOf(sentence);
    expect(cutPhrases(words, scope).map(printed)).toEqual(phrases);
  });
});

describe('parseNounPhrase', () => {
  it.each([
    ['Der Sprecher der Polizei, Karl Huber, kam.', 'Der Sprecher der Polizei, Karl Huber'],
    ['Die von der Partei geplante Reform kam.', 'Die von der Partei geplante Reform'],
    ['Ein „Almosen“ kam.', 'Ein „Almosen“'],
  ])('reads all that belongs together: %s', (sentence, phrase) => {
    const { words, printed, scope } = wordsOf(sentence);
    const found = parseNounPhrase(words, scope.first, scope.last);
    expect(found && printed(found)).toBe(phrase);
  });

  it('takes no relative pronoun for an article', () => {
    const { words, scope } = wordsOf('Die Leute, die einen Stock tiefer wohnen, schliefen.');
    expect(parseNounPhrase(words, 3, scope.last)).toBeNull();
  });
});

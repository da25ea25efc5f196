import { describe, expect, it } from 'vitest';
import { cutClauses } from '../../../analysis/grammar/clauses.ts';
import { parseWords, withInertMarks } from '../../../analysis/grammar/parse-words.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['Er sagte, dass die Brücke sicher sei.', 'main that'],
  ['Sie sagte, der Sohn habe sich verletzt.', 'main main'],
  ['Sie sagte, die Preise stiegen.', 'main main'],
  ['Die Firma, die viele Menschen einstellt, wächst.', 'fragment relative main'],
  ['Der Mann, der gestern kam, ging.', 'fragment relative main'],
  ['Er ging, weil es spät war.', 'main subordinate'],
  ['Er fragte, ob es spät sei.', 'main question'],
  ['Er versprach, bald zu kommen.', 'main infinitive'],
  ['Er wirft ihr vor, mit dem Vertrag Druck auszuüben.', 'main infinitive'],
  ['Der Steg wurde, so Huber, um ein Geländer ergänzt.', 'main fragment fragment'],
  ['Der Steg ist zu, so Huber, der Wirt ergänzt das Geländer.', 'main fragment main'],
  ['Der Steg wurde ergänzt, so Huber, jeder bezahlt.', 'main fragment main'],
  ['Innenministerin Moser (ÖVP) nannte das falsch.', 'main'],
];

describe('cutClauses', () => {
  it.each(SENTENCES)('%s', (sentence, kinds) => {
    const text = annotateTokens(articleOf(sentence), DATA);
    const words = withInertMarks(parseWords(text, DATA.subjects), []);
    const clauses = cutClauses(words, { first: 0, last: text.tokens.length });
    expect(clauses.map(({ kind }) => kind).join(' ')).toBe(kinds);
  });
});

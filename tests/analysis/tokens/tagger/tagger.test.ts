import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../../../analysis/tokens/sentences.ts';
import { TAGS, type Tag } from '../../../../analysis/tokens/tagger/tags.ts';
import { articleOf } from '../../../article-of.ts';
import { DATA } from '../../../data.ts';

/** "word|tag" for each token. */
function tagged(sentence: string): string[] {
  const text = cutSentences(articleOf(sentence));
  const tags = DATA.tagger.tag(text);
  return text.tokens.map(({ text: form }, at) => `${form}|${TAGS[tags[at] ?? 0]}`);
}

const of = (sentence: string, word: string): string | undefined =>
  tagged(sentence)
    .find((each) => each.startsWith(`${word}|`))
    ?.slice(word.length + 1);

describe('the tagger', () => {
  it.each<[string, string, Tag]>([
    ['Am Montag kritisierte Parteichef Karl Huber die Pläne.', 'kritisierte', 'finite-verb'],
    ['Am Montag kritisierte Parteichef Karl Huber die Pläne.', 'Parteichef', 'noun'],
    ['Am Montag kritisierte Parteichef Karl Huber die Pläne.', 'Am', 'preposition-with-article'],
    ['Die kritisierte Ministerin schwieg am Abend.', 'kritisierte', 'attributive-adjective'],
    ['Das sei falsch, fauchte der Trainer.', 'fauchte', 'finite-verb'],
    ['Das sei falsch, fauchte der Trainer.', 'sei', 'finite-auxiliary'],
    ['Klein und unscheinbar war das Haus am Rand der Stadt.', 'Klein', 'adverbial'],
    ['Klein und unscheinbar war das Haus am Rand der Stadt.', 'unscheinbar', 'adverbial'],
    ['Zwei Stunden später kam die Polizei.', 'später', 'adverbial'],
    ['Zwei Stunden später kam die Polizei.', 'Zwei', 'number'],
    ['Er sagte, dass sie das Haus kaufen wollen.', 'kaufen', 'infinitive'],
    ['Er sagte, dass sie das Haus kaufen wollen.', 'wollen', 'finite-modal'],
    ['Wenn Gemeinden ihre Schulen sanieren, zahlt das Land mit.', 'sanieren', 'finite-verb'],
    ['Sie wollen ihre Schulen sanieren.', 'sanieren', 'infinitive'],
    ['Die Frau, die das Haus verkaufte, zog nach Graz.', 'die', 'relative-pronoun'],
    ['Sie versucht, die Wähler zu überzeugen.', 'zu', 'zu-particle'],
    ['Die Regierung kündigte neue Regeln an.', 'an', 'verb-particle'],
    ['Die Regierung will neue Regeln ankündigen.', 'ankündigen', 'infinitive'],
    ['Sie begann damit, neue Regeln anzukündigen.', 'anzukündigen', 'zu-infinitive'],
    ['Das Gesetz wurde im Juni beschlossen.', 'beschlossen', 'participle'],
    ['Es hat sich nicht bewährt.', 'sich', 'reflexive-pronoun'],
    ['Es hat sich nicht bewährt.', 'nicht', 'negation'],
    ['Ihre Tochter lebt in Wien.', 'Ihre', 'possessive-determiner'],
    ['Ihre Tochter lebt in Wien.', 'Wien', 'proper-noun'],
    ['Dieses Mal gewann sie.', 'Dieses', 'demonstrative-determiner'],
    ['Obwohl es regnete, spielten sie.', 'Obwohl', 'subordinating-conjunction'],
    ['Hunde und Katzen schliefen.', 'und', 'coordinating-conjunction'],
  ])('in %j, %s is %s', (sentence, word, tag) => {
    expect(of(sentence, word)).toBe(tag);
  });

  it('gives one tag a token, and marks their own', () => {
    expect(tagged('Ja, wirklich?').filter((each) => /^\W/.test(each))).toEqual([',|comma', '?|sentence-end']);
  });

  it('says the same of a text when others came before it', () => {
    const before = tagged('Die Regierung kündigte neue Regeln an.');
    tagged('Regeln kündigte sie an.');
    expect(tagged('Die Regierung kündigte neue Regeln an.')).toEqual(before);
  });

  it.each(['', '...', '„', 'a', '\u00ad', '🙂 🙂', 'aaaaaaaaaa'.repeat(1000), 'der '.repeat(5000)])(
    'survives strange texts',
    (text) => {
      const cut = cutSentences(articleOf(text));
      expect(DATA.tagger.tag(cut)).toHaveLength(cut.tokens.length);
    },
  );
});

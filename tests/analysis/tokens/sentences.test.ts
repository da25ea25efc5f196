import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../../analysis/tokens/sentences.ts';
import { articleOf } from '../../article-of.ts';

/** Each list is one paragraph, cut where its sentences end. */
const PARAGRAPHS: readonly (readonly string[])[] = [
  ['Am 7. Dezember traf Dr. M. Huber in St. Pölten ein.', 'Es regnete.'],
  ['Vor Gericht stand Murat K. (33), Kellner aus Graz.', 'Es regnete.'],
  ['„Es ist spät.“', 'Sie ging.'],
  ['"Nein!", sagte er.', '"Doch!"'],
  ['Um 17.30 Uhr kamen 1.200 Menschen.', '3 Millionen sahen zu.'],
  ['Das kostet z. B. 3,5 Mio. Euro.', 'Viel Geld.'],
  ['Der Chor singt am 24./25. Dezember.', 'Am 3.–5. Mai ist zu.'],
  ['Heuer kam der 200.000. Gast zum 12. Badefest.', 'Alle jubelten.'],
  ['Es kamen um die 200.', 'Boote fehlten.'],
  ['Es regnete (auch heuer, Anm.).', 'Moser blieb.'],
  ['Sie ist neue 2. Bürgermeisterin.', 'Um den 2. und 3. Vorsitzenden gab es Streit.'],
  ['Neuer 1. Kommandant ist Moser.', '2. Obmann bleibt Huber.'],
  ['Sie landete auf Platz 2.', 'Präsidentin Moser freut das.', 'Es stand 4:2.', 'Vorstand Huber ging.'],
  ['Im Jahr 2019.', 'Präsident Huber kam mit 22.', 'Obmann Moser ging.'],
  ['Sie wurde 3.', '– 25 Kinder liefen mit.'],
];

describe('cutSentences', () => {
  it.each(PARAGRAPHS.map((sentences) => [sentences.join(' '), sentences]))('%s', (text, sentences) => {
    const cut = cutSentences(articleOf(text as string));
    expect(cut.sentences.map(({ start, end }) => (text as string).slice(start, end))).toEqual(sentences);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

/** "words ← speaker" for each quote of an article. */
function said(...paragraphs: string[]): string[] {
  const article = articleOf(...paragraphs);
  return analyse(article, DATA).quotes.map(
    ({ span, speaker }) => `${article.text.slice(span.start, span.end)} ← ${speaker?.name ?? 'nobody'}`,
  );
}

const HUBER = 'Karl Huber kam am Abend nach Thal und blieb bis zum Morgen.';

describe('A time in front of the verb is not who speaks', () => {
  it.each([
    'Ende März',
    'Mitte Mai',
    'Anfang des Jahres',
    'Montagabend',
    'Vergangene Woche',
    'Diese Woche',
    'Am Montag',
  ])('%s teilte die Klinik mit, …', (time) => {
    expect(said(`${HUBER} ${time} teilte die Klinik mit, die Station werde geschlossen.`)).toEqual([
      'die Station werde geschlossen ← Klinik',
    ]);
  });

  it('but those who are counted are', () => {
    expect(said(`${HUBER} Zwei Ärztinnen sagten, die Station werde geschlossen.`)).toEqual([
      'die Station werde geschlossen ← Zwei Ärztinnen',
    ]);
  });
});

describe('A noun that begins small', () => {
  it.each(['dm-Chef', 'ver.di-Chef', 'ödp-Obmann', 'SPÖ-Chef'])('%s Falko Ruland speaks', (role) => {
    expect(
      said(`Das stimme nicht, sagte Karl Huber. Es habe Gespräche gegeben, sagte ${role} Falko Ruland.`),
    ).toEqual(['Das stimme nicht ← Karl Huber', 'Es habe Gespräche gegeben ← Falko Ruland']);
  });
});

describe('Behind a comma', () => {
  it('a name with a verb of its own is not the speaker in front', () => {
    expect(said(`${HUBER} Danach sagte die Ministerin, Huber verlasse den Klub.`)).toEqual([
      'Huber verlasse den Klub ← Ministerin',
    ]);
  });

  it('a name that a comma closes is', () => {
    expect(said(`${HUBER} Der Klub bleibe, sagte die Ministerin, Eva Holm, am Montag.`)).toEqual([
      'Der Klub bleibe ← Eva Holm',
    ]);
  });
});

const COURT = 'Der Prozess gegen eine Lenkerin begann am Montag vor Richterin Eva Holm.';

describe('In court', () => {
  it.each(['die Verletzte', 'die Angeklagte', 'die Zeugin', 'die 27-Jährige', 'die junge Frau'])(
    '%s is not the judge',
    (who) => {
      const [quote] = said(COURT, `„Ich habe nichts gesehen“, sagte ${who}.`);
      expect(quote).not.toContain('Eva Holm');
    },
  );

  it('the judge is, by whatever name her office has', () => {
    expect(said(COURT, '„Ich habe nichts gesehen“, sagte die Richterin.')).toEqual([
      'Ich habe nichts gesehen ← Eva Holm',
    ]);
    expect(said(COURT, '„Ich habe nichts gesehen“, sagte die Juristin.')).toEqual([
      'Ich habe nichts gesehen ← Eva Holm',
    ]);
  });

  it('"die 31-Jährige" may be anybody else whose name is known', () => {
    expect(
      said('Die Läuferin Eva Holm fiel lange aus.', '„Ich bin wieder da“, sagte die 31-Jährige.'),
    ).toEqual(['Ich bin wieder da ← Eva Holm']);
  });
});

describe('Whoever hears or reads words', () => {
  it.each(['hörte', 'vernahm', 'hat gelesen'])('does not say them: %s', (verb) => {
    const quotes = said(`${HUBER} Huber ${verb}, der Wolf sei zurück.`);
    for (const quote of quotes) expect(quote).not.toContain('Huber');
  });

  it('says them where he says so', () => {
    expect(said(`${HUBER} Huber sagte, er habe gehört, der Wolf sei zurück.`)).toEqual([
      'er habe gehört, der Wolf sei zurück ← Karl Huber',
    ]);
  });
});

describe('Words that stand twice', () => {
  it('are whose they are where somebody is named beside them', () => {
    const quotes = said(
      '„Der lügt doch“: Streit im Saal',
      '„Der lügt doch“. So laut wurde es vor Richter Karl Huber.',
      'Der Vater des Angeklagten sprang auf und schrie: „Der lügt doch!“',
    );
    expect(quotes.map((quote) => quote.replace(/.* ← /, ''))).toEqual(Array(3).fill('Vater des Angeklagten'));
  });
});

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

describe('Whom the words are said to, or who is compared with, is not who speaks', () => {
  it.each([
    'Dem ORF',
    'Der APA',
    'Der SPÖ',
    'Anders als Huber',
    'Anders als Bürgermeister Huber',
    'Via Twitter',
    'Per Mail',
  ])('%s erklärte das Unternehmen, …', (front) => {
    expect(said(`${HUBER} ${front} erklärte das Unternehmen, der Plan sei gescheitert.`)).toEqual([
      'der Plan sei gescheitert ← Unternehmen',
    ]);
  });

  it.each(['Die APA', 'Die SPÖ', 'Der ORF'])('but %s speaks in the nominative', (body) => {
    expect(said(`${HUBER} ${body} erklärte, der Plan sei gescheitert.`)).toEqual([
      `der Plan sei gescheitert ← ${body.replace(/^D.. /, '')}`,
    ]);
  });
});

describe('Bodies and places speak', () => {
  it.each(['Betriebsrat', 'Aufsichtsrat', 'Vorstand'])('the %s, and no mayor by that name', (body) => {
    expect(said(`Bürgermeister ${HUBER} Am Montag sagte der ${body}, der Plan sei gescheitert.`)).toEqual([
      `der Plan sei gescheitert ← ${body}`,
    ]);
  });

  it('a state, by its name', () => {
    expect(said(`${HUBER} Zuletzt kündigte auch Kroatien an, dass der Plan gescheitert sei.`)).toEqual([
      'dass der Plan gescheitert sei ← Kroatien',
    ]);
  });

  it.each(['berichtete die „Post“', 'schrieb die „Neue Post“', 'titelte der „Bote“'])(
    'a paper in marks: %s',
    (by) => {
      const [quote] = said(`${HUBER} „Huber ist krank“, ${by}.`);
      expect(quote).toMatch(/^Huber ist krank ← „?(?:Neue )?(?:Post|Bote)“?$/);
    },
  );

  it('but not what is criticised in marks', () => {
    const quotes = said(`${HUBER} Huber kritisierte die „Schlamperei“ im Amt.`);
    for (const quote of quotes) expect(quote).not.toMatch(/← „?Schlamperei/);
  });
});

describe('In front of a colon', () => {
  it.each([
    'Die Sprecherin',
    'Die Ministerin',
    'Die Klinik',
    'Anrainer',
    'Dazu die Klinik',
    'Darauf der Richter',
  ])('%s: „…“', (label) => {
    const [quote] = said(`${HUBER} ${label}: „Der Plan ist gescheitert.“`);
    expect(quote).toMatch(new RegExp(`← ${label.replace(/^(?:Dazu|Darauf)? ?(?:die|der)? ?/i, '')}$`));
  });

  it('stands who answers, not whose words are answered', () => {
    expect(said(`${HUBER} Hubers Kritik wies die Klinik zurück: „Der Plan ist gescheitert.“`)).toEqual([
      'Der Plan ist gescheitert. ← Klinik',
    ]);
  });

  it('stands whose view it is', () => {
    expect(said(HUBER, 'Für Obfrau Eva Holm kein Problem: „Wir haben Platz.“')).toEqual([
      'Wir haben Platz. ← Eva Holm',
    ]);
  });

  it('but the text of a title may tell the name', () => {
    const quotes = said('Seemann: „Ich hatte keine Angst“', '„Ich hatte keine Angst“, sagt Karl Huber.');
    for (const quote of quotes) expect(quote).toMatch(/← Karl Huber$/);
  });
});

describe('What stands between the verb and the name, or behind it', () => {
  it.each([
    'Klubobfrau Eva Holm (Grüne)',
    'die Wiener Stadträtin Eva Holm (Neos)',
    'LAbg. Eva Holm',
    'Bgm. Eva Holm',
  ])('does not hide who speaks: %s', (who) => {
    expect(said(`${HUBER} „Das reicht“, kritisierte auch ${who}.`)).toEqual(['Das reicht ← Eva Holm']);
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

describe('A description that keeps the name back', () => {
  it('means nobody who is named', () => {
    const [quote] = said(
      'Die Läuferin Eva Holm fiel lange aus.',
      '„Ich habe geweint“, wird die anonyme Läuferin zitiert.',
    );
    expect(quote).not.toContain('Eva Holm');
  });

  it.each(['die Inhaberin eines Geschäfts', 'die Mutter einer Schülerin'])('%s is somebody new', (who) => {
    const [quote] = said('Die Ärztin Eva Holm wohnt in Thal.', `„Es ist laut“, meint ${who}.`);
    expect(quote).not.toContain('Eva Holm');
  });

  it('of more than one means none of them', () => {
    const quotes = said('Der Anrainer Karl Huber kam.', 'Aus Sicht der Anrainer ist der Plan gescheitert.');
    for (const quote of quotes) expect(quote).not.toContain('Huber');
  });
});

describe('The title of a work', () => {
  it('is nobody’s words', () => {
    expect(said('Eva Holm schreibt.', 'Es folgte „Ich war nie im Haus“ (2018).')).toEqual([]);
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

describe('Whoever is quoted', () => {
  it('speaks, not who quotes, nor the words', () => {
    expect(said('Eva Holm zitierte Karl Huber mit den Worten: „Der Plan ist gescheitert.“')).toEqual([
      'Der Plan ist gescheitert. ← Karl Huber',
    ]);
    expect(said(`${HUBER} Huber schloss mit den Worten: „Der Plan ist gescheitert.“`)).toEqual([
      'Der Plan ist gescheitert. ← Karl Huber',
    ]);
  });

  it('is whose answer it is', () => {
    expect(said(`${HUBER} „Das ist meine Sache“, lautete die Antwort von Verteidiger Leo Lang.`)).toEqual([
      'Das ist meine Sache ← Leo Lang',
    ]);
  });

  it.each(['heißt es im Urteil', 'heißt es in der Aussendung', 'hieß es aus dem Ministerium'])(
    'is nobody who was named before: %s',
    (where) => {
      const [quote] = said(`${HUBER} Huber schwieg. Der Plan sei gescheitert, ${where}.`);
      expect(quote).not.toContain('Huber');
    },
  );

  it('is nobody who was named before where a source of its own is named', () => {
    const quotes = said(`${HUBER} Huber schwieg. Laut Medienberichten ist der Plan gescheitert.`);
    for (const quote of quotes) expect(quote).not.toContain('Huber');
  });

  it('owns what he calls out', () => {
    expect(said('„Weg mit dem Zaun“, lauteten die Rufe der Anrainer.')).toEqual([
      'Weg mit dem Zaun ← Anrainer',
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

import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import type { Article } from '../../../article/article.ts';
import { articleOf, articleOfBlocks } from '../../article-of.ts';
import { DATA } from '../../data.ts';

/** The names of the speakers in the order of the quotes. */
function speakersOf(article: Article): (string | null)[] {
  return analyse(article, DATA).quotes.map(({ speaker }) => speaker?.name ?? null);
}

/** Paragraphs, and the speakers of the quotes in them. */
const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  [
    'a surname stands for the person',
    ['Die Ärztin Anna Berger kam aus Graz. „Wir fangen jetzt an“, sagte Berger.'],
    ['Anna Berger'],
  ],
  [
    'a pronoun stands for the subject of the sentence before',
    ['Die Ärztin Anna Berger traf Karl Huber. „Wir fangen jetzt an“, sagte sie.'],
    ['Anna Berger'],
  ],
  [
    'whom the clause names is not who its subject stands for',
    ['Anton Brandl kam am Montag. Karl Huber kam erst am Abend. „Das war nicht nett“, sagte er über Huber.'],
    ['Anton Brandl'],
  ],
  [
    'who is named beside the announcer of the words does not say them',
    ['Gemeindearzt Karl Huber bleibt. Die Krankenschwestern widersprechen Huber: „Wir gehen alle.“'],
    ['Krankenschwestern'],
  ],
  [
    'who is only compared with is no subject',
    ['Lauter als einst Karl Huber greift Obfrau Eva Holm die Stadt an: „Es reicht.“'],
    ['Eva Holm'],
  ],
  [
    'a pronoun follows gender',
    ['Die Ärztin Anna Berger traf den Minister Karl Huber. „Wir fangen jetzt an“, sagte er.'],
    ['Karl Huber'],
  ],
  [
    'a role stands for who holds it',
    ['Bürgermeisterin Anna Berger kam mit Karl Huber. „Wir fangen jetzt an“, sagte die Bürgermeisterin.'],
    ['Anna Berger'],
  ],
  [
    'of several who hold a role, the one mentioned last speaks',
    [
      'Trainerin Anna Berger kam mit Trainerin Ida Moser.',
      '„Wir fangen jetzt an“, sagte Berger. „Das wird ein langer Tag“, sagte die Trainerin.',
    ],
    ['Anna Berger', 'Anna Berger'],
  ],
  [
    'what stands before a hyphen tells which role is meant',
    [
      'Der FPÖ-Landeschef Karl Huber kam mit dem SPÖ-Landeschef Max Moser.',
      '„Wir fangen jetzt an“, sagte der FPÖ-Chef. „Das wird ein langer Tag“, sagte der NEOS-Chef.',
    ],
    ['Karl Huber', 'NEOS-Chef'],
  ],
  [
    'who was described before a person is named at all is somebody else',
    [
      'Die Angeklagte soll das Auto der Nachbarin genommen haben. Die 44-Jährige bestritt das.',
      'Die Gutachterin Anna Berger hielt das Schloss für aufgebrochen. „Davon weiß ich nichts“, rief die 44-Jährige.',
    ],
    ['44-Jährige'],
  ],
  [
    'a noun for what people do is one, whether or not a dictionary has it',
    ['Karl Huber kam nach drei Jahren heim. „Ich bin müde“, sagte der Reservist.'],
    ['Karl Huber'],
  ],
  [
    'two joined roles are named by who stands behind them',
    ['Das gehe so nicht weiter, sagte die Anwältin und Autorin Anna Berger am Montag.'],
    ['Anna Berger'],
  ],
  [
    'a determiner in front of the verb is the subject',
    [
      'Die Polizei befragte den Bruder der Toten. Dieser hatte am Abend gesagt, die alte Dame habe nichts mehr unterschrieben.',
    ],
    ['Bruder der Toten'],
  ],
  [
    'what somebody would have to say first is no cue',
    ['Das sei falsch, sagte Karl Huber. Sollte sich die Firma dazu nicht bereit erklären, werde er klagen.'],
    ['Karl Huber', 'Karl Huber'],
  ],
  [
    'what happens does not speak',
    ['Anna Berger leitet das Werk. Die Umstellung zeigt, dass man sich geirrt hat.'],
    [],
  ],
  [
    'a place that is somebody where the surname stands alone is that person',
    [
      'Zwei Jahre war Rom Jankelski in Geiselhaft. Jankelski antwortet unmissverständlich. Jankelski zieht einen Vergleich.',
      'Jankelski antwortet: „Ich bin müde.“',
    ],
    ['Rom Jankelski'],
  ],
  [
    '"dieser" and "den" are no determiners of one noun',
    [
      'Das Geständnis des Zweitangeklagten half wenig. Am ersten Tag hatte dieser den Diebstahl zugegeben, nur sei er nicht geplant gewesen.',
    ],
    ['Zweitangeklagter'],
  ],
  [
    'more than one cannot be she',
    [
      'Anna Berger leitet die Warte. Seit Mai kämen mehr Frauen in die Warte, sagt sie. Der Ton habe sich geändert.',
    ],
    ['Anna Berger', 'Anna Berger'],
  ],
  [
    'the name of a rubric says nothing',
    ['Reportage: „Wir waren zu leise“', 'Anna Berger leitet den Verein. „Wir waren zu leise“, sagte Berger.'],
    ['Anna Berger', 'Anna Berger'],
  ],
  [
    'speech goes on with the speaker before',
    ['„Wir fangen jetzt an“, sagte Anna Berger. Es gebe viel zu tun. „Das wird ein langer Tag.“'],
    ['Anna Berger', 'Anna Berger', 'Anna Berger'],
  ],
  [
    'an act of speech announces who goes on',
    ['Anna Berger kritisierte die Pläne. Sie seien zu teuer.'],
    ['Anna Berger'],
  ],
  [
    'an apposition names the speaker',
    ['Der Sprecher der Polizei, Karl Huber, sagte, die Straße sei frei.'],
    ['Karl Huber'],
  ],
  [
    'not the owner of what follows',
    ['Anna Berger schwieg. „Wir gehen in Berufung“, sagte Bergers Anwalt Karl Huber.'],
    ['Karl Huber'],
  ],
  [
    'institutions speak for themselves',
    ['Die Polizei teilte mit, die Straße sei frei.', 'Laut dem Innenministerium gab es keine Verletzten.'],
    ['Polizei', 'Innenministerium'],
  ],
  [
    'what somebody announced goes on in Konjunktiv',
    [
      '„Das Bad bleibt offen“, sagte Karl Huber.',
      'Das hat Stadträtin Anna Berger vergangene Woche angekündigt. Der Betrieb koste zu viel, die Zahl der Gäste sei gesunken.',
    ],
    ['Karl Huber', 'Anna Berger'],
  ],
  [
    'the same with a preterite',
    ['„Das Bad bleibt offen“, sagte Karl Huber.', 'Das sagte Anna Berger am Montag. Der Betrieb sei teuer.'],
    ['Karl Huber', 'Anna Berger'],
  ],
  [
    'what nobody said leaves the word with who had it',
    ['„Das Bad bleibt offen“, sagte Karl Huber.', 'Das hat viele überrascht. Der Betrieb sei teuer.'],
    ['Karl Huber', 'Karl Huber'],
  ],
  [
    'what the word before a noun only describes, too',
    ['„Das Bad bleibt offen“, sagte Karl Huber.', 'Das erklärte Ziel ist ein Umbau. Der Betrieb sei teuer.'],
    ['Karl Huber', 'Karl Huber'],
  ],
  [
    'the subject of a passive is spoken of',
    ['Ministerin Eva Lang war dafür getadelt worden, dass sie zu spät gewarnt habe.'],
    [],
  ],
  [
    'a source that names nobody',
    ['Ermittlungen laufen. Erkenntnissen zufolge sei der Tresor offen gewesen.'],
    [null],
  ],
  [
    'a relative clause with "zufolge" has its source before the comma, and never its subject',
    [
      'Präsident Karl Huber wies Berichte des Senders Alpenfunk zurück, denen zufolge er die Läuferin Eva Lang bedroht habe.',
      'Vor dem Rat lag ein Gutachten der Juristin Anna Berger, demzufolge der Bürgermeister Max Moser im Recht sei.',
    ],
    ['Berichte des Senders Alpenfunk', 'ein Gutachten der Juristin Anna Berger'],
  ],
  [
    'an apposition names who speaks',
    ['„Das war so vereinbart“, sagte eine Kollegin des Rektors, die Dozentin Vera Kolb.'],
    ['Vera Kolb'],
  ],
  [
    'the text that "darin" points to',
    [
      'Ministerin Eva Lang wartet. Jetzt liegt ein Gutachten vor. „Die Umfahrung ist machbar“, heißt es darin.',
    ],
    ['ein Gutachten'],
  ],
  [
    'a man is not "die Sprecherin"',
    ['Karl Huber schwieg. „Wir prüfen das noch“, sagte die Sprecherin.'],
    ['Sprecherin'],
  ],
  [
    'a genitive in front of a noun is not who speaks',
    ['Die Sängerin Mira Faber trat in Linz auf. „Das war viel zu laut“, spottete Fabers Nachbar.'],
    ['Fabers Nachbar'],
  ],
  [
    'a phrase inside a report is the words of whoever is reported',
    [
      'Die Ärztin Anna Berger hatte davon gesprochen, dass Karl Huber mit „schwerwiegenden Folgen“ rechnen müsse.',
    ],
    ['Anna Berger', 'Anna Berger'],
  ],
  [
    'the verb closes the clause that the marks interrupt',
    ['Es wurde laut, was die Richterin mit den Worten „Noch ein Wort und Sie fliegen“ quittierte.'],
    ['Richterin'],
  ],
  [
    'an age stands for whoever is printed with it',
    ['Die Ärztin Anna Berger (41) traf Karl Huber (63). „Wir fangen jetzt an“, sagte die 41-Jährige.'],
    ['Anna Berger'],
  ],
  [
    'who is mentioned in front of a colon does not speak where somebody else is named behind the words',
    [
      'Die Intendantin Eva Lang leitet das Haus. Max Moser kam früher.',
      'Von Mosers Vorhaben nimmt man Abstand: „Das kostet zu viel“, so Lang.',
    ],
    ['Eva Lang'],
  ],
  [
    'a verdict is its owner’s',
    ['Die Ärztin Anna Berger traf Karl Huber. „Wir fangen zu spät an“, lautete Bergers Fazit.'],
    ['Anna Berger'],
  ],
  [
    'an analysis is its owner’s, a neighbour is not',
    ['Die Ärztin Anna Berger traf Karl Huber. „Wir fangen zu spät an“, so die Einschätzung Bergers.'],
    ['Anna Berger'],
  ],
  [
    'a label may say whom or what the words are for',
    ['Richterin Anna Berger fragte Karl Huber. Huber zur Richterin: „Ich will nur schlafen.“'],
    ['Karl Huber'],
  ],
  [
    'a sentence before a colon is no label',
    ['Die Ärztin Anna Berger fährt mit Karl Huber nach Graz. Berger sagt zu Huber: „Wir fangen jetzt an.“'],
    ['Anna Berger'],
  ],
  [
    'where the sentence names nobody, the house or the text it is said in speaks',
    [
      'Im Ministerium hält man sich bedeckt: Den Bericht kenne man noch nicht.',
      'Landesrat Karl Pichler verwies auf den Bund. Hinter vorgehaltener Hand räumt man in der Volkspartei ein, dass der Zeitpunkt schlecht gewesen sei.',
      'Im Gesetzentwurf wird betont, dass sich die Rechtslage nicht verändert.',
    ],
    ['Ministerium', 'Volkspartei', 'Gesetzentwurf'],
  ],
  [
    'where it names somebody, a house or a text does not',
    [
      'In Linz sagte der Minister, der Plan sei gut.',
      'Im Gespräch über den Film »Winterlicht« sagte Anna Berger, sie habe lange gezögert.',
    ],
    ['Minister', 'Anna Berger'],
  ],
  [
    'what stands in a text is the words of the text',
    ['Karl Pichler schwieg. Die Unterschrift stamme vom Erblasser, steht im Gutachten.'],
    ['Gutachten'],
  ],
  [
    'a paper whose name stands in marks speaks',
    [
      'Das »Filmblatt« schrieb damals, hier verwechsle jemand Langsamkeit mit Tiefe.',
      'Daraufhin vermeldete die Bregenzer Tageszeitung, der Verein ziehe eine Klage in Erwägung.',
    ],
    ['Filmblatt', 'Bregenzer Tageszeitung'],
  ],
  [
    'who stands in front of the verb speaks to "sie" behind it',
    [
      'Wütend drehte sich Karl Pichler um. Eine Frau rief vom Balkon. Pichler fährt sie an: „Hier redet nur, wer gewählt ist.“',
    ],
    ['Karl Pichler'],
  ],
  [
    'no name in front of the verb: "sie" speaks',
    ['Anna Berger kam mit Karl Pichler. Am Abend sagte sie: „Wir fangen jetzt an.“'],
    ['Anna Berger'],
  ],
  [
    '"diese" is who was mentioned last, subject or not',
    [
      'Das Gericht befasste sich mit den Aussagen der Mutter. Diese hatte gesagt, dass es an jenem Abend Streit gegeben habe.',
    ],
    ['Mutter'],
  ],
  [
    'own statements are the subject’s, whatever the preposition',
    ['Der Trainer Karl Huber schwieg. Huber ist laut eigener Aussage seit Langem glücklich in Graz.'],
    ['Karl Huber'],
  ],
  [
    'a number behind a source counts what follows, or is part of the name',
    [
      'Derzeit gibt es laut Landwirtschaftsministerium 103 zugelassene Betriebe im Land.',
      'Der Zugang war laut Puls 24 gesperrt.',
    ],
    ['Landwirtschaftsministerium', 'Puls 24'],
  ],
  [
    'an age in front of "alte" is left away with it',
    ['„Ich habe geschlafen“, beteuerte der 35 Jahre alte Wirt.'],
    ['Wirt'],
  ],
  [
    'a participle used as a noun speaks',
    ['Schon im Winter hatten Klimaforschende vermutet, dass die Temperaturen steigen.'],
    ['Klimaforschende'],
  ],
  [
    'a source is read with its places, and with attributes in the genitive',
    [
      'Einer Studie des Instituts für Wasserbau in Kassel zufolge kostet die Aufbereitung jährlich Millionen.',
      'Die Kämpfe forderten nach Angaben örtlicher Krankenhäuser zwölf Tote.',
    ],
    ['eine Studie des Instituts für Wasserbau in Kassel', 'örtliche Krankenhäuser'],
  ],
  [
    'an adverb that opens the sentence is no speaker',
    ['Unterdessen haben einige Abgeordnete der Partei angekündigt, dass sie klagen wollen.'],
    ['einige Abgeordnete der Partei'],
  ],
  [
    'nor is it in front of a plain verb',
    ['Nun befürchtet die Gewerkschaft, dass weitere Filialen schließen.'],
    ['Gewerkschaft'],
  ],
  ['nor is an hour', ['Um 18 Uhr meldete die Feuerwehr, der Brand sei gelöscht.'], ['Feuerwehr']],
  [
    'the owner of a noun in a relative clause is not its subject',
    ['Es kam zum Streit, in dessen Folge das Gericht feststellte, der Vertrag sei ungültig.'],
    ['Gericht'],
  ],
  [
    'a name in the genitive behind a noun says whose spokesman it is',
    ['Minister Karl Huber ist verreist. Er habe nichts gewusst, erklärte ein Sprecher Hubers.'],
    ['ein Sprecher Hubers'],
  ],
  [
    'an age stands for whoever was the subject before',
    ['Der Tischler Karl Huber kam als Letzter. „Ich hatte Pech“, sagte der 48-Jährige.'],
    ['Karl Huber'],
  ],
  [
    'a woman told by her profession is one, not several',
    ['Am Ende sang Ioana Marin die Tosca. „Ich habe keine Wand gesehen“, erzählt die Sopranistin danach.'],
    ['Ioana Marin'],
  ],
  [
    'a noun no dictionary has may end like a woman’s',
    ['Vor der Tür wartete Elif Demir. „Am Anfang haben wir gelacht“, erzählt die Maturantin.'],
    ['Elif Demir'],
  ],
  [
    'a name with “oder” in it is one body’s',
    [
      '„So geht es nicht“, rief Milena Kovač in den Saal. Die Chefin der Liste „Heute oder nie“ forderte, bald wählen zu lassen.',
    ],
    ['Milena Kovač', 'Milena Kovač'],
  ],
  [
    'who has something said, says it',
    ['Der Verteidiger ließ über seine Kanzlei mitteilen, sein Mandant bedauere den Abend.'],
    ['Verteidiger'],
  ],
  [
    'a body that is told by “das” goes on in Konjunktiv',
    ['Das Ministerium wies die Vorwürfe zurück. Die Zahlen seien falsch.'],
    ['Ministerium'],
  ],
  [
    'a paper in marks is the subject in front of its verb',
    ['Das „Tiroler Abendblatt“ warf dem Minister eine zu weiche Haltung vor. Das Land verliere an Gewicht.'],
    ['Tiroler Abendblatt'],
  ],
  [
    'an adjective with a capital makes a body’s name',
    [
      'An dem Treffen nahmen Anna Berger und Karl Huber teil. Wie das Weiße Haus mitteilte, haben alle Gäste Hilfe zugesagt.',
    ],
    ['Weißes Haus'],
  ],
  [
    'a name beside a long description is its holder’s',
    [
      'Der Fraktionsvorsitzende im Kärntner Landtag, Karl Huber, hatte Max Moser gesagt, so gehe es nicht weiter.',
      'Leo Ortner, der Präsident des Verbands im Süden der Insel, sagte vor der Presse, Moser sei krank.',
    ],
    ['Karl Huber', 'Leo Ortner'],
  ],
  [
    'an adjective may stand for a woman',
    ['Zur Obfrau wurde Theres Amrein gewählt. „Am Seil fragt keiner danach“, erklärte die Neugewählte.'],
    ['Theres Amrein'],
  ],
  [
    'a label names the speaker, whoever else is named below',
    [
      'Kolb: „Da fährt keiner spazieren“',
      'Dennis Kolb und Karl Huber waren da. „Das wird nichts“, sagte Huber.',
    ],
    ['Dennis Kolb', 'Karl Huber'],
  ],
  [
    'a name may stand behind what its holder works for',
    [
      'Zwei Abgeordnete saßen da, Max Moser und Leo Ortner.',
      'Der Geschäftsführer der Fraktion Dr. Karl Huber erinnerte daran, dass es so nicht gehe.',
    ],
    ['Karl Huber'],
  ],
  [
    'a relative clause parts a subject from its verb',
    [
      'Mandatarin Friedl Berger, die den Ausschuss leiten möchte, rief der SPÖ in Erinnerung, dass das Geld fehle.',
    ],
    ['Friedl Berger'],
  ],
  [
    'a promise in front of the verb is not the speaker’s',
    [
      'Den Abend leitete Ida Moser. Dass Karl Huber sich bereit erklärte, die Premiere zu leiten, sei „ein starkes Bekenntnis zum Haus“, so Moser.',
    ],
    ['Ida Moser', 'Karl Huber', 'Ida Moser'],
  ],
  [
    'a body’s name ends where an office begins',
    ['Gefehlt haben bei der Sitzung laut Bundeskanzleramt Außenminister Karl Huber und Minister Leo Ortner.'],
    ['Bundeskanzleramt'],
  ],
  [
    'what a speech over several paragraphs reports is not told',
    [
      'Karl Huber kritisiert den Plan.',
      '„Moser warnt, dass es zu spät ist. Das stimmt nicht.',
      'Moser warnt, die Filter seien schlecht. Aber das Gesetz fördert sie.',
      'Es fehlt am Willen, und die EU glaubt weiterhin, dass es geht.“',
    ],
    ['Karl Huber', 'Karl Huber', 'Karl Huber'],
  ],
  [
    'a place inside a description is part of it',
    [
      '„Ein Nest ist wie ein Gehirn“, sagt die Biologin Ximena Berger. Man könne es abfragen, erklärt die 1983 in Bolivien geborene Forscherin.',
    ],
    ['Ximena Berger', 'Ximena Berger'],
  ],
  [
    'what is asked for says nothing',
    ['Das Ministerium weist die Kritik zurück. Man habe alles vereinfacht, heißt es auf Anfrage.'],
    ['Ministerium'],
  ],
  ['nobody is named', ['Es hieß, ein Kabel sei schuld.'], [null]],
];

describe('speakers', () => {
  it.each(CASES)('%s', (_name, paragraphs, names) => {
    expect(speakersOf(articleOf(...paragraphs))).toEqual(names);
  });

  it('gives a subheading the speaker of the quotation that is most like it', () => {
    const article = articleOfBlocks([
      ['subheading', '„So geht es nicht, das wollen wir“'],
      ['paragraph', '„So geht es mit uns nicht, das ist klar“, sagte Anna Berger.'],
      ['paragraph', '„So geht es nicht, das wollen wir so“, sagte Karl Huber.'],
    ]);
    expect(speakersOf(article)[0]).toBe('Karl Huber');
  });

  it('shows a pull quote once and gives a title the speaker of the body', () => {
    const article = articleOfBlocks([
      ['title', '„Wir bauen neu“'],
      ['paragraph', 'Am Montag sprach Anna Berger. „Wir bauen jetzt alles neu“, sagte Berger.'],
      ['pull-quote', '„Wir bauen jetzt alles neu“'],
    ]);
    expect(speakersOf(article)).toEqual(['Anna Berger', 'Anna Berger']);
  });
});

/**
 * Sentences with the dates a reader takes from them: the words as printed, and the day, week, month or year they mean.
 * Published on a Tuesday unless the case says otherwise.
 */
interface DateCase {
  readonly text: string;
  readonly published?: string | null;
  readonly dates: readonly (readonly [printed: string, iso: string])[];
}

export const TUESDAY = '2021-12-07T17:47';

export const WEEKDAYS: readonly DateCase[] = [
  {
    text: 'Der Gemeinderat tagt an diesem Dienstag.',
    dates: [['diesem Dienstag', '2021-12-07']],
  },
  { text: 'Das sagte die Ministerin am Montagmittag.', dates: [['Montagmittag', '2021-12-06']] },
  { text: 'Am Montagabend spielte die Kapelle.', dates: [['Montagabend', '2021-12-06']] },
  { text: 'Sie hatte am Montag darauf hingewiesen.', dates: [['Montag', '2021-12-06']] },
  { text: 'Das teilte die Polizei am Dienstag mit.', dates: [['Dienstag', '2021-12-07']] },
  { text: 'Am Mittwoch stürzte das Dach ein.', dates: [['Mittwoch', '2021-12-01']] },
  { text: 'Am Donnerstag wird der Nationalrat abstimmen.', dates: [['Donnerstag', '2021-12-09']] },
  {
    text: 'Die Chefin sagte, am Freitag werde der Betrieb wieder öffnen.',
    dates: [['Freitag', '2021-12-10']],
  },
  {
    text: 'Ab kommendem Samstag fährt die Seilbahn wieder.',
    dates: [['kommendem Samstag', '2021-12-11']],
  },
  {
    text: 'Am nächsten Montag soll der Prozess beginnen.',
    dates: [['nächsten Montag', '2021-12-13']],
  },
  {
    text: 'Am vergangenen Sonntag ging die Messe zu Ende.',
    dates: [['vergangenen Sonntag', '2021-12-05']],
  },
  {
    text: 'Am vergangenen Dienstag brannte es erneut.',
    dates: [['vergangenen Dienstag', '2021-11-30']],
  },
  { text: 'In der Nacht auf Samstag fiel der Strom aus.', dates: [['Nacht auf Samstag', '2021-12-04']] },
  { text: 'In der Nacht zum Montag schlug der Blitz ein.', dates: [['Nacht zum Montag', '2021-12-06']] },
  {
    text: 'Die Züchter treffen sich an diesem Montag noch einmal.',
    dates: [['diesem Montag', '2021-12-06']],
  },
  { text: 'Es ist Freitagabend, der Ofen ist kalt.', dates: [['Freitagabend', '2021-12-03']] },
  { text: 'Am Samstag hat der Sturm das Zelt verweht.', dates: [['Samstag', '2021-12-04']] },
  { text: 'Die Premiere ist am Freitag.', dates: [['Freitag', '2021-12-10']] },
  { text: 'Die Premiere ist für Freitag geplant.', dates: [['Freitag', '2021-12-10']] },
  { text: 'Das Training ist für Freitag angesetzt.', dates: [['Freitag', '2021-12-10']] },
  { text: 'Das Training ist am Freitag ausgefallen.', dates: [['Freitag', '2021-12-03']] },
  { text: 'Die Nachbarn grillten am Freitag.', dates: [['Freitag', '2021-12-03']] },
  { text: 'Das Lokal bleibt montags geschlossen.', dates: [] },
  { text: 'Die Ausstellung ist von Dienstag bis Sonntag geöffnet.', dates: [] },
  { text: 'Jeden Freitag demonstrieren die Schüler.', dates: [] },
  { text: 'Sonja Freitag leitet das Museum.', dates: [] },
  { text: 'Der Freitag gehört den Kindern.', dates: [] },
  {
    text: 'Am Dienstag, 14. Dezember, entscheidet das Gericht.',
    dates: [['Dienstag, 14. Dezember', '2021-12-14']],
  },
  { text: 'Am Samstagabend singt in Graz der Domchor.', dates: [['Samstagabend', '2021-12-11']] },
  {
    text: 'Am Freitag (21 Uhr) beginnt in Wien das Konzert.',
    dates: [
      ['Freitag', '2021-12-10'],
      ['21 Uhr', 'T21:00'],
    ],
  },
  { text: 'Die Bäckerei eröffnet am Montag eine neue Filiale.', dates: [['Montag', '2021-12-13']] },
  { text: '„Wir kämpfen“, betont die Trainerin am Montag.', dates: [['Montag', '2021-12-06']] },
  { text: 'Das sagte der Trainer vor dem Spiel gegen Ried am Samstag.', dates: [['Samstag', '2021-12-11']] },
  {
    text: 'Die Messe läuft noch bis Donnerstag, wie der Verein mitteilte.',
    dates: [['Donnerstag', '2021-12-09']],
  },
  {
    text: 'Am Freitag seien zwei Kühe, drei Ziegen und ein Esel ausgebrochen.',
    dates: [['Freitag', '2021-12-03']],
  },
  { text: 'Der am Montag festgenommene Mann wurde freigelassen.', dates: [['Montag', '2021-12-06']] },
  { text: 'Am Sonnabend gewann die Mannschaft klar.', dates: [['Sonnabend', '2021-12-04']] },
];

export const DAYS: readonly DateCase[] = [
  { text: 'Der Bescheid vom 7. 12. 2021 liegt vor.', dates: [['7. 12. 2021', '2021-12-07']] },
  { text: 'Der Bescheid vom 07.12.2021 liegt vor.', dates: [['07.12.2021', '2021-12-07']] },
  { text: 'Seit 3.4.19 gilt das Verbot.', dates: [['3.4.19', '2019-04-03']] },
  { text: 'Sie wurde am 9. November 1938 verhaftet.', dates: [['9. November 1938', '1938-11-09']] },
  { text: 'Am 1. Mai zogen Tausende über den Ring.', dates: [['1. Mai', '2021-05-01']] },
  { text: 'Die Wahl findet am 17. März statt.', dates: [['17. März', '2022-03-17']] },
  { text: 'Am 20. Dezember wurde sie geehrt.', dates: [['20. Dezember', '2020-12-20']] },
  { text: 'Am 24. Dez. schließt das Geschäft früher.', dates: [['24. Dez', '2021-12-24']] },
  {
    text: 'Das Festival dauert vom 3. bis 5. Juni 2022.',
    dates: [['3. bis 5. Juni 2022', '2022-06-03/2022-06-05']],
  },
  {
    text: 'Von 28. Februar bis 2. März 2020 war geschlossen.',
    dates: [
      ['28. Februar', '2020-02-28'],
      ['2. März 2020', '2020-03-02'],
    ],
  },
  { text: 'Der Antrag vom 32.13.2020 war ein Tippfehler.', dates: [] },
  { text: 'Am 30. Februar geschah gar nichts.', dates: [] },
  { text: 'Am 29. Februar 2020 heirateten sie.', dates: [['29. Februar 2020', '2020-02-29']] },
  { text: 'Die Datei trägt den Stempel 2021-11-30.', dates: [['2021-11-30', '2021-11-30']] },
  {
    text: 'Am 11. und 12. Mai fand die Messe statt.',
    dates: [
      ['11.', '2021-05-11'],
      ['12. Mai', '2021-05-12'],
    ],
  },
  {
    text: 'Der Chor singt am 24./25. Dezember.',
    dates: [
      ['24.', '2021-12-24'],
      ['25. Dezember', '2021-12-25'],
    ],
  },
  {
    text: 'Der Brief kam am 14. oder am 15. März an.',
    dates: [
      ['14.', '2021-03-14'],
      ['15. März', '2021-03-15'],
    ],
  },
  {
    text: 'Am 3., 4. und 5. Juni wurde gespielt.',
    dates: [
      ['3.', '2021-06-03'],
      ['4.', '2021-06-04'],
      ['5. Juni', '2021-06-05'],
    ],
  },
  {
    text: 'Die Brücke ist vom 3. bis zum 5. Juni 2022 gesperrt.',
    dates: [['3. bis zum 5. Juni 2022', '2022-06-03/2022-06-05']],
  },
  { text: 'Das Bad hat vom 3.–5. Juni 2022 zu.', dates: [['3.–5. Juni 2022', '2022-06-03/2022-06-05']] },
  {
    text: 'Zwischen dem 3. und dem 5. Juni 2022 bleibt es trocken.',
    dates: [
      ['3.', '2022-06-03'],
      ['5. Juni 2022', '2022-06-05'],
    ],
  },
  {
    text: 'In der Nacht vom 24. auf den 25. Oktober 2020 brannte es.',
    dates: [
      ['24.', '2020-10-24'],
      ['25. Oktober 2020', '2020-10-25'],
    ],
  },
  { text: 'Sie wurde 3. und am 5. Juni 2020 geehrt.', dates: [['5. Juni 2020', '2020-06-05']] },
  { text: 'Die Gäste siegten am 3. und der Wirt am 5. Juni 2020.', dates: [['5. Juni 2020', '2020-06-05']] },
  { text: 'Er ist schon der 14. oder 15. Bewerber.', dates: [] },
  { text: 'Kinder der 3./4. Klasse singen.', dates: [] },
  { text: 'Die Wirtin hat sich den 9. Dezember gemerkt.', dates: [['9. Dezember', '2021-12-09']] },
  { text: 'Der Chor sollte am 10. August auftreten.', dates: [['10. August', '2021-08-10']] },
  {
    text: 'Die Schule hat einen Plan beschlossen, der den 15. Februar zum Wandertag erklärt.',
    dates: [['15. Februar', '2022-02-15']],
  },
  { text: 'Sie will beim Rennen am 17. März starten.', dates: [['17. März', '2022-03-17']] },
  { text: 'Schon am 3.11. war alles ausverkauft.', dates: [['3.11.', '2021-11-03']] },
];

export const MONTHS: readonly DateCase[] = [
  { text: 'Erst im Juni hatten die Wirte neu eröffnet.', dates: [['Juni', '2021-06']] },
  { text: 'Bereits im Juli folgte die nächste Absage.', dates: [['Juli', '2021-07']] },
  { text: 'Ab Jänner 2022 könnten die Mieten steigen.', dates: [['Jänner 2022', '2022-01']] },
  { text: 'Im Jänner soll das Gesetz kommen.', dates: [['Jänner', '2022-01']] },
  { text: 'Im Feber war er noch im Amt.', dates: [['Feber', '2021-02']] },
  { text: 'Mitte März wurde der Laden geschlossen.', dates: [['Mitte März', '2021-03']] },
  { text: 'Ende Oktober traten beide zurück.', dates: [['Ende Oktober', '2021-10']] },
  { text: 'Im vergangenen Dezember war das anders.', dates: [['vergangenen Dezember', '2020-12']] },
  { text: 'Im kommenden April wird gewählt.', dates: [['kommenden April', '2022-04']] },
  { text: 'Der September 2019 war zu trocken.', dates: [['September 2019', '2019-09']] },
  { text: 'August Müller und Juli Kern kamen.', dates: [] },
  { text: 'Ein Bericht von Jan Sommer und von August Wind.', dates: [] },
  { text: 'Mitte November in der Backstube: Hier wird geknetet.', dates: [['Mitte November', '2021-11']] },
  {
    text: 'Zwischen Jänner und Mai 2020 blieb alles ruhig.',
    dates: [
      ['Jänner', '2020-01'],
      ['Mai 2020', '2020-05'],
    ],
  },
  {
    text: 'Im Mai, August und September kam das Wasser.',
    dates: [
      ['Mai', '2021-05'],
      ['August', '2021-08'],
      ['September', '2021-09'],
    ],
  },
  { text: 'Anfang des Monats stieg der Preis.', dates: [['Anfang des Monats', '2021-12']] },
  { text: 'Im kommenden Monat läuft der Vertrag aus.', dates: [['kommenden Monat', '2022-01']] },
];

export const YEARS: readonly DateCase[] = [
  { text: 'So voll war der Stausee zuletzt 2014 gewesen.', dates: [['2014', '2014']] },
  { text: 'Bis Ende 2023 soll der Steg fertig sein.', dates: [['Ende 2023', '2023']] },
  { text: 'In den 1990er-Jahren zog er nach Graz.', dates: [['1990er-Jahren', '1990/1999']] },
  { text: 'In den 1970er Jahren war das normal.', dates: [['1970er Jahren', '1970/1979']] },
  { text: 'Im Jahr 1848 brannte die Stadt.', dates: [['Jahr 1848', '1848']] },
  { text: 'Die Ernte fällt heuer schlecht aus.', dates: [['heuer', '2021']] },
  { text: 'Im Vorjahr waren es weniger.', dates: [['Vorjahr', '2020']] },
  { text: 'Nächstes Jahr wird umgebaut.', dates: [['Nächstes Jahr', '2022']] },
  { text: 'Seit vergangenem Jahr gilt das Gesetz.', dates: [['vergangenem Jahr', '2020']] },
  { text: 'In diesem Jahr kamen mehr Gäste.', dates: [['diesem Jahr', '2021']] },
  { text: 'Die Saison 2019/20 wurde abgebrochen.', dates: [['2019/20', '2019/2020']] },
  {
    text: 'Zwischen 2010 und 2015 sank der Wert.',
    dates: [
      ['2010', '2010'],
      ['2015', '2015'],
    ],
  },
  {
    text: 'Zwischen 2021 und 2025 soll der Wald wachsen.',
    dates: [
      ['2021', '2021'],
      ['2025', '2025'],
    ],
  },
  { text: 'Zwischen 2100 und 2500 Menschen kamen.', dates: [] },
  { text: 'Im Sommer 2018 war der See leer.', dates: [['Sommer 2018', '2018']] },
  { text: 'Sie hatte den Hof 2021 Anton Maier verpachtet.', dates: [['2021', '2021']] },
  { text: 'Dort brach der Damm etwa 2019 in einer Winternacht.', dates: [['2019', '2019']] },
  { text: 'Es kamen 2014 Menschen.', dates: [] },
  { text: 'Der Verein zählt 2000 Mitglieder.', dates: [] },
  { text: 'Der Berg ist 1987 Meter hoch.', dates: [] },
  { text: 'Das kostet 1950 Euro.', dates: [] },
];

export const RELATIVE: readonly DateCase[] = [
  { text: 'Seit dem Umbau vor zehn Monaten steht das Haus leer.', dates: [['vor zehn Monaten', '2021-02']] },
  { text: 'Vor zwei Tagen war alles ruhig.', dates: [['Vor zwei Tagen', '2021-12-05']] },
  { text: 'Vor 25 Jahren gewann er den Titel.', dates: [['Vor 25 Jahren', '1996']] },
  { text: 'In drei Wochen endet die Frist.', dates: [['In drei Wochen', '2021-W52']] },
  { text: 'Vergangene Woche gab es Streit.', dates: [['Vergangene Woche', '2021-W48']] },
  { text: 'In der kommenden Woche tagt der Rat.', dates: [['kommenden Woche', '2021-W50']] },
  {
    text: 'Am Wochenende siegten beide Teams.',
    dates: [['Wochenende', '2021-12-04/2021-12-05']],
  },
  { text: 'Sie hat gestern unterschrieben.', dates: [['gestern', '2021-12-06']] },
  { text: 'Der Sprecher will sich morgen äußern.', dates: [['morgen', '2021-12-08']] },
  { text: 'Heute Abend tritt das Orchester auf.', dates: [['Heute Abend', '2021-12-07']] },
  { text: 'Schon vor 4000 Jahren lebten hier Fischer.', dates: [] },
  { text: 'Die Stadt von morgen braucht Bäume.', dates: [] },
  { text: 'Bis heute fehlt jede Spur.', dates: [] },
  { text: 'Er arbeitete zwei Jahre in Linz.', dates: [] },
  { text: 'In drei Jahren ist viel geschehen.', dates: [] },
  { text: 'Vor drei Tagen warnte noch niemand.', published: null, dates: [] },
];

export const TIMES: readonly DateCase[] = [
  {
    text: 'Um 17.30 Uhr begann am Montag die Sitzung.',
    dates: [
      ['17.30 Uhr', 'T17:30'],
      ['Montag', '2021-12-06'],
    ],
  },
  { text: 'Gegen 9 Uhr krachte es.', dates: [['9 Uhr', 'T09:00']] },
  { text: 'Um 20:15 Uhr läuft der Film.', dates: [['20:15 Uhr', 'T20:15']] },
  { text: 'Die Uhr zeigt 25.70 Uhr.', dates: [] },
];

export const WITHOUT_PUBLICATION_DATE: readonly DateCase[] = [
  { text: 'Am Montag kam der Brief.', published: null, dates: [] },
  { text: 'Im Juni war es heiß, anders als im Mai 2019.', published: null, dates: [['Mai 2019', '2019-05']] },
  { text: 'Heuer fällt das Fest aus.', published: null, dates: [] },
  { text: 'Am 4. Juli 1976 wurde gefeiert.', published: null, dates: [['4. Juli 1976', '1976-07-04']] },
  { text: 'Am Montag kam der Brief.', published: 'gestern um acht', dates: [] },
  { text: 'Am Montag kam der Brief.', published: '2021-13-45', dates: [] },
];

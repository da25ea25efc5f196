import { describe, expect, it } from 'vitest';
import { FILLER, peopleOf } from '../people-of.ts';

const peopleIn = (...paragraphs: string[]): string[] =>
  peopleOf(...paragraphs).map(({ name, roles }) => `${name}: ${roles.join('; ')}`);

/** Sentences with everybody in them, and their roles. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Zuletzt sprach Generalvikar Karl Huber.', ['Karl Huber: Generalvikar']],
  ['Abonnent Karl Huber, 81, bleibt.', ['Karl Huber: Abonnent']],
  ['Winzerin und Podcasterin Eva Holm lacht.', ['Eva Holm: Winzerin; Podcasterin']],
  ['Das ist die Satzung des Stadtarchivars Karl Huber.', ['Karl Huber: Stadtarchivar']],
  ['Sie stritt mit dem Grünen Karl Huber.', ['Karl Huber: Grüner']],
  ['Die Grünen Karl Huber und Eva Holm kamen.', ['Karl Huber: ', 'Eva Holm: ']],
  ['Karl Huber, seit zwei Jahren Direktor, zögert.', ['Karl Huber: Direktor']],
  [
    'Eva Holm, verbraucherpolitische Sprecherin der SPD, nennt das stark.',
    ['Eva Holm: verbraucherpolitische Sprecherin der SPD'],
  ],
  ['Die Zeitung zitiert im Kommentar Karl Huber.', ['Karl Huber: ']],
  ['Das Seminar Karl Huber im Oktober war gut.', ['Karl Huber: ']],
  ['Der Verteidiger des Mannes, Karl Huber, schwieg.', ['Karl Huber: Verteidiger des Mannes']],
  ['Sein Vorgänger im Gemeinderat, Karl Huber, tritt ab.', ['Karl Huber: Vorgänger im Gemeinderat']],
  [
    'Die Gäste kannten immerhin Forscher wie Anna Moser, Karl Huber oder Eva Holm.',
    ['Anna Moser: Forscher', 'Karl Huber: Forscher', 'Eva Holm: Forscher'],
  ],
  ['Er spielte bei Trainern wie Karl Huber und Jan Veit.', ['Karl Huber: Trainer', 'Jan Veit: Trainer']],
  ['Das Theater zeigt Eva Holms Engel.', ['Eva Holm: ']],
  ['Karl Lukas Maier kam mit Eva Jonas Huber.', ['Karl Lukas Maier: ', 'Eva Jonas Huber: ']],
  ['Ein Trainer wie Karl Huber fehlt.', ['Karl Huber: ']],
  [
    'Präsident Karl Huber, Eva Holm und Jan Veit kamen.',
    ['Karl Huber: Präsident', 'Eva Holm: ', 'Jan Veit: '],
  ],
  ['Das sagte voestalpine-Chef Karl Huber gestern.', ['Karl Huber: voestalpine-Chef']],
  ['Die dm-Chefin Eva Holm bleibt.', ['Eva Holm: dm-Chefin']],
  ['Hans Kranz (Adler-Trainer): „Wir waren besser.“', ['Hans Kranz: Adler-Trainer']],
  ['Das Wort hatte Eva Holm (47, Obfrau des Vereins), dann wurde gewählt.', ['Eva Holm: Obfrau des Vereins']],
  [
    'Ja sagten Eva Holm (SPÖ, Bürgermeisterin) und Karl Huber (FPÖ).',
    ['Eva Holm: Bürgermeisterin', 'Karl Huber: '],
  ],
  [
    'Eva Holm (Tor in der 12. Minute) und Karl Huber (nicht im Bild) jubelten.',
    ['Eva Holm: ', 'Karl Huber: '],
  ],
  ['Der Film stammt von Karl Huber (Kamera: Eva Holm).', ['Karl Huber: ', 'Eva Holm: ']],
  ['Frau Gemeindeammann Eva Holm dankte.', ['Eva Holm: Gemeindeammann']],
  [
    'Er dankte den Gemeinderäten Karl Huber und Eva Holm.',
    ['Karl Huber: Gemeinderat', 'Eva Holm: Gemeinderat'],
  ],
  ['Pfarrer i. R. Karl Huber sprach.', ['Karl Huber: Pfarrer']],
  [
    'Eva Holm, 1986 in Linz geboren, Tochter eines Schlossers, zog fort.',
    ['Eva Holm: Tochter eines Schlossers'],
  ],
  ['Sie besiegte die Tschechin Eva Holm klar.', ['Eva Holm: Tschechin']],
  ['So wird Karl Huber von der „Krone“ zitiert.', ['Karl Huber: ']],
  ['Die erste Rate für den Umbau hat Eva Holm bezahlt.', ['Eva Holm: ']],
  ['Vorletzter Präsident der DDR Karl Huber gestorben.', ['Karl Huber: vorletzter Präsident der DDR']],
  ['Präsidentin der Kammer Eva Holm zurückgetreten.', ['Eva Holm: Präsidentin der Kammer']],
  ['Anhänger des Vereins Karl Huber jubelten.', ['Karl Huber: ']],
  [
    'Der frühere Direktor des Heeresmuseums (HGM) Karl Huber dankte.',
    ['Karl Huber: früherer Direktor des Heeresmuseums (HGM)'],
  ],
  ['Die Vorsitzende Richterin Eva Holm sprach.', ['Eva Holm: Vorsitzende Richterin']],
  ['Neue Trainerin Eva Holm sprach.', ['Eva Holm: neue Trainerin']],
  ['Wiener Bürgermeister Karl Huber sprach.', ['Karl Huber: Wiener Bürgermeister']],
  [
    'So klagt die Thüringer Vorsitzende der Brauereien, Eva Holm, laut.',
    ['Eva Holm: Thüringer Vorsitzende der Brauereien'],
  ],
  ['Karl Huber ist kein Arzt.', ['Karl Huber: ']],
  ['Eva Holm ist nicht Trainerin.', ['Eva Holm: ']],
  ['Karl Huber ist nicht nur Trainer.', ['Karl Huber: Trainer']],
  ['Der Verurteilte Jens R. schwieg.', ['Jens R.: Verurteilter']],
  ['Der Industrielle Karl Huber half.', ['Karl Huber: Industrieller']],
  ['Große Karl Huber schwieg.', ['Karl Huber: ']],
  [
    'Das sagte der Lobbyist Karl Huber dem Praktikanten Jan Veit.',
    ['Karl Huber: Lobbyist', 'Jan Veit: Praktikant'],
  ],
  ['Der Planet Karl Huber ist klein.', ['Karl Huber: ']],
  ['Vizebgm. Eva Holm und LH Karl Huber kamen.', ['Eva Holm: Vizebgm.', 'Karl Huber: LH']],
  [
    'Es kamen die beiden ehemaligen "Krone"-Mitarbeiter Karl Huber und Jan Veit.',
    ['Karl Huber: ehemaliger "Krone"-Mitarbeiter', 'Jan Veit: ehemaliger "Krone"-Mitarbeiter'],
  ],
  [
    'Die Abgeordneten Karl Huber (CDU) und Eva Holm klagen.',
    ['Karl Huber: Abgeordneter', 'Eva Holm: Abgeordnete'],
  ],
  [
    'Es sprach die Betriebsratschefin und Aufsichtsrätin Eva Holm.',
    ['Eva Holm: Betriebsratschefin; Aufsichtsrätin'],
  ],
  [
    'Das weiß Anwalt Roland Bauer und "Presse"-Vertreter Karl Huber.',
    ['Roland Bauer: Anwalt', 'Karl Huber: "Presse"-Vertreter'],
  ],
  ['Rektoren wie etwa Karl Huber warnten.', ['Karl Huber: Rektor']],
  [
    'Mehrere Forscher, darunter Karl Huber und Eva Holm, warnten.',
    ['Karl Huber: Forscher', 'Eva Holm: Forscher'],
  ],
  [
    'Gemeldet haben sich drei Kandidaten: Jan Veit und Karl Huber.',
    ['Jan Veit: Kandidat', 'Karl Huber: Kandidat'],
  ],
  ['Kandidaten: Jan Veit und Karl Huber.', ['Jan Veit: ', 'Karl Huber: ']],
  ['Eva Holm, als Präsidentin der Oper für das Geld zuständig, schwieg.', ['Eva Holm: Präsidentin der Oper']],
  ['Eva Holm, vom Jugendrat, Sprecherin der Gruppe, schwieg.', ['Eva Holm: Sprecherin der Gruppe']],
  [
    'Eva Holm, Fraktionschefin von Bündnis 90/Die Grünen, schwieg.',
    ['Eva Holm: Fraktionschefin von Bündnis 90/Die Grünen'],
  ],
  ['Der Botschafter Frankreichs, Karl Huber, schwieg.', ['Karl Huber: Botschafter Frankreichs']],
  ['Nun hat Ex-Präsident des Landes Karl Huber gewonnen.', ['Karl Huber: Ex-Präsident des Landes']],
  [
    'Der Fraktionsvorsitzende im Landtag, Karl Huber, schwieg.',
    ['Karl Huber: Fraktionsvorsitzender im Landtag'],
  ],
  ['Der in Polen lebende Künstler Karl Huber kam.', ['Karl Huber: Künstler']],
  ['Gehen mussten Bildungsminister Damian Hinds und andere.', ['Damian Hinds: Bildungsminister']],
  ['Karl Huber, einer der Kandidaten, die verloren, schwieg.', ['Karl Huber: einer der Kandidaten']],
  ['Eva Holm ist eine der besten Trainerinnen Europas.', ['Eva Holm: eine der besten Trainerinnen Europas']],
  ['Karl Huber ist einer der Gründe.', ['Karl Huber: ']],
  ['Eva Holm gehört zu den sanfteren Richterinnen.', ['Eva Holm: Richterin']],
  ['Eva Holm gehört zu den Verlusten des Jahres.', ['Eva Holm: ']],
  [
    'Karl Huber wurde gestern zum neuen Minister des Landes ernannt.',
    ['Karl Huber: neuer Minister des Landes'],
  ],
  ['Karl Huber wurde gestern zum Minister geschickt.', ['Karl Huber: ']],
  ['Karl Huber legte sein Amt als Bürgermeister zurück.', ['Karl Huber: Bürgermeister']],
  ['Karl Huber legte sein Amt zurück.', ['Karl Huber: ']],
  ['Karl Huber war lange als technischer Berater tätig.', ['Karl Huber: technischer Berater']],
  ['Neue Trainerin ist ab Sommer Eva Holm.', ['Eva Holm: neue Trainerin']],
  [
    'Eva Holm, stellvertretende Obfrau der Kurie angestellte Ärzte der Wiener Kammer, sprach.',
    ['Eva Holm: stellvertretende Obfrau der Kurie'],
  ],
  ['Karl Huber, lange Korrespondent in Moskau, sprach.', ['Karl Huber: Korrespondent in Moskau']],
  ['Der als Autor angeführte Leiter der Urologie, Karl Huber, schwieg.', ['Karl Huber: Leiter der Urologie']],
  ['Hier saß Josef S. aus Jena, Student der Technik, lange.', ['Josef S.: Student der Technik']],
  [
    'Nun forderte Karl Huber, Sprecher der Grünen, Direktor Jan Veit auf zu gehen.',
    ['Karl Huber: Sprecher der Grünen', 'Jan Veit: Direktor'],
  ],
  [
    'Eva Holm zum Beispiel, die seit Jahren als Vertreterin der Opposition scharfe Reden hält, kam.',
    ['Eva Holm: Vertreterin der Opposition'],
  ],
  ['Karl Huber, der größer als Trainer Jan Veit ist, kam.', ['Karl Huber: ', 'Jan Veit: Trainer']],
  [
    'Es kamen die Rektorin Eva Holm, der Kurator und Publizist Karl Huber sowie andere.',
    ['Eva Holm: Rektorin', 'Karl Huber: Kurator; Publizist'],
  ],
  ['Der Zuschlag für die insolvente Air-Berlin-Tochter Eva Holm kam.', ['Eva Holm: ']],
  ['Als Kind am Schulweg wurde Eva Holm entführt.', ['Eva Holm: ']],
  ['Ein Tor von Karl Tzolis besiegelte die Niederlage.', ['Karl Tzolis: ']],
  ['Der Wahlsieg Alexander Van der Ellens freut alle.', ['Alexander Van der Ellen: ']],
  ['Dass Bildungssenatorin Eva Holm kam, freut alle.', ['Eva Holm: Bildungssenatorin']],
  [
    'Das betonte der Geschäftsführende Vizepräsident der Kammer, Karl Huber, gestern.',
    ['Karl Huber: Geschäftsführender Vizepräsident der Kammer'],
  ],
  ['Das erklärte General Karl Huber gestern.', ['Karl Huber: General']],
  ['Der Preis geht an den US-amerikanischen Ökonomen Karl Huber.', ['Karl Huber: US-amerikanischer Ökonom']],
  ['Man hat Karl Huber vom Auftrag entbunden.', ['Karl Huber: ']],
  ['Karl Huber vom Verein Waldlicht sprach.', ['Karl Huber: vom Verein Waldlicht']],
  ['Wie man weiß, sagt der 53 Jahre alte Trainer Karl Huber nichts.', ['Karl Huber: Trainer']],
  ['Karl Huber wird neuer 3. Präsident.', ['Karl Huber: neuer 3. Präsident']],
  [
    'Karl Huber ist neuer 2. Obmann, Eva Holm wurde Kassierin.',
    ['Karl Huber: neuer 2. Obmann', 'Eva Holm: Kassierin'],
  ],
  ['Eva Holm wurde zur 3. Bürgermeisterin gewählt.', ['Eva Holm: 3. Bürgermeisterin']],
  ['Das sagte 1. Vorsitzender Karl Huber gestern.', ['Karl Huber: 1. Vorsitzender']],
  ['Der 2. Kommandant der Wehr, Karl Huber, kam.', ['Karl Huber: 2. Kommandant der Wehr']],
  ['Eva Holm, 3. Landtagspräsidentin, kam.', ['Eva Holm: 3. Landtagspräsidentin']],
  ['Sie kamen am 3. Mai. Direktor Karl Huber sprach.', ['Karl Huber: Direktor']],
  ['Es endete 4:2. Trainer Karl Huber jubelte.', ['Karl Huber: Trainer']],
  [
    'Als Kandidat für das Amt wurde Karl Huber von Eva Holm genannt.',
    ['Karl Huber: Kandidat für das Amt', 'Eva Holm: '],
  ],
  [
    'Namhafte Maler wie Anna Moser und Karl Huber sind zu sehen.',
    ['Anna Moser: namhafter Maler', 'Karl Huber: namhafter Maler'],
  ],
  ['Sie sprach mit jungen Forschern wie Karl Huber.', ['Karl Huber: junger Forscher']],
  ['Viele Trainer wie Karl Huber gingen.', ['Karl Huber: Trainer']],
  ['Andere junge Trainer wie Karl Huber gingen.', ['Karl Huber: junger Trainer']],
  ['Ein namhafter Maler wie Karl Huber fehlt.', ['Karl Huber: ']],
  ['Eva Holm, bis dato Kultur- und Sportstadträtin, kam.', ['Eva Holm: Kultur- und Sportstadträtin']],
  ['Die Kultur- und Sportstadträtin Eva Holm kam.', ['Eva Holm: Kultur- und Sportstadträtin']],
  ['Eva Holm, seit kurzem Direktorin, kam.', ['Eva Holm: Direktorin']],
  ['Karl Huber, der seit Jänner 2019 Präsident ist, kam.', ['Karl Huber: Präsident']],
  ['Karl Huber, der seit Dezember auf den Präsidenten wartet, kam.', ['Karl Huber: ']],
  ['Karl Huber neuer Obmann der Partei.', ['Karl Huber: neuer Obmann der Partei']],
  ['Eva Holm neue Direktorin', ['Eva Holm: neue Direktorin']],
  ['Im Mai stellte Eva Holm neue Trainer vor.', ['Eva Holm: ']],
  ['Im Werk sah Eva Holm neue Arbeiter.', ['Eva Holm: ']],
  ['Es geht um eine Autorin namens Eva Holm.', ['Eva Holm: Autorin']],
  ['Er kannte einen jungen Lehrer namens Karl Huber.', ['Karl Huber: junger Lehrer']],
  ['Ein Mann namens Karl Huber kam.', ['Karl Huber: ']],
  [
    'Karl Huber und sogar die frühere Sekretärin Hubers, Eva Holm, kamen.',
    ['Karl Huber: ', 'Eva Holm: frühere Sekretärin Hubers'],
  ],
  ['Karl Huber, Präsident von Fischerei Graz lachte.', ['Karl Huber: Präsident von Fischerei Graz']],
  ['Das sagt Karl Huber, Trainer hören es ungern.', ['Karl Huber: ']],
  ['Da kam Landesrat – und neuer 1. Obmann – Karl Huber dazu.', ['Karl Huber: Landesrat; neuer 1. Obmann']],
  ['Der Stadtrat – und das ist neu – Karl Huber folgt.', ['Karl Huber: ']],
  [
    'Die beiden Leiter des Hauses, Eva Holm und Jan Veit, kamen.',
    ['Eva Holm: Leiter des Hauses', 'Jan Veit: Leiter des Hauses'],
  ],
  [
    'Die drei besten Läufer des Jahres, Jan Veit (USA), Tom Rein und Karl Huber, siegten.',
    [
      'Jan Veit: bester Läufer des Jahres',
      'Tom Rein: bester Läufer des Jahres',
      'Karl Huber: bester Läufer des Jahres',
    ],
  ],
  [
    'Der Leiter des Hauses, Karl Huber, Eva Holm und Jan Veit kamen.',
    ['Karl Huber: Leiter des Hauses', 'Eva Holm: ', 'Jan Veit: '],
  ],
  ['Zum Obmann wurde Karl Huber gewählt.', ['Karl Huber: Obmann']],
  ['Zur neuen Obfrau wurde erneut Eva Holm bestellt.', ['Eva Holm: neue Obfrau']],
  ['Zum Trainer kam Karl Huber gestern.', ['Karl Huber: ']],
  ['Als Kassierin fungiert weiterhin Eva Holm.', ['Eva Holm: Kassierin']],
  ['Die lokale Journalisten-Größe Karl Huber fragte nach.', ['Karl Huber: lokale Journalisten-Größe']],
  ['In der richtigen Größe war Karl Huber zufrieden.', ['Karl Huber: ']],
];

/** What is said of somebody by a pronoun, a description or an age. */
const REFERENCES: readonly (readonly [string, readonly string[]])[] = [
  ['Eva Holm kam. Sie ist Malerin und Tänzerin.', ['Eva Holm: Malerin; Tänzerin']],
  ['Karl Huber kam. Früher war er Koch.', ['Karl Huber: Koch']],
  ['Karl Huber kam. Er ist kein Koch. Er wäre ein guter Koch.', ['Karl Huber: ']],
  ['Karl Huber (46) kam.\n\nDer 46-Jährige ist Chef der Klinik.', ['Karl Huber: Chef der Klinik']],
  ['Karl Huber (46) kam.\n\nDer 59-Jährige ist Chef der Klinik.', ['Karl Huber: ']],
  [
    'Eva Holm kam. Die Vorsitzende Richterin am Landgericht ging.',
    ['Eva Holm: Vorsitzende Richterin am Landgericht'],
  ],
  ['Im Büro von Eva Holm ist es still. Denn die Kulturministerin schweigt.', ['Eva Holm: Kulturministerin']],
  ['Eva Holm kam.\n\nDie junge Engländerin ging bald.', ['Eva Holm: junge Engländerin']],
  ['Eva Holm kam.\n\nDie Ministerin ging bald.', ['Eva Holm: ']],
  [
    'Vorgänger Karl Huber kam. Er ist Teamchef der Kosovaren.',
    ['Karl Huber: Teamchef der Kosovaren; Vorgänger'],
  ],
  ['Karl Huber war nicht der einzige Millionär.', ['Karl Huber: ']],
  ['Präsident Karl Huber verlor. Anhänger Hubers jubelten.', ['Karl Huber: Präsident']],
  ['Karl Huber verlor. Kanzler Hubers Regierung trat ab.', ['Karl Huber: Kanzler']],
  [
    'Auch Karl Huber lobte. „Vor allem mit Jan Veit war es gut“, sagte der Trainer.',
    ['Karl Huber: Trainer', 'Jan Veit: '],
  ],
  ['Auch Karl Huber kam. Es regnete. „Es ist zu spät“, sagte der Richter.', ['Karl Huber: ']],
  ['Auch Herbert A. kam. Es regnete. „Es ist zu spät“, sagte der Trainer.', ['Herbert A.: ']],
  [
    'Auch Karl Huber kam. Trainer Jan Veit ging. „Es ist spät“, sagte der Trainer.',
    ['Karl Huber: ', 'Jan Veit: Trainer'],
  ],
  [
    'Eva Holm ist 69.\n\nEs ist eine Feier zum Geburtstag der lebenslangen Aktivistin.',
    ['Eva Holm: lebenslange Aktivistin'],
  ],
  ['Karl Huber steht vor Gericht.\n\nMan fragte den Gerichtspräsidenten.', ['Karl Huber: ']],
  ['Das weiß auch Karl Huber. Doch der junge Forscher hat Angst.', ['Karl Huber: junger Forscher']],
  ['Das meinte Karl Huber. Auch der Vorsitzende des Vereins sieht das so.', ['Karl Huber: ']],
  ['Karl Huber verlässt den steirischen Energieversorger EStAG.', ['Karl Huber: ']],
  [
    'Das Tor von Karl Huber besiegelte die Niederlage des österreichischen Fußball-Meisters.',
    ['Karl Huber: '],
  ],
  ['Karl Huber kam. „Wir siegen“, sagt der 50-Jährige, der bald als Trainer geht.', ['Karl Huber: Trainer']],
];

describe('roles', () => {
  it.each(CASES)('%s', (sentence, people) => {
    expect(peopleIn(sentence)).toEqual(people);
  });

  it.each(REFERENCES)('%s', (sentences, people) => {
    expect(peopleIn(...sentences.split('\n\n'), FILLER)).toEqual(people);
  });

  it('does not take whoever comes into the next sentence for the one named before', () => {
    expect(
      peopleIn(
        `Bürgermeister Karl Huber lehnt ab. Einer kleineren Halle wird der Geschäftsmann nicht zustimmen. ${FILLER}`,
      ),
    ).toEqual(['Karl Huber: Bürgermeister']);
  });
});

describe('people', () => {
  it('knows somebody by the surname alone where they speak', () => {
    expect(
      peopleIn(
        `Das sei falsch, so Grabner. „Nie und nimmer“, sagte Grabner. Grabner verteidigte die Reform. ${FILLER}`,
      ),
    ).toEqual(['Grabner: ']);
  });

  it('takes no noun with its article for a surname', () => {
    expect(
      peopleIn(`Das wunderte den Vorsitzenden Richter. Der Vorsitzende Richter schwieg. ${FILLER}`),
    ).toEqual([]);
  });

  it('knows both of two who share a surname', () => {
    expect(peopleIn(`Das Haus haben Anna und Peter Huber gebaut. ${FILLER}`)).toEqual([
      'Anna Huber: ',
      'Peter Huber: ',
    ]);
    expect(peopleIn(`Anna Berger kam. Anna und Peter Huber gingen. ${FILLER}`)).toEqual([
      'Anna Berger: ',
      'Peter Huber: ',
    ]);
  });

  it('takes no form of address with an office for somebody', () => {
    expect(peopleIn(`Das sagte die Frau Gemeindeammann. Frau Gemeindeammann schwieg. ${FILLER}`)).toEqual([]);
  });

  it('parts two surnames in a row', () => {
    expect(
      peopleIn(`Holm Huber: Streit im Rathaus. Eva Holm widerspricht Karl Huber. ${FILLER}`).map(
        (line) => line.split(':')[0],
      ),
    ).not.toContain('Holm Huber');
  });
});

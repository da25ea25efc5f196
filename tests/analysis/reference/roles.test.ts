import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/names.ts';
import { gatherPeople } from '../../../analysis/reference/people.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

function peopleIn(...paragraphs: string[]): string[] {
  const text = annotateTokens(articleOf(...paragraphs), DATA);
  return gatherPeople(text, findNames(text, DATA.names)).map(
    ({ name, roles }) => `${name}: ${roles.join('; ')}`,
  );
}

const FILLER = 'Es regnete. Niemand kam. Der Bus blieb leer. Alle warteten lange. Dann wurde es dunkel.';

/** Sentences with everybody in them, and their roles. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
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

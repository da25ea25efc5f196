import { describe, expect, it } from 'vitest';
import { FILLER, rolesIn } from '../people-of.ts';

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
  // Where somebody says so is no part of what he is.
  [
    'Im Büro von Eva Holm ist es still. Denn die Kulturministerin in Wien schweigt.',
    ['Eva Holm: Kulturministerin in Wien'],
  ],
  [
    'Im Büro von Eva Holm ist es still. Es gehe nicht, sagt die Kulturministerin am Telefon.',
    ['Eva Holm: Kulturministerin'],
  ],
  // A word for several professions may be another for the same one.
  [
    'Das sagt Anwältin Eva Holm. Gestern kam Bäckerin Lea Moser. Die Juristin sprach lange.',
    ['Eva Holm: Anwältin; Juristin', 'Lea Moser: Bäckerin'],
  ],
  [
    'Das sagt Bürgermeister Karl Huber. Gestern kam Bäcker Jan Moser. Der Politiker sprach lange.',
    ['Karl Huber: Bürgermeister; Politiker', 'Jan Moser: Bäcker'],
  ],
  // Somebody else's age.
  [
    'Ministerin Eva Holm kam zur Angelobung. Davor riefen Demonstranten.\n\nMit ihr werde nichts besser, sagt die 20-Jährige und geht. Die 20-Jährige ist Studentin.',
    ['Eva Holm: Ministerin'],
  ],
  // Whose, and all of it?
  ['Eva Holm wartet daheim. Die Tochter schweigt.', ['Eva Holm: ']],
  ['Auch Karl Huber kam. Es sei spät, sagt der frühere Teamkollege.', ['Karl Huber: früherer Teamkollege']],
  ['Karl Huber wurde gestern bestellt. Der Betriebsrat des Werks ist dagegen.', ['Karl Huber: ']],
  // Who is named in the same clause, or in an apposition, is somebody else.
  ['Eva Holm ging. Der Kulturministerin ließ Holm ausrichten, es sei genug.', ['Eva Holm: ']],
  [
    'Karl Huber ging. Der Baggerführer, ein Portugiese namens Rui Veit, blieb.',
    ['Karl Huber: ', 'Rui Veit: Portugiese'],
  ],
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

describe('roles by description', () => {
  it.each(REFERENCES)('%s', (sentences, people) => {
    expect(rolesIn(...sentences.split('\n\n'), FILLER)).toEqual(people);
  });

  it('does not take whoever comes into the next sentence for the one named before', () => {
    expect(
      rolesIn(
        `Bürgermeister Karl Huber lehnt ab. Einer kleineren Halle wird der Geschäftsmann nicht zustimmen. ${FILLER}`,
      ),
    ).toEqual(['Karl Huber: Bürgermeister']);
  });
});

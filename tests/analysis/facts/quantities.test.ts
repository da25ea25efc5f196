import { describe, expect, it } from 'vitest';
import { findDates } from '../../../analysis/facts/dates.ts';
import { findQuantities } from '../../../analysis/facts/quantities.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

type Row = readonly [printed: string, value: number, unit: string | null, counted: string | null];

const MATCH: readonly (readonly [string, ...Row[]])[] = [
  [
    'Rund 12.500 junge Pflegerinnen fehlen.',
    ['12.500 junge Pflegerinnen', 12500, null, 'junge Pflegerinnen'],
  ],
  ['Die 2000 geladenen Gäste kamen.', ['2000 geladenen Gäste', 2000, null, 'geladenen Gäste']],
  ['Der Tunnel kostet 1,5 Milliarden Euro.', ['1,5 Milliarden Euro', 1.5e9, '€', null]],
  ['Das Haus wurde um 3 Mio. Euro verkauft.', ['3 Mio. Euro', 3e6, '€', null]],
  ['Der Betrag von 1,1 Mrd. Euro überrascht.', ['1,1 Mrd. Euro', 1.1e9, '€', null]],
  ["Die Gemeinde zahlt 1'250 Franken.", ["1'250 Franken", 1250, 'Fr.', null]],
  ['Das Ticket kostet Fr. 20 an der Kasse.', ['Fr. 20', 20, 'Fr.', null]],
  ['Die Karte kommt auf € 19,90 im Vorverkauf.', ['€ 19,90', 19.9, '€', null]],
  ['Er schuldet ihr 300 $ seit Jahren.', ['300 $', 300, '$', null]],
  ['Sie spendete 10 000 Euro.', ['10 000 Euro', 10000, '€', null]],
  ['Die Schweiz zählt 1.5 Millionen Katzen.', ['1.5 Millionen Katzen', 1.5e6, null, 'Katzen']],
  ['Zwei Drittel der Betriebe schließen.', ['Zwei Drittel der Betriebe', 2 / 3, null, 'Betriebe']],
  ['Die Hälfte der Gäste blieb.', ['Hälfte der Gäste', 0.5, null, 'Gäste']],
  ['Nur 69,5 Prozent der Befragten stimmten zu.', ['69,5 Prozent', 69.5, '%', 'Befragten']],
  ['Die Quote sank um 4%.', ['4%', 4, '%', null]],
  ['Der Anteil wuchs um zwei Prozentpunkte.', ['zwei Prozentpunkte', 2, 'Prozentpunkte', null]],
  ['Es folgte ein eineinhalbstündiges Gespräch.', ['eineinhalbstündiges', 1.5, 'Stunden', null]],
  ['Die dreitägige Reise beginnt.', ['dreitägige', 3, 'Tage', null]],
  ['Der 42-Jährige wehrt sich.', ['42-Jährige', 42, 'Jahre', null]],
  ['In der Nacht hatte es minus 5 Grad.', ['minus 5 Grad', -5, '°C', null]],
  ['Es wurde 38,4 Grad Celsius heiß.', ['38,4 Grad Celsius', 38.4, '°C', null]],
  ['Die Mannschaft siegte 3:1 im Heimspiel.', ['3:1', 3, ':1', null]],
  ['Der Lift fährt 27 km/h.', ['27 km/h', 27, 'km/h', null]],
  ['Ein Dutzend Kinder wartete.', ['Ein Dutzend Kinder', 12, null, 'Kinder']],
  ['Drei Millionen Menschen sahen zu.', ['Drei Millionen Menschen', 3e6, null, 'Menschen']],
  ['Nach vier Runden blieb der Esel stehen.', ['vier Runden', 4, null, 'Runden']],
  ['Das kostet 20 bis 35 Euro im Monat.', ['20', 20, '€', null], ['35 Euro', 35, '€', null]],
  ['Das Heim hat 40 bis 45 Plätze.', ['40', 40, null, 'Plätze'], ['45 Plätze', 45, null, 'Plätze']],
  ['Der Speicher fasst 320 Megawattstunden.', ['320 Megawattstunden', 320, 'MWh', null]],
  ['Drei Punkte standen auf der Tagesordnung.', ['Drei Punkte', 3, null, 'Punkte']],
  ['Die Feuerwehr rückte mit 40 Mann aus.', ['40 Mann', 40, null, 'Mann']],
  ['Die Zahl stieg auf 317.', ['317', 317, null, null]],
  ['Er ist 25 Jahre alt.', ['25 Jahre', 25, 'Jahre', null]],
  ['Das dauerte anderthalb Stunden.', ['anderthalb Stunden', 1.5, 'Stunden', null]],
  ['Nach eineinhalb Jahren war Schluss.', ['eineinhalb Jahren', 1.5, 'Jahre', null]],
  ['Es dauerte eine halbe Stunde.', ['eine halbe Stunde', 0.5, 'Stunden', null]],
  ['Seit einem halben Jahr steht das Haus leer.', ['einem halben Jahr', 0.5, 'Jahre', null]],
  ['Eine halbe Million Euro fehlt.', ['Eine halbe Million Euro', 5e5, '€', null]],
  ['Ein halbes Dutzend Kinder blieb.', ['Ein halbes Dutzend Kinder', 6, null, 'Kinder']],
  ['Nach einer Viertelstunde war alles vorbei.', ['einer Viertelstunde', 0.25, 'Stunden', null]],
  ['Eine Dreiviertelstunde wartete er.', ['Eine Dreiviertelstunde', 0.75, 'Stunden', null]],
  ['Ein Viertel der Betriebe schließt.', ['Ein Viertel der Betriebe', 0.25, null, 'Betriebe']],
  ['In einem Viertel der Fälle half es.', ['einem Viertel der Fälle', 0.25, null, 'Fälle']],
  ['Der Umsatz sank um ein Viertel.', ['ein Viertel', 0.25, null, null]],
  ['Fast drei Viertel sind dafür.', ['drei Viertel', 0.75, null, null]],
];

const NOTHING: readonly string[] = [
  'Die 2018 abgeschlossene Übernahme belastet.',
  'Das 1999 eröffnete Bad ist zu.',
  'So voll war der Stausee zuletzt 2014 gewesen.',
  'Am 7. Dezember 2021 um 17.30 Uhr begann es.',
  'Nach § 57 Absatz 2 ist das verboten.',
  'Artikel 5 schützt die Kunst.',
  'Die Hotline lautet 0664 123 45 67.',
  'Anrufe unter +43 1 53170 sind kostenlos.',
  'Auf der A1 staut es sich.',
  'Der 1. FC Adlerfeld gewann.',
  'Sie landete auf Platz 3.',
  'Im 21. Jahrhundert ist das anders.',
  'Hunderttausende gingen auf die Straße.',
  'Ein Haus steht leer.',
  'Der langjährige Obmann tritt ab.',
  'Am 3. Mai ist frei.',
  'Er wohnt im 7. Bezirk.',
  'Das folgt aus Art. 7 Abs. 4 S. 3 Hafenordnung.',
  'Es kamen mehrere zehntausend Zuschauer.',
  'Sie musste das zwei Mal lesen.',
  'Sie liest Kapitel 12.',
  'Der Anwalt nennt den Paragrafen 88 Absatz 3 der Bauordnung.',
  'Die Anklagepunkte zwei und drei jeglicher Schuld entkleidet hat niemand.',
  'Über Tagesordnungspunkt 7 stritt der Rat am längsten.',
  'Läuferin mit der Startnummer 23 gewann.',
  'Das ist nur eine halbe Wahrheit.',
  'Die halbe Stadt war da.',
  'Sie kaufte ein halbes Pfund Butter.',
  'Er wohnt in einem Viertel von Graz.',
  'Es brannte in einem Viertel der Altstadt.',
  'Das ist ein Viertel mit Charme.',
  'Die letzte Viertelstunde war zäh.',
];

function quantitiesOf(sentence: string): Row[] {
  const text = annotateTokens(articleOf(sentence), DATA);
  return findQuantities(text, findDates(text)).map(({ span, value, unit, counted }) => [
    sentence.slice(span.start, span.end),
    value,
    unit,
    counted,
  ]);
}

describe('findQuantities', () => {
  it.each(MATCH.map(([text, ...rows]) => [text, rows] as const))('%s', (text, rows) => {
    expect(quantitiesOf(text)).toEqual(rows);
  });

  it.each(NOTHING)('finds nothing in: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

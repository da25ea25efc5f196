/**
 * Units behind a number, and the sign or word they are shown by.
 * Source: Duden, SI; usage in the daily press of Austria, Germany and Switzerland.
 */
import { wordSet, wordsOf } from '../word-list.ts';

const ROWS: readonly (readonly [shown: string, printed: string])[] = [
  ['€', 'Euro €  EUR'],
  ['Fr.', 'Franken Fr CHF Schweizerfranken'],
  ['$', 'Dollar US-Dollar $ USD'],
  ['£', 'Pfund £'],
  ['Cent', 'Cent'],
  ['Rappen', 'Rappen'],
  ['¥', 'Yen ¥'],
  ['Rubel', 'Rubel'],
  ['%', 'Prozent %'],
  ['Prozentpunkte', 'Prozentpunkte Prozentpunkten Prozentpunkt'],
  ['‰', 'Promille ‰'],
  ['°C', 'Grad °C °'],
  ['mm', 'Millimeter Millimetern mm'],
  ['cm', 'Zentimeter Zentimetern cm'],
  ['m', 'Meter Metern m'],
  ['km', 'Kilometer Kilometern km'],
  ['km/h', 'Stundenkilometer Stundenkilometern km/h'],
  ['m²', 'Quadratmeter Quadratmetern m²'],
  ['km²', 'Quadratkilometer Quadratkilometern km²'],
  ['m³', 'Kubikmeter Kubikmetern m³'],
  ['ha', 'Hektar ha'],
  ['l', 'Liter Litern'],
  ['ml', 'Milliliter Millilitern ml'],
  ['mg', 'Milligramm mg'],
  ['g', 'Gramm'],
  ['kg', 'Kilogramm Kilo kg'],
  ['t', 'Tonne Tonnen'],
  ['W', 'Watt'],
  ['kW', 'Kilowatt kW'],
  ['MW', 'Megawatt MW'],
  ['GW', 'Gigawatt GW'],
  ['kWh', 'Kilowattstunde Kilowattstunden kWh'],
  ['MWh', 'Megawattstunde Megawattstunden MWh'],
  ['GWh', 'Gigawattstunde Gigawattstunden GWh'],
  ['TWh', 'Terawattstunde Terawattstunden TWh'],
  ['PS', 'PS'],
  ['Sekunden', 'Sekunde Sekunden'],
  ['Minuten', 'Minute Minuten'],
  ['Stunden', 'Stunde Stunden'],
  ['Tage', 'Tag Tage Tagen'],
  ['Wochen', 'Woche Wochen'],
  ['Monate', 'Monat Monate Monaten'],
  ['Jahre', 'Jahr Jahre Jahren'],
];

/** Printed word or sign → how it is shown. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([shown, printed]) => printed.split(/\s+/).map((word) => [word, shown] as const)),
);

/** Signs that may stand before the number: "€ 20", "Fr. 20". */
export const LEADING_UNITS: ReadonlySet<string> = new Set(['€', '$', '£', 'CHF', 'Fr', 'EUR', 'USD']);

/** Units that a share or an amount is taken of: "62 Prozent der Imker". */
export const SHARES: ReadonlySet<string> = new Set(['%', 'Prozentpunkte', '‰']);

/** Units as they are shown for what readers count in first: money, and shares of a whole. */
export const MONEY_AND_SHARES: ReadonlySet<string> = new Set(['€', '$', 'Fr.', '£', '%']);

/** Units of time that has passed or will pass. */
export const STRETCHES_OF_TIME: ReadonlySet<string> = new Set([
  'Sekunden',
  'Minuten',
  'Stunden',
  'Tage',
  'Wochen',
  'Monate',
  'Jahre',
]);

/** Stretches of time whose noun holds the fraction: "eine Viertelstunde", "ein Dreivierteljahr". */
export const PARTS_OF_TIME: ReadonlyMap<string, { readonly value: number; readonly unit: string }> = new Map([
  ['Viertelstunde', { value: 0.25, unit: 'Stunden' }],
  ['Dreiviertelstunde', { value: 0.75, unit: 'Stunden' }],
  ['Vierteljahr', { value: 0.25, unit: 'Jahre' }],
  ['Dreivierteljahr', { value: 0.75, unit: 'Jahre' }],
]);

/** Endings of words that hold number and unit in one: "eineinhalbstündig", "25-jährige", "dreitägigen". */
export const UNIT_ADJECTIVES: readonly (readonly [stem: string, unit: string])[] = [
  ['jährig', 'Jahre'],
  ['monatig', 'Monate'],
  ['wöchig', 'Wochen'],
  ['tägig', 'Tage'],
  ['stündig', 'Stunden'],
  ['minütig', 'Minuten'],
  ['sekündig', 'Sekunden'],
  ['prozentig', '%'],
];

/** A number right behind one of these names a place in an order and counts nothing: "Artikel 5", "Platz 3". */
export const BEFORE_LABEL_NUMBER =
  wordSet(`§ §§ Paragraf Paragraph Artikel Art Absatz Abs Ziffer Nr Nummer Seite Kapitel Tel Telefon Platz Rang Gleis Linie Zimmer Runde
   Tor Folge Staffel Stufe Gruppe Pier Halle Feld Kanal Teil Band Bezirk Position Version Typ Klasse S Az Rn Rz`);

/** What nouns end in that may do the same, in dictionary form and in lower case: "Tagesordnungspunkt 3", "Startnummer 12". */
export const ENDS_OF_LABELS: readonly string[] = wordsOf(
  'paragraf paragraph artikel absatz ziffer nummer seite kapitel punkt gleis stufe',
);

/** Counted without a plural of their own: "100 Mann", "drei Stück". */
export const COUNTED_IN_SINGULAR = wordSet(
  'Mann Stück Paar Glas Sack Schuss Blatt Fass Schluck Dutzend Mal Prozent',
);

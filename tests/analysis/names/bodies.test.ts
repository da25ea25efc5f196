import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/names.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';
import { FILLER } from '../people-of.ts';

function entitiesIn(sentence: string): string[] {
  const text = `${sentence} ${FILLER}`;
  const names = findNames(annotateTokens(articleOf(text), DATA), DATA.names);
  return names
    .filter(({ class: kind }) => kind !== 'person')
    .map(({ class: kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

/** Sentences with all their organisations and places. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Das sagte der Chef der Rektorenkonferenz am Montag.', ['organisation Rektorenkonferenz']],
  ['Der Sicherheitsrat soll am Montag tagen.', ['organisation Sicherheitsrat']],
  ['Im Einsatz waren 90 Kräfte der Bergrettung.', ['organisation Bergrettung']],
  [
    'Sie arbeitet am Institut für Meeres- und Polarforschung in Kiel.',
    ['organisation Institut für Meeres- und Polarforschung', 'place Kiel'],
  ],
  ['Das Bau- und Verkehrsministerium schweigt.', ['organisation Bau- und Verkehrsministerium']],
  ['Der Verein und das Verkehrsministerium schweigen.', ['organisation Verkehrsministerium']],
  ['Der Gemeinderat tagt am Montag.', ['organisation Gemeinderat']],
  ['Das sagte der Gemeinderat Jan Veit.', []],
  ['Sie lebt in Felsingen (Kreis Felsburg).', ['place Felsingen', 'place Kreis Felsburg']],
  ['Das brachte alle in Bedrängnis.', []],
  ['Sie lebt seit 2019 in Moorwiesen.', ['place Moorwiesen']],
  ['Das Center for Civil and Public Rights klagt.', ['organisation Center for Civil and Public Rights']],
  ['Das berichtet die „Auer Rundschau“ am Montag.', ['organisation Auer Rundschau']],
  ['Gert Holm arbeitet beim Kreditvermittler Zinsora.', ['organisation Zinsora']],
  ['Zum STANDARD sagte sie nichts.', ['organisation STANDARD']],
  ['In der Otto-Holm-Gasse brannte es.', ['place Otto-Holm-Gasse']],
  ['Vor der Kolani-Arena wartete die Menge.', ['place Kolani-Arena']],
  ['Sie wohnt seit Jahren in Krottwil.', ['place Krottwil']],
  ['Die Gemeinde Humpolz lehnt ab. Humpolz hat kein Geld.', ['place Humpolz', 'place Humpolz']],
  ['Weite Teile Griechenlands standen unter Wasser.', ['place Griechenlands']],
  ['Sie fährt nach St. Rupert hinauf.', ['place St. Rupert']],
  ['Laut „Adler Post“ war es niemand.', ['organisation Adler Post']],
  ['Das meldete die Nachrichtenagentur Zamora am Montag.', ['organisation Zamora']],
  ['Die Grünen verlangen mehr.', ['organisation Grünen']],
  ['Das Landratsamt lehnte den Antrag ab.', ['organisation Landratsamt']],
  ['Ihr fehlt die Erlaubnis der Ausländerbehörde.', ['organisation Ausländerbehörde']],
  ['Am Telefon der Stadtwerke war niemand.', ['organisation Stadtwerke']],
  ['Die Verbraucherzentrale Hessen warnt davor.', ['organisation Verbraucherzentrale Hessen']],
  ['Er war Leiter des Tierheims Rostock.', ['organisation Tierheims Rostock']],
  [
    'Das teilte der Versorger Emswasser mit. Zuvor hatte Emswasser geschwiegen.',
    ['organisation Emswasser', 'organisation Emswasser'],
  ],
  ['Die Kredana-Chefin geht. Bei Kredana war sie sechs Jahre.', ['organisation Kredana']],
  ['Das kritisiert das Bündnis „Bahn für alle“ scharf.', ['organisation Bahn für alle']],
  ['Sie arbeitet beim Branchenverband Medivera.', ['organisation Medivera']],
  ['Er spielte für den SV Eintracht Kleinrodau.', ['organisation SV Eintracht Kleinrodau']],
  ['Sie wechselt zur Fortuna Düsseldorf.', ['organisation Fortuna Düsseldorf']],
  ['Das sagt ein Berater von Reuss & Partner.', ['organisation Reuss & Partner']],
  ['Der »Mosel-Kurier« hatte zuerst berichtet.', ['organisation Mosel-Kurier']],
  ['Das rät die Apothekerkammer Sachsen-Anhalt.', ['organisation Apothekerkammer Sachsen-Anhalt']],
  ['Das weckt bei der Firma Oravita Erwartungen.', ['organisation Oravita']],
  ['Das entschied der Zweite Senat am Montag.', ['organisation Zweite Senat']],
  ['Er kandidiert für die Freien Wähler.', ['organisation Freien Wähler']],
  ['In Nordkorsika fiel Schnee.', ['place Nordkorsika']],
  ['Sie wuchs im Aubertal auf.', ['place Aubertal']],
  ['Das Schiff lag im Roten Meer.', ['place Roten Meer']],
  ['Piraten kaperten es im Golf von Guinea.', ['place Golf von Guinea']],
  ['Der Damm bei Olpe hielt.', ['place Olpe']],
  ['HALLSTADT. Der Rat war sich einig.', ['place HALLSTADT']],
  ['Sie gewann auf Instagram Sympathien.', ['organisation Instagram']],
  ['Es fragt sich, ob der Gang zum Obersten Gerichtshof Sinn hat.', ['organisation Obersten Gerichtshof']],
  ['Das lehnt die EU-Kommission ab.', ['organisation EU-Kommission']],
  ['Die SPÖ-Fraktion stimmte dagegen.', ['organisation SPÖ-Fraktion']],
  ['Das entschied das Grazer Landesgericht am Montag.', ['organisation Grazer Landesgericht']],
  ['Die Wiener Polizei sucht Zeugen.', ['organisation Wiener Polizei']],
  ['Das kritisierte die Gewerkschaft der Köche.', ['organisation Gewerkschaft der Köche']],
  ['Das fordert der Verband der Automobilindustrie.', ['organisation Verband der Automobilindustrie']],
  ['Das fordert der Bund der Steuerzahler.', ['organisation Bund der Steuerzahler']],
  ['Es liegt im Museum für Moderne Kunst.', ['organisation Museum für Moderne Kunst']],
  ['Das rät die Agentur für Arbeit.', ['organisation Agentur für Arbeit']],
  ['Sie sang im Männerchor Graz.', ['organisation Männerchor Graz']],
  ['Das sagte er zu Radio SRF am Montag.', ['organisation Radio SRF']],
  ['Die Fraktion Linke war dagegen.', ['organisation Fraktion Linke']],
  ['Das schreibt die Partei SPÖ am Montag.', ['organisation SPÖ']],
  ['Sie spielt für die Vienna Eagles.', ['organisation Vienna Eagles']],
  ['Die Füchse Berlin verloren erneut.', ['organisation Füchse Berlin']],
  ['Die Rhein-Main Löwen siegten.', ['organisation Rhein-Main Löwen']],
  ['Das erfuhr DER STANDARD am Montag.', ['organisation DER STANDARD']],
  ['Das sagte sie der „Auer Stimme“ am Montag.', ['organisation Auer Stimme']],
];

/** Sentences without any. */
const NOTHING: readonly string[] = [
  'Das sagte sie auf der Pressekonferenz am Montag.',
  'Eine Kommission soll das prüfen.',
  'Der Umbau kostet 200.000 Franken im Jahr.',
  'Die Favoriten verloren alle.',
  'Erste Runde beendet, sagte sie.',
  'Das verbietet die Datenschutzverordnung (DSVO), und die DSVO gilt.',
  'Bei den Olympischen Spielen im Winter gewann sie Gold.',
  'In der Causa schweigen alle.',
  'Für das Ehrenamt bleibt ihr keine Zeit, das Ministeramt reizt sie nicht.',
  'Gute Stadtwerke sind selten.',
  'Sie liegt noch im Regionalspital, sagt der Arzt.',
  'Der Einstieg in den US-amerikanischen Markt misslang.',
  'Die große Straße und das alte Haus blieben leer.',
  'Nordwind und Südbalkon sind ihr gleich.',
  'FAZIT: Das war es.',
  'Tipps & Tricks für den Garten gibt es am Abend.',
  'Die Studie steht im Fachmagazin „Polar Ecology“.',
  'Niemand wollte der Erste sein, der geht.',
  'Das sagte die Sicherheitsbehörde nicht.',
  'Sie gründete einen Verein für Kinder.',
  'Die Löwen sind satt, die Füchse auch.',
  'Beim Turnier der Open gewann sie nicht.',
  'Das war der Bund der Ehe.',
  'Sie sang in einem Männerchor mit.',
  'Im Kraftwerk steht alles still.',
  'Er kaufte ein Paket Kaffee im Laden.',
  'Das Geld steckt in Aktien und aus Angst wartet man.',
];

describe('bodies and places that are known by their form', () => {
  it.each(CASES)('%s', (sentence, entities) => {
    expect(entitiesIn(sentence)).toEqual(entities);
  });

  it.each(NOTHING)('there are none: %s', (sentence) => {
    expect(entitiesIn(sentence)).toEqual([]);
  });
});

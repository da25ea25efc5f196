/**
 * Nouns of saying, in all forms that the press uses.
 * Source: nouns that govern a clause or an infinitive, and prepositional phrases of source, in Duden, "Die Grammatik", and
 * grammis (IDS), "Redewiedergabe".
 */
import { wordSet } from '../word-list.ts';

/** "nach Angaben der Polizei", "laut Aussage des Ministers", "nach Ansicht von …", "aus Sicht der …". */
export const SOURCE_NOUNS = `
Angabe Angaben Aussage Aussagen Ansicht Ansichten Meinung Auffassung Überzeugung Einschätzung Einschätzungen Darstellung Darstellungen
Bericht Berichten Berichte Medienbericht Medienberichten Medienberichte Zeitungsbericht Zeitungsberichten Agenturbericht Agenturberichten
Informationen Information Meldung Meldungen Agenturmeldungen Worten Wort Worte Mitteilung Mitteilungen Auskunft Auskünften Erkenntnis Erkenntnissen
Ermittlungen Untersuchungen Untersuchung Schätzung Schätzungen Berechnung Berechnungen Prognose Prognosen Umfrage Umfragen Studie Studien
Analyse Analysen Statistik Statistiken Zeugenaussage Zeugenaussagen Zeugenangaben Augenzeugenberichten Behördenangaben Polizeiangaben
Unternehmensangaben Firmenangaben Regierungsangaben Parteiangaben Lesart Urteil Gutachten Dafürhalten Schilderung Schilderungen Erklärung
Beobachtung Beobachtungen Presseberichten Pressemeldungen Augenzeugen Vermutung Vermutungen Quellen Insidern Kreisen Beschreibung Vorstellung
Vorstellungen Verständnis Ermittlern Experten Bekunden Veranstalterangaben Herstellerangaben Insiderinformationen Ergebnissen Aufzeichnungen
Recherchen Zählung Zählungen Eindruck Rechnung Hochrechnung Hochrechnungen Aussendung Presseaussendung Medieninformationen Zahlen Daten Pressemitteilung Pressebericht Theorie
Gerücht Gerüchte Gerüchten
`;

/** "die Ankündigung, dass …", "der Vorwurf, … zu haben", "auf die Frage, ob …", "mit der Begründung, …". */
export const CLAUSE_NOUNS = `
Ankündigung Ansicht Meinung Auffassung Überzeugung Aussage Angabe Behauptung Vorwurf Vorwürfe Vorwürfen Forderung Forderungen Begründung Annahme
Einschätzung Befürchtung Befürchtungen Hoffnung Hoffnungen Erwartung Erwartungen Vermutung Vermutungen Verdacht Sorge Sorgen Zweifel Zweifeln
Frage Fragen Hinweis Hinweise Hinweisen Warnung Warnungen Drohung Drohungen Versprechen Zusage Zusicherung Versicherung Erklärung
Mitteilung Meldung Meldungen Nachricht Nachrichten Bericht Berichte Berichten Gerücht Gerüchte Gerüchten Information Informationen
Aufforderung Bitte Appell Aufruf Vorschlag Vorschläge Empfehlung Rat Plan Pläne Plänen Entscheidung Beschluss Absicht Feststellung These Kritik
Argument Argumente Anschuldigung Anschuldigungen Bestätigung Bekenntnis Geständnis Eingeständnis Wunsch Wünsche Prognose Schluss Urteil
Äußerung Äußerungen Aussagen Angaben Anspruch Einwand Klage Standpunkt Mahnung Anweisung Auftrag Anordnung Befehl Befehle Verpflichtung
Stellungnahme Beteuerung Beteuerungen Interpretation Spekulation Spekulationen Erkenntnis Gewissheit Entschluss Vorhaben Idee Worte Worten
Tenor Motto Fazit Ergebnis Theorie Zuversicht Bedauern Freude
`;

/** What is named rather than said, when it stands before the marks: "der Film „…“", "das Schiff „…“", "unter dem Titel „…“". */
export const NAMING_NOUNS = `
Titel Untertitel Überschrift Motto Leitspruch Erstwerk Debüt Film Filme Buch Roman Romane Zeitung Tageszeitung Wochenzeitung Zeitschrift Magazin Nachrichtenmagazin Wochenmagazin Boulevardzeitung
Blatt Serie Fernsehserie Sendung Show Talkshow Fernsehsendung Lied Song Album Single Oper Operette Musical Stück Theaterstück Gemälde Bild Werk
Schiff Kreuzfahrtschiff Fähre Frachter Tanker Jacht Yacht Segelschiff Raumschiff Raumfähre Raumsonde Sonde Satellit Rakete Projekt Operation
Aktion Kampagne Initiative Programm Gruppe Band Organisation Partei Bündnis Verein Stiftung Hurrikan Taifun Orkan Sturm Sturmtief Tief Hoch
Zyklon Spiel Computerspiel Videospiel Portal Nachrichtenportal Onlineportal Internetportal Plattform Website Blog Podcast Lokal Restaurant
Hotel Café Diskothek Bar Nachtclub Club Kneipe Marke Produkt Modell Medikament Preis Namen Name Beinamen Spitznamen Spitzname Beiname Decknamen
Künstlernamen Pseudonym Bezeichnung Begriff Begriffe Wort Ausdruck Kategorie Rubrik Kürzel Abkürzung Aufschrift Schriftzug Slogan Nachrichtensender
Fernsehsender Sender Radiosender Agentur Nachrichtenagentur Dokumentation Dokumentarfilm Ausstellung Festival Messe Konferenz Wettbewerb
Pokal Virus Trojaner Wurm Software Betriebssystem Browser Computerwurm Version Mission Straße Platz Park Tunnel Zeche Fabrik Firma Unternehmen
Kette Fraktion Bewegung Miliz Terrorgruppe Zelle Boot Fischkutter Zug Bahn Musikgruppe Liste Unterseeboot Flugzeugträger Fregatte
Thema Themen Stichwort Codename Codenamen Wrack Trilogie Roboter Teleskop Weltraumteleskop Kapsel Modul Gesetz Verfahren Prädikat Rolle
`;

/** Ends of compounds of them: "Abschlussfilm „…“", "Branchenmagazin „…“". */
export const NAMING_ENDINGS =
  /(?<=\p{L}{2})(?:film|buch|magazin|zeitung|zeitschrift|roman|lied|song|serie|reihe|album|oper|sendung|show|kampagne|aktion|initiative|programm|gruppe|band|titel|motto|festival|restaurant|hotel|schiff|projekt|verein|podcast|blog)$/u;

/** Nouns of somebody's own view and claim, as against decisions and facts. */
export const VIEW_NOUNS =
  wordSet(`Ansicht Meinung Auffassung Überzeugung Aussage Angabe Behauptung Vorwurf Vorwürfe Einschätzung Befürchtung Vermutung Sorge
   Hinweis Warnung Drohung Versicherung Erklärung These Argument Begründung Forderung Worte Worten Feststellung Urteil`);

/**
 * Nouns for bodies that act as one in the news. Source: own collection after the organisation of states, courts, churches and
 * associations in Germany, Austria and Switzerland.
 */
import { wordSet } from '../word-list.ts';

/** By themselves, with an article, they mean the one of the place: `die Polizei`, `der Landtag`. Lower case. */
export const PUBLIC_BODIES = wordSet(`
  polizei feuerwehr staatsanwaltschaft generalstaatsanwaltschaft oberstaatsanwaltschaft bundesanwaltschaft bergrettung wasserrettung
  landtag bundestag nationalrat bundesrat ständerat kantonsrat regierungsrat kreistag kongress senat parlament abgeordnetenhaus
  bürgerschaft rechnungshof landesrechnungshof bundesrechnungshof verfassungsschutz nationalgarde notenbank zentralbank
  rektorat landespolizeidirektion bundeskriminalamt landeskriminalamt justizministerium präsidialamt weltsicherheitsrat sicherheitsrat
  arbeiterkammer wirtschaftskammer landwirtschaftskammer ärztekammer handelskammer handwerkskammer bundeswehr bundesheer
  untersuchungsausschuss aufsichtsrat landeskirche hochschülerschaft volkspartei linkspartei volksanwaltschaft alpenverein europarat
  einwohnerrat stiftungsrat redakteursrat menschenrechtsrat staatssicherheitsdienst landesklinikum landesgeologie
  städtetag landkreistag gemeindetag städtebund gemeindebund pfarrgemeinderat schulpflege kirchenpflege schulleitungskonferenz
  staatskanzlei reichskanzlei senatskanzlei polizeipräsidium regierungspräsidium verbraucherzentrale volkshochschule pflegekasse
  stadtarchiv landesarchiv staatsarchiv bundesarchiv staatsoper volksoper telefonseelsorge ordinariat bistum erzbistum diözese
  börsenverein bühnenverein trägerverein förderverein medienanstalt rundfunkanstalt filmförderungsanstalt ratsversammlung
  apothekerkammer zahnärztekammer anwaltskammer rechtsanwaltskammer notarkammer architektenkammer ingenieurkammer pflegekammer
  gemeinderat stadtparlament stadtverwaltung gemeindeverwaltung kreisverwaltung landesverwaltung stadtvorstand gemeindevorstand
  diakonie volkshilfe lebenshilfe arbeitsmarktservice arbeitsagentur bundesagentur ministerrat justizanstalt
  musikverein sportverein turnverein schützenverein heimatverein gesangverein trachtenverein fußballverein männerchor
  unterhaus oberhaus burgtheater finanzprokuratur hauptverband gebietskrankenkasse gesundheitskasse pensionsversicherung
  bezirksvertretung landesparlament steuerberaterkammer psychotherapeutenkammer winzergenossenschaft agrargemeinschaft bergwacht wasserwacht seenotrettung nationalfonds
`);

/** In the plural as well: `die Stadtwerke`. */
export const BODIES_IN_PLURAL = wordSet('stadtwerke stadtwerken');

/**
 * As the last part of a compound they mean one body: `Verteidigungsministerium`, `Landesregierung`, `Bauernverband`. Lower
 * case. It looks back for the letters in front: where they lead, browsers take twenty times as long to compile it.
 */
export const BODIES_AS_LAST_PART =
  /(?<=\p{L}{3}|-)(?:ministerrat|beirat|bundesliga|ortspartei|landespartei|justizanstalt|vollzugsanstalt|kultusgemeinde|ministerium|gericht|gerichtshof|verband|ausschuss|fraktion|landtag|direktion|polizei|anwaltschaft|inspektorat|departement|hauptmannschaft|konferenz|klinikum|ministeriums|gewerkschaft|landeskirche|amt|behörde|landvolk|bund|elternrat|synode|kommission)(?:e?s)?$|(?<=\p{L}{3})regierung$/u;

/** Nouns that say what sort of body the name behind them bears: `Unternehmensberatung Kapko`, `der Fernsehsender „Kanal 3“`. */
export const KINDS_OF_BODIES =
  /^\p{Lu}\p{Ll}{2,}(?:verwalter|vermittler|plattform|beratung|beratungshaus|sender|organisation|hersteller|händler|konzern|portal|kette|dienstleister|anbieter|betreiber|versicherer|versorger|spezialist|unternehmen|firma|zeitung|zeitschrift(?:en)?|magazin|ensemble|system|riese|discounter|agentur|miliz|gruppe|werk|netzwerk|initiative|verein|verband|bündnis|gewerkschaft|gesellschaft|label|klub|club|reederei|brauerei|molkerei|fabrik|schmiede|privatbank)s?$|^(?:Zeitung|Portal|Magazin|Sender|Konzern|Plattform|Firma|Unternehmen|Versorger|Hersteller|Anbieter|Reederei|Brauerei|Privatbank|Tageszeitung|Wochenzeitung|Gruppe|Miliz|Agentur|Initiative|Verein|Verband|Gewerkschaft|Organisation|Bündnis|Label|Band|Bank|Klub|Club)s?$|-(?:Spezialist|Tochter|Firma|Hersteller|Konzern|Riese)(?:en)?$/u;

/** Stand behind the name of a firm. */
export const LEGAL_FORMS = wordSet('GmbH AG KG OHG SE KGaA mbH Inc Ltd NV SpA LLC');

/** Behind a hyphen they belong to a firm: `Emswasser-Chefin`, `Emswasser-Aktie`. */
export const PARTS_OF_FIRMS =
  /^(?:Chef(?:in)?|Gründer(?:in)?|Manager(?:in)?|Sprecher(?:in)?|Geschäftsführer(?:in)?|Vorstand|Aktien?|Konzern|Gruppe|Tochter|Filialen?|Kunden|Pleite|Holding|Kliniken|Beschäftigten?|Mitarbeiter)$/;

/** What opens a body's field or members: `Institut | für Meeresforschung`, `Gewerkschaft | der Polizei`. */
export const OPENS_FIELD = wordSet('für des der');

/** Before `für` they open the name of a body: `Institut für Meeresforschung`. */
export const HEADS_WITH_FOR =
  /^(?:(?:\p{L}+-)*(?:Institut|Zentrum)e?s?|(?:Bundes|Landes)?(?:amt|Amt)e?s?|Departement|Deutsche Gesellschaft)$/u;

/** Before `für` they open a name only behind a definite article: `das Museum für Volkskunst`, not `ein Verein für Kinder`. */
export const DEFINITE_HEADS_WITH_FOR =
  /^(?:\p{L}+-)*(?:Museum|(?:Bundes|Landes|Fach|Dach)?[Vv]erband|Verein|Vereinigung|Gesellschaft|Agentur|Kommission|Kammer|Akademie|Hochschule|Stiftung|Fonds|Komitee|Beirat|Behörde|(?:Bundes)?[Mm]inisterium|Büro|Arbeitsgemeinschaft|Plattform)(?:e?s)?$/u;

/** Before a noun for a body they say that it is a certain one: `das | Museum für Volkskunst`, `laut | Gewerkschaft der Köche`. */
export const BEFORE_CERTAIN_BODIES = /^(?:der|die|das|dem|des|den|vom|zum|zur|beim|im|am|laut|sagt)$/i;

/** Before a genitive they open the name of a body: `Gewerkschaft der Polizei`, `Bund der Steuerzahler`, `Verband Deutscher Gärtner`. */
export const HEADS_WITH_GENITIVE =
  /^(?:Gewerkschaft|Bund|Ring|Zentralrat|Bruderschaft|Vereinigung|Arbeitsgemeinschaft|(?:(?:Bundes|Landes|Fach|Dach|Zentral|Berufs)v|V)erband|(?:Bundes|Landes)?[Kk]ammer|Union|Rat|Konferenz)(?:e?s)?$/u;

/** Singular nouns that many work in: `Verband der Automobilindustrie`, `Gewerkschaft der Polizei`. */
export const BRANCHES = /(?:industrie|wirtschaft|polizei|presse|branche|feuerwehr|jugend)$/i;

/** Before `for` or `of` they open the name of an English body. */
export const ENGLISH_BODIES = wordSet(
  'Center Centre Institute University Council Office Department Bank House Foundation',
);

/** Last words of the names of papers. */
export const NAMES_OF_PAPERS =
  /(?:zeitung|blatt|rundschau|(?:^K|k)urier|(?:^A|a)nzeiger|(?:^N|n)achrichten|presse|boten?|tagblatt|post|Post|allgemeine|Allgemeine|Gazette|Herald|Tribune|Express|Times|Krone|Bild|Journal|Woche|Echo|Bote|Guardian|Welt|Zeit|Spiegel|Profil|Falter|Standard|Stimme|stimme|News|Format|Trend|Merkur|Volksfreund|Blick|Abendblatt)$/;

/** End like bodies and are none: events, what somebody holds (`Ministeramt`), any of its sort (`Sicherheitsbehörde`). */
export const NO_BODIES =
  /(?:presse|telefon|video|tarif|betriebs|gehalts)konferenz|(?:ehren|bürgermeister|minister|präsidenten|richter|bischofs|papst|trainer|spitzen|partei|staats|hoch|lehr|neben|haupt|vorsitzenden|gemeinde)amt|(?:fach|aufsichts|kontroll|straf|verfolgungs|vollzugs|landes|bundes|orts|sicherheits|regulierungs|ermittlungs)behörde/;

/** Before the name of a place or their own they open the name of a body: `Landgericht Hannover`, `Bank Rhäzing`. Lower case. */
export const OPEN_NAMES_OF_BODIES =
  /(?:gericht|anwaltschaft|hauptmannschaft|universität|hochschule|akademie|schule|gymnasium|klinikum|krankenhaus|spital|bank|sparkasse|polizei|feuerwehr|direktion|ministerium|archäologie|museum|theater|schauspiel|oper|verband|verein|institut|kommissariat|kammer|stiftung|verlag|gesamtschule|vollzugsanstalt|justizanstalt|elektrizitätswerk|kraftwerk|(?<=\p{L})chor|radio|sammlung|regierung|partei|büro|kanzlei|reederei|brauerei|bistum|erzbistum|diözese|zentrale|behörde|amt|genossenschaft|leitstelle|bergwacht|wasserwacht|präsidium|archiv|stadtwerke|stadtbau|hilfswerk|tierheim|tierasyl|station|jugendherberge|volkshochschule|orchester|philharmoniker|seelsorge|rechnungshof|verfassungsschutz)(?:e?s)?$/u;

/** The same before a name that is a body by itself: `Radio RTZ`, `die Fraktion Linke`. */
export const OPEN_NAMES_BEFORE_BODIES = wordSet('Radio Fraktion');

/** Ends of streets, squares and venues. Lower case. */
export const STREETS = /(?<=\p{Ll}{3}|-)(?:straße|strasse|gasse|allee|chaussee|promenade|tangente)$/u;
export const SQUARES_AND_VENUES =
  /(?<=\p{Ll}{3}|-)(?:platz|weg|ring|ufer|damm|stadion|arena|halle|tal|see|berg|brücke|kaserne|turm)$/u;
/** End like streets and are none. */
export const NO_STREETS = wordSet(
  'Sackgasse Einbahnstraße Landstraße Datenstraße Milchstraße Prachtstraße Einkaufsstraße Seitenstraße Nebenstraße Seitengasse Wasserstraße Dorfstraße Bundesstraße Landesstraße Spielstraße',
);

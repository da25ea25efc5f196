/**
 * Nouns for bodies that act as one in the news. Source: own collection after the organisation of states, courts, churches and
 * associations in Germany, Austria and Switzerland.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** By themselves, with an article, they mean the one of the place: `die Polizei`, `der Landtag`. Lower case. */
export const PUBLIC_BODIES = list(`
  polizei feuerwehr staatsanwaltschaft generalstaatsanwaltschaft oberstaatsanwaltschaft bundesanwaltschaft bergrettung wasserrettung
  landtag bundestag nationalrat bundesrat ständerat kantonsrat regierungsrat gemeinderat kreistag kongress senat parlament abgeordnetenhaus
  bürgerschaft rechnungshof landesrechnungshof bundesrechnungshof verfassungsschutz nationalgarde notenbank zentralbank
  rektorat landespolizeidirektion bundeskriminalamt landeskriminalamt justizministerium präsidialamt weltsicherheitsrat sicherheitsrat
  arbeiterkammer wirtschaftskammer landwirtschaftskammer ärztekammer handelskammer handwerkskammer bundeswehr bundesheer
  untersuchungsausschuss aufsichtsrat landeskirche hochschülerschaft
`);

/** As the last part of a compound they mean one body: `Verteidigungsministerium`, `Landesregierung`, `Bauernverband`. Lower case. */
export const BODIES_AS_LAST_PART =
  /\p{L}{3}(?:ministerium|regierung|gericht|gerichtshof|verband|ausschuss|fraktion|landtag|direktion|polizei|anwaltschaft|inspektorat|departement|hauptmannschaft|konferenz|klinikum|ministeriums|gewerkschaft|landeskirche|kirchenamt|bauamt|jugendamt|gesundheitsamt|finanzamt|bundesamt|landesamt|landvolk|bund|elternrat)(?:e?s)?$/u;

/** Before the name of a place or their own they open the name of a body: `Landgericht Hannover`, `Bank Rhäzing`. Lower case. */
export const OPEN_NAMES_OF_BODIES =
  /(?:gericht|anwaltschaft|hauptmannschaft|universität|hochschule|akademie|schule|gymnasium|klinikum|krankenhaus|spital|bank|sparkasse|polizei|feuerwehr|direktion|ministerium|archäologie|museum|theater|schauspiel|oper|verband|verein|institut|kommissariat|landwirtschaftskammer|handelskammer|stiftung|verlag|gesamtschule|regierung|partei|büro|kanzlei|reederei|brauerei|bistum|erzbistum|diözese)s?$/;

/** Ends of streets, squares and venues. */
export const STREETS = /\p{L}{3}(?:straße|strasse|gasse|allee|chaussee|promenade)$/u;
export const SQUARES_AND_VENUES =
  /\p{L}{3}(?:platz|weg|ring|ufer|damm|stadion|arena|halle|tal|see|berg|brücke)$/u;
/** End like streets and are none. */
export const NO_STREETS = list(
  'Sackgasse Einbahnstraße Landstraße Datenstraße Milchstraße Prachtstraße Einkaufsstraße Seitenstraße Nebenstraße Seitengasse Wasserstraße Dorfstraße Bundesstraße Landesstraße Spielstraße',
);

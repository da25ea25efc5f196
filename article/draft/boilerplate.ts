/** Lines that stand in article bodies and are no part of the text, as German-language papers word them. */

/** "Bild nicht mehr verfügbar." stands in place of an agency picture whose licence has run out. */
const PLACEHOLDER = /^(?:Bild|Video|Inhalt|Foto) nicht (?:mehr )?verfügbar\.?$/i;
/** "Foto: APA/Müller", "Bild: Imago", "© dpa" */
const CREDIT =
  /^(?:(?:Foto|Fotos|Bild|Bilder|Bildquelle|Bildrechte|Bildnachweis|Titelbild|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Screenshot|Grafik|Illustration|Credit|Copyright)\s*:|©)\s*\S.{0,120}$/i;
/** "Anna Huber/AFP via Getty Images", "IMAGO / Karl Maier", "picture alliance/dpa": agencies sell pictures under these names. */
const PICTURE_AGENCY =
  /^(?:[^.!?]{0,50}(?:\/|\bvia|,)\s*)?(?:getty\s?images|imago(?:\s?images)?|picture[\s-]?alliance|shutterstock|adobe\s?stock|istock(?:photo)?|unsplash|pixabay|pexels|depositphotos|keystone|apa-?(?:foto|picturedesk|images)|picturedesk(?:\.com)?|action\s?press|laif|mauritius(?:\s?images)?|alamy|zuma(?:\s?press)?(?:\s?wire)?|eyeem|westend61)(?:\s*[/|,(][^.!?]{0,60})?$/i;
const POINTER =
  /^(?:>+\s*)?(?:Lesen Sie (?:auch|hier|dazu|mehr|außerdem)|Lesen Sie mehr|Mehr (?:zum Thema|zu diesem Thema|dazu|lesen|Infos|Informationen|Themen|aus)|Auch interessant|Das könnte (?:Sie|dich) (?:auch )?interessieren|Zum Thema|Weiterlesen|Siehe auch|Hier (?:geht|finden Sie)|Passend dazu|Weitere (?:Artikel|Meldungen|Nachrichten|Themen)|Lies auch|Unsere Empfehlung|Zum Artikel|Auf dieser Seite|Interessieren Sie sich)(?![a-zß-ÿ])/i;
const NOTE =
  /^(?:Anzeige|Werbung|Advertisement|Newsletter|Artikel-Tools|Weiter nach der Werbung|Externer Inhalt|Empfohlener (?:redaktioneller|externer) Inhalt|Teilen|Drucken|Kommentare?|Merken|\d+\s*\/\s*\d+)\s*[.:]?$/i;
/** Buttons and labels for screen readers: "Artikel anhören", "Link kopieren", "Zu den Kommentaren springen", "3 Min. Lesezeit". */
const BUTTON =
  /^(?:(?:Artikel|Beitrag|Link|Seite|Bild|Video|Menü|Suche|Inhalt|Dialog|Modal|Galerie)\s+)?(?:anhören|vorlesen|kopieren|kopiert|merken|speichern|verschenken|drucken|teilen|schlie(?:ß|ss)en|öffnen|vergrößern|aufklappen|ausklappen|einklappen|zuklappen|einblenden|ausblenden|überspringen|abspielen|anzeigen|melden|antworten)!?$|^(?:Menü|Suche|Hauptinhalt|Neuer Abschnitt|Nach oben|Zum Seitenanfang|Mehr (?:anzeigen|laden)|Anzahl Kommentare|Zu den Kommentaren(?: springen)?|(?:Lesezeit|Lesedauer)(?:\s*:)?\s*\S.{0,14}|\d+ Min(?:\.|uten?)? Lese(?:zeit|dauer))\s*[.:]?$|^Nach (?:links|rechts) (?:scrollen|blättern)/i;
/** "Facebook Twitter WhatsApp E-Mail Drucken": where to an article can be sent. */
const NETWORKS =
  /^(?:(?:facebook|twitter|x|whatsapp|e-?mail|drucken|xing|linkedin|pinterest|telegram|threema|signal|bluesky|mastodon|threads|reddit|flipboard|pocket|messenger|instagram|tiktok|youtube|link kopieren|teilen|mehr|feedback)(?:[\s,|·•]+|$))+$/i;
/** Broadcasters tell when they reported: "Über dieses Thema berichtete Radio 1 am 3. Mai um 7 Uhr." */
const PROGRAMME =
  /^(?:Dieses Thema im Programm|Über dieses Thema (?:berichte|haben)|(?:Sendung|Sendedatum|Gesendet)\s*:)/i;
/** A line that is nothing but a time: "Stand: 03.05.2024, 17.47 Uhr", "3. Mai 2024 - 17:47". */
const TIME_LINE =
  /^(?:(?:Stand|Veröffentlicht|Erstellt|Publiziert|Aktualisiert|Zuletzt aktualisiert|Datum|Update)(?: am)?\s*(?::\s*)?)?(?:[A-Za-zÀ-ɏ]{2,10},?\s+(?:den\s+)?)?\d{1,2}\.\s*(?:\d{1,2}\.|[A-Za-zÀ-ɏ]{3,9})\s*\d{2,4}(?:\s*(?:[,|–-]\s*)?(?:um\s+)?\d{1,2}[:.]\d\d(?:\s*Uhr)?)?(?:\s*[|,–-]\s*von\s.+)?$/i;
/** "mit dpa", "(APA/red)", "MDR (Anna Huber, Karl Maier)": who wrote it, on a line of its own. */
const SOURCE_LINE =
  /^(?:(?:mit|Quelle:)\s+[A-Za-zÀ-ɏ/][A-Za-zÀ-ɏ/, ]{1,29}|[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.-]{1,12}(?: \d+)?(?:\/[A-Za-zÀ-ɏ]+)?\s+\([^()]{2,80}\))$/;
const BYLINE =
  /^(?:(?:verfasst )?von|text:)\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+){0,3}(?:\s*(?:,|und)\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ .-]+){0,3}$/i;

/** "Redaktion: Eva Lang; Schlussredaktion: Karl Maier": who did what. */
const STAFF =
  /^(?:Redaktion|Schlussredaktion|Redigatur|Übersetzung|Recherche|Fotoredaktion|Bildredaktion|Faktencheck|Mitarbeit|Grafiken?|Audioversion|Unsere Quellen?)\s*:/;
/** What the paper asks of its readers: "Abonnieren Sie unseren Newsletter", "schon ab vier Euro im Monat". */
const OFFER =
  /\bab (?:\d[\d,.]*|[a-zä-ü]+) (?:Euro|Franken|€) (?:im|pro|in der) (?:Monat|Woche|Jahr)|^(?:Jetzt )?(?:abonnieren|registrieren|Abonnieren Sie|Abonniere|Melde(?:n Sie)? (?:sich|dich)|Folge(?:n Sie)? uns|Bitte registrieren Sie)(?![a-zß-ÿ])/;
/** "Diese Website verwendet Cookies." */
const COOKIES =
  /\b(?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)|akzeptier(?:t|en)|Verwendung von|Einsatz von)\b[^.]{0,60}\bCookies?\b|\bCookies?\b[^.]{0,60}\b(?:zu|einverstanden|akzeptieren|verwenden|Richtlinie)\b/;
/** Lines that blogs print around a post: "Dieser Beitrag wurde am 3. Mai unter Allgemein veröffentlicht", "Markiert mit". */
const POST_META =
  /^(?:Dieser (?:Beitrag|Eintrag|Artikel) (?:wurde|ist)|Der Beitrag wurde|This entry was posted|Veröffentlicht (?:in|unter)|Kategorien?:|Schlagw(?:ö|o)rte?r?:|Tags?:|Markiert mit|Verschlagwortet|Bisher keine Bewertungen|\(Noch keine Bewertungen|War (?:der|dieser) (?:Artikel|Beitrag) (?:nützlich|hilfreich)|Möchten Sie (?:den|diesen) Artikel teilen|Alle Angaben ohne Gewähr|Copyright ©|© \d{4}|Gefällt (?:dir|mir|Ihnen)|Gefällt das|%d Blogger|\d* ?Bloggern gefällt)/i;
/** "Dieser Artikel enthält Affiliate-Links." */
const AFFILIATE = /Affiliate-?Links?/i;
/** The last line of an article: "(APA)", "(Red./dpa)", "amh/dpa/AFP". */
const LAST_LINE = /^(?:\([^()]{2,80}\)|[A-Za-z]{2,5}(?:[/,] ?[A-Za-z.]{2,8})+)$/;

export const isLastLine = (text: string): boolean => text.length < 90 && LAST_LINE.test(text);
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
export const isCreditLine = (text: string): boolean =>
  text.length < 140 && (CREDIT.test(text) || PICTURE_AGENCY.test(text));
/** A line that leads to another article: "Lesen Sie auch: …". */
export const isPointer = (text: string): boolean => POINTER.test(text);
/** A line about the page, not of the article. */
export const isNote = (text: string): boolean =>
  PROGRAMME.test(text) ||
  (text.length < 300 && (STAFF.test(text) || AFFILIATE.test(text) || POST_META.test(text))) ||
  (text.length < 450 && (OFFER.test(text) || COOKIES.test(text))) ||
  (text.length < 100 &&
    (NOTE.test(text) ||
      BUTTON.test(text) ||
      NETWORKS.test(text) ||
      SOURCE_LINE.test(text) ||
      BYLINE.test(text)));
export const isTimeLine = (text: string): boolean => text.length < 100 && TIME_LINE.test(text);

/** "12 Kommentare", "Forum: 5 Postings", "Diskutieren Sie mit": below such a heading readers speak. */
const COMMENTS =
  /^(?:(?:Forum|Diskussion|Community)\s*(?::\s*)?)?(?:Alle\s+)?(?:(?:Leser)?Kommentare|Postings|Leserbriefe|Leserreaktionen|\d[\d.]*\s+(?:(?:Leser)?Kommentare?|Postings?|Ergänzung(?:en)?|Reaktion(?:en)?|Beiträge?))(?:\s*\(\d+\))?$|^(?:Diskutieren Sie mit|Diskutiere mit|Ihre Meinung (?:zählt|ist gefragt)|(?:Schreib(?:en Sie|e)? einen|Ihr|Dein) Kommentar|Kommentar (?:schreiben|verfassen|hinterlassen|abgeben))(?![a-zß-ÿ])/i;
/**
 * "Meistgelesen", "Ähnliche Artikel": below such a heading are other articles. What a pointer says as well ("Mehr zum
 * Thema") stands within texts more often than below them.
 */
const AFTERWORD =
  /^(?:Meistgelesene?|Meist gelesene?|Am meisten gelesen|Mehr (?:von|Artikel|Nachrichten)|Weitere (?:aktuelle )?(?:Beiträge|Themen)|Entdecken? (?:Sie )?weitere|Aktuelle (?:Meldungen|Nachrichten|Artikel|Videos)|Neueste (?:Meldungen|Nachrichten|Artikel)|Top-?(?:Themen|News|Meldungen)|Empfehlungen|Empfohlene (?:Artikel|Beiträge)|Unsere (?:Newsletter|Podcasts)|Schlagworte|Themen|Verwandte (?:Artikel|Themen)|Ähnliche (?:Artikel|Themen|Beiträge)|Jederzeit top informiert|Über (?:den|die) Autor(?:in|en|:in|\*in)?|Zu den Autor(?:en|:innen)|Quellen?|Links? zum Thema|Transparenzhinweis|In eigener Sache)(?![a-zß-ÿ])/i;

export const isCommentsHeading = (text: string): boolean => text.length < 60 && COMMENTS.test(text);
export const isAfterword = (text: string): boolean => text.length < 80 && AFTERWORD.test(text);

/** "Anna Huber ist Redakteurin im Ressort Politik.": what papers say of their authors below an article. */
const ABOUT_AUTHOR =
  /^,?\s+(?:[A-Za-zÀ-ɏ()\d,-]+\s+){0,2}(?:ist|war|arbeitet|schreibt|berichtet|lehrt|forscht|studiert|leitet|lebt)\b/;
const LONGEST_NOTE = 600;
/** A note begins with the name, or with an office before it: "Korrespondent Karl Maier ist …". */
const NAME_FROM = 45;

/** @param authors full names */
export function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  if (text.length > LONGEST_NOTE) return false;
  return authors.some((name) => {
    const at = name.includes(' ') ? text.indexOf(name) : -1;
    return at >= 0 && at <= NAME_FROM && ABOUT_AUTHOR.test(text.slice(at + name.length));
  });
}

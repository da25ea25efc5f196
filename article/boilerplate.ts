/** Lines that stand in article bodies and are no part of the text, as German-language papers word them. */

/** "Bild nicht mehr verfügbar." stands in place of an agency picture whose licence has run out. */
const PLACEHOLDER = /^(?:Bild|Video|Inhalt|Foto) nicht (?:mehr )?verfügbar\.?$/i;
/** "Foto: APA/Müller", "Bild: Imago", "© dpa" */
const CREDIT =
  /^(?:(?:Foto|Fotos|Bild|Bilder|Bildquelle|Grafik|Illustration|Credit|Copyright)\s*:|©)\s*\S.{0,120}$/i;
const POINTER =
  /^(?:Lesen Sie (?:auch|hier|dazu|mehr)|Mehr (?:zum Thema|dazu|lesen|Informationen)|Auch interessant|Das könnte (?:Sie|dich) (?:auch )?interessieren|Zum Thema|Weiterlesen|Siehe auch|Hier geht(?:'|’)?s zu|Passend dazu|Weitere (?:Artikel|Meldungen|Nachrichten)|Lies auch|Unsere Empfehlung)\b/i;
const NOTE =
  /^(?:Anzeige|Werbung|Advertisement|Newsletter|Artikel-Tools|Weiter nach der Werbung|Externer Inhalt|Empfohlener (?:redaktioneller|externer) Inhalt|Teilen|Drucken|Kommentare?)\s*[.:]?$/i;

export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
export const isCreditLine = (text: string): boolean => text.length < 140 && CREDIT.test(text);
/** A line that leads to another article: "Lesen Sie auch: …". */
export const isPointer = (text: string): boolean => POINTER.test(text);
export const isNote = (text: string): boolean => text.length < 60 && NOTE.test(text);

/**
 * Words around the names in bylines. Source: bylines of German-language papers and blogs, and the texts that WordPress,
 * Drupal, Blogger and TYPO3 put around names.
 */
import { wordSet } from '../word-list.ts';

/** What may stand before "von" or "by" and a name: "Erstellt von", "Zeige alle Beiträge von", "Ein Gastbeitrag von". */
export const BEFORE_VON = wordSet(
  `ein eine text bericht analyse kommentar reportage interview kolumne gastkommentar gastbeitrag essay protokoll aufgezeichnet
   geschrieben verfasst veröffentlicht erstellt eingestellt gepostet publiziert übersetzt eingetragen hochgeladen blog blogbeitrag
   beitrag artikel beiträge texte zeige alle alles mehr weitere archiv dieser diesen schreibt am post posts posted written published author
   autor autorin geposted und the all rezension buchbesprechung glosse pressemitteilung meldung`,
);

/** Labels before a name: "Autor: Anna Huber", "Autorin Karla Maier". */
export const AUTHOR_LABELS = wordSet(
  'autor autorin autoren autor:in autor*in author authors text texte verfasser verfasserin redakteur redakteurin',
);

/** Words of buttons, forms and comments that stand where names are looked for. */
export const NO_AUTHOR_WORDS = wordSet(
  `posts follow folgen folge anzeigen ansehen artikelübersicht said says sagt schrieb name datum kommentar kommentare comments comment
   erforderlich mitglied antworten antwort reply profil profile website webseite abonnieren more mehr teilen share gmbh kg ug gbr
   alle weitere unbekannt anonym keine kein lesen hier zurück weiter bewertung drucken senden login registrieren anmelden abmelden anmeldung konto passwort on at
   publiziert veröffentlicht erstellt aktualisiert quelle produktion musik schnitt regie kamera moderation konzept ort thema`,
);

/** Accounts that nobody is called by. */
export const LOGINS = wordSet(
  'admin administrator root webmaster user gast superuser editor test system wordpress default unknown null undefined none author webadmin wpadmin admins publisher',
);

/** Names of papers: an article in front, or a first or last word that papers have; "Rosenblatt" is a surname. */
export const PAPERS_THAT_SIGN =
  /^(?:der|die|das) \p{Lu}|^(?:Kleine|Neue|Neuer|Neues|Süddeutsche|Frankfurter|Wiener|Berliner|Salzburger|Tiroler|Luzerner|Basler|Zürcher|Kölner|Bonner|Stuttgarter) \p{Lu}[\p{L}-]*$|(?:(?:tag|tage|volks|abend|handels|wochen)blatt|anzeiger|rundschau|kurier|allgemeine|tagesspiegel|agentur)$/iu;

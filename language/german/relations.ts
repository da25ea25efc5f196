/** Nouns that say what somebody is to somebody else. Source: Duden, kinship and office. */
import { wordSet } from '../word-list.ts';

/** "Mann", "Kollegin", "Nachfolger": alone, they leave open whose. */
export const RELATIONS = wordSet(
  `Mann Frau Sohn Tochter Bruder Schwester Vater Mutter Onkel Tante Neffe Nichte Enkel Enkelin Großvater Großmutter Schwager Schwägerin
   Ehemann Ehefrau Gatte Gattin Partner Partnerin Lebensgefährte Lebensgefährtin Freund Freundin Nachbar Nachbarin Landsmann Landsfrau
   Kollege Kollegin Vorgänger Vorgängerin Nachfolger Nachfolgerin Stellvertreter Stellvertreterin Vertreter Vertreterin Chef Chefin
   Leiter Leiterin Mitarbeiter Mitarbeiterin Mandant Mandantin Gegner Gegnerin Begleiter Begleiterin`,
);

/** "Ratskollege", "Amtskollegin": compounds of them. */
export const RELATIONS_AT_END = /\p{Ll}-?kolleg(?:e|in)$/iu;

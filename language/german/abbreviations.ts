/**
 * Abbreviations whose point does not end a sentence, lower case, without the point.
 * Source: Duden, "Abkürzungen"; Österreichisches Wörterbuch for Mag., Ing., Hofr.; usage in the daily press.
 */
import { wordSet, wordsOf } from '../word-list.ts';
import { MONTHS } from './calendar.ts';

export const ABBREVIATIONS =
  wordSet(`abb abg abs abschn allg anm art aufl ausg bd bez bgm bspw bzgl bzw ca chr co corp d ders dgl dipl dir dr dt
   a i ebd ehem eigtl einschl engl entspr erg etc ev evtl fa ff fig fr frl geb gegr gem ges gest ggf gr hon hl hofr hptm hr hrn hrsg
   inc ing inkl insb int jh jr jun kap kath kgl kl komm.rat lfd lic lt ltd mag max med mia mind mio mr mrd mrs ms nachm
   niederösterr nr nro o obb oberösterr op österr phil pkt pol prof prot prov ps rd red reg resp rer rev röm s schr schweiz sen
   sog sr st std stellv str strg tel tgl tsd u univ usf usw v vgl vorm vors vs vt wg wiss z zit zw zzgl
   vbgm vzbgm vizebgm bgmin labg nabg nrabg ltabg lhstv`);

/** Words that follow an ordinal ("7. Dezember", "21. Jahrhundert") and so tell that its point ends nothing. */
export const AFTER_ORDINALS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...wordsOf(`Jahrhundert Jahrhunderts Jahrtausend Jh Geburtstag Jahrestag Todestag Bezirk Stock Platz
   Runde Minute Spieltag Lebensjahr Auflage Klasse Kapitel Liga Weltkrieg Weltkriegs Jahr Mal Tag Tages Woche Kalenderwoche
   Spielminute Etappe Senat Strafsenat Zivilsenat Kammer Division Armee Staffel Folge Stunde Legislaturperiode Wahlperiode
   Gesetzgebungsperiode Ausgabe Rang Rangs Hochzeitstag Amendment Zusatzartikel`),
]);

/** Offices that are counted where there are several of them: "neuer 2. Kommandant", "3. Landtagspräsidentin"; with a single digit. */
export const COUNTED_OFFICES =
  /(?:bürgermeister|präsident(?:en)?|vorsitzende[nr]?|vorst(?:and|ände)|obmann|obfrau|kommandant(?:en)?|stellvertreter|beigeordnete[nr]?|kassier(?:er)?|schriftführer|sekretär|vize|meister|preisträger)(?:in)?s?$/i;

/** "der 200.000. Lastwagen", "am 12. Prozesstag": a number with a point behind them counts what follows. */
export const BEFORE_ORDINALS = wordSet('der die das den dem des am im zum zur beim vom');

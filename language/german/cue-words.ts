/**
 * Words with which German news marks what matters, against the telling around it ("bonus words", Edmundson 1969).
 * Source: the classes are closed or nearly so (Duden, "Temporaladverbien", "Adversativkonnektoren"); the nouns and verbs are
 * those with which reporting names results, decisions and positions.
 */

const words = (list: string): readonly string[] => list.split(/\s+/);

/** What is so by now, as against what was told before. */
const UP_TO_NOW = words(
  'nun Nun zuletzt Zuletzt inzwischen Inzwischen mittlerweile Mittlerweile seither Seither seitdem bislang Bislang bisher Bisher künftig Künftig kürzlich jetzt Jetzt',
);

/** Where knowledge comes from and what follows from what. */
const RESULTS = words(
  `Ziel Ziele Zieles Grund Gründe Gründen Ursache Ursachen Folge Folgen Konsequenz Konsequenzen Ergebnis Ergebnisse Ergebnissen
   Studie Studien Umfrage Umfragen Untersuchung Untersuchungen Bericht Berichte Berichten Bilanz Mehrheit Entscheidung
   Entscheidungen Einigung Urteil Beschluss Abkommen Vorwurf Vorwürfe Kritik Forderung Forderungen Unterschied Auswirkung
   Auswirkungen Zusammenhang`,
);

/** What sets a thing apart: the first, the only, the deciding one. */
const APART = words(
  `erstmals Erstmals erstmalig einzige einzigen einziger einziges Einzige Einzigen Einziger Einziges entscheidend entscheidende entscheidenden
   entscheidender wichtigste wichtigsten wichtigster größte größten größter höchste höchsten niedrigste insgesamt Insgesamt gilt
   gelten klar Klar zentral zentrale zentralen`,
);

/** What people of the news do: decide, announce, demand, object. */
const DEEDS = words(
  `beschließt beschlossen beschloss beschließen kündigt kündigte kündigten angekündigt fordert fordern forderte forderten gefordert
   kritisiert kritisieren kritisierte kritisierten warnt warnen warnte warnten gewarnt lehnt lehnte lehnten abgelehnt plant planen
   geplant verlangt verlangen verlangte verlangten droht drohen drohte verspricht versprach verbietet verbot einigten geeinigt
   genehmigt genehmigte unterzeichnet unterzeichnete verurteilt verabschiedet verabschiedete scheitert scheiterte gescheitert`,
);

export const CUE_WORDS: ReadonlySet<string> = new Set([...UP_TO_NOW, ...RESULTS, ...APART, ...DEEDS]);

/** A turn of the story inside a sentence. */
export const TURNS: ReadonlySet<string> = new Set(words('jedoch allerdings aber dennoch trotzdem doch'));

/** What is to come or ought to be. */
export const AHEAD: ReadonlySet<string> = new Set(
  words('soll sollen will wollen wird werden werde dürfte dürften könnte könnten muss müssen müsse müssten'),
);

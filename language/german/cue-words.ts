/**
 * Words with which German news marks what matters, against the telling around it ("bonus words", Edmundson 1969), as lemmas.
 * Source: the adverbs are closed classes or nearly so (Duden, "Temporaladverbien", "Adversativkonnektoren"); the nouns and verbs are
 * those with which reporting names results, decisions and positions.
 */
import { wordSet } from '../word-list.ts';

/** What is so by now, and what sets a thing apart. In small letters, as printed. */
export const CUE_ADVERBS = wordSet(
  'nun zuletzt inzwischen mittlerweile seither seitdem bislang bisher künftig kürzlich jetzt erstmals insgesamt klar',
);
export const CUE_ADJECTIVES = wordSet('erstmalig einzig entscheidend wichtig groß hoch niedrig zentral');

/** Where knowledge comes from and what follows from what. */
export const CUE_NOUNS = wordSet(
  `Ziel Grund Ursache Folge Konsequenz Ergebnis Studie Umfrage Untersuchung Bericht Bilanz Mehrheit Entscheidung Einigung Urteil
   Beschluss Abkommen Vorwurf Kritik Forderung Unterschied Auswirkung Zusammenhang`,
);

/** What people of the news do: decide, announce, demand, object. */
export const CUE_VERBS = wordSet(
  `beschließen ankündigen kündigen fordern kritisieren warnen ablehnen planen verlangen drohen versprechen verbieten einigen
   genehmigen unterzeichnen verurteilen verabschieden scheitern gelten`,
);

/** A turn of the story inside a sentence. */
export const TURNS = wordSet('jedoch allerdings aber dennoch trotzdem doch');

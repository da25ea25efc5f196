/** What words begin with. Source: Duden, "Die Grammatik", word formation of verbs, nouns and adjectives. */
import { wordSet, wordsOf } from '../word-list.ts';

/** Prefixes that a verb never parts from: no "ge-" in the participle. */
export const INSEPARABLE_PREFIXES: readonly string[] = wordsOf(
  'be emp ent er ge miss ver zer über unter wider hinter voll durch um',
);

/** "Vizechef", "Zwischenbericht": parts in front of a compound that are no words of the lexicon. */
export const FRONTS_OF_COMPOUNDS = wordSet(
  `ab alt an auf aus außen bei binnen co dauer doppel einzel ex extra fern general gegen gesamt geheim groß grund haupt
  hinter innen inter klein landes lieblings mega meta mikro mini mit mittel multi nach neben neo neu nicht nieder nord
  ober ost privat pro quasi rück schluss schwer semi sonder spitzen stief sub süd super teil top trans über ultra um un
  unter ur vize vor weit welt west wieder wohl zentral zu zusatz zwischen zwei drei vier fünf sechs sieben acht neun
  zehn elf zwölf`,
);

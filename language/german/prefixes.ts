/**
 * Verbal prefixes. Separable ones stand at the end of the clause ("kündigte … an") and take -ge- and -zu- behind them.
 * Source: Duden, "Die Grammatik", word formation of verbs.
 */
export const SEPARABLE_PREFIXES: readonly string[] =
  `ab an auf aus bei dar ein empor entgegen entzwei fehl fern fest fort frei gegenüber gleich heim her heran heraus herbei herein
   herum herunter hervor hin hinaus hinein hinzu hoch kennen klar los mit nach nahe nieder preis richtig statt teil vor voran voraus
   vorbei vorher vorweg weg weiter wieder zu zurecht zurück zusammen zuvor zuwider`.split(/\s+/);

export const INSEPARABLE_PREFIXES: readonly string[] =
  'be emp ent er ge miss ver zer über unter wider hinter voll durch um'.split(' ');

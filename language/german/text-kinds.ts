/**
 * How titles and leads of the German-language press name what sort of text follows: "Kommentar: …", "Ein Gastbeitrag von …".
 * Source: forms of journalism as journalism handbooks and the papers themselves name them.
 */

/** The kinds that are named so; words of the article's own kinds. */
type NamedKind = 'commentary' | 'review' | 'live';

/** Nouns that name the text itself where "ein" or "eine" stands before them, or a colon behind. */
export const TEXT_KIND_NOUNS: ReadonlyMap<string, NamedKind> = new Map([
  ...kinds(
    'commentary',
    'Kommentar Gastkommentar Gastbeitrag Leitartikel Kolumne Glosse Essay Meinungsbeitrag Zwischenruf',
  ),
  ...kinds(
    'review',
    'Rezension Buchkritik Filmkritik Theaterkritik Konzertkritik Albumkritik Opernkritik Serienkritik Besprechung',
  ),
  ...kinds('live', 'Liveticker Live-Ticker Liveblog Live-Blog Newsticker Newsblog'),
]);

function kinds(genre: NamedKind, nouns: string): (readonly [string, NamedKind])[] {
  return nouns.split(' ').map((noun) => [noun, genre]);
}

/** Nouns in front of a colon that name the text or its rubric, and nobody who speaks: "Reportage: „Wir waren zu leise“". */
export const NAMES_OF_TEXTS: ReadonlySet<string> = new Set([
  ...TEXT_KIND_NOUNS.keys(),
  ...`Reportage Interview Porträt Protokoll Video Podcast Exklusiv Stimmen Reaktionen Pressestimmen Hintergrund Faktencheck Überblick Update
  Eilmeldung Leserbrief Leserbriefe Serie Kritik Debatte Prozess Nachruf Nachlese Kopf Köpfe`.split(/\s+/),
]);

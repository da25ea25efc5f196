/**
 * How titles and leads of the German-language press name what sort of text follows: "Kommentar: …", "Ein Gastbeitrag von …".
 * Source: forms of journalism as journalism handbooks and the papers themselves name them.
 */
import type { Genre } from '../../article/article.ts';

/** Nouns that name the text itself where "ein" or "eine" stands before them, or a colon behind. */
export const TEXT_KIND_NOUNS: ReadonlyMap<string, Genre> = new Map([
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

function kinds(genre: Genre, nouns: string): (readonly [string, Genre])[] {
  return nouns.split(' ').map((noun) => [noun, genre]);
}

/** What sort of text an article declares itself to be, told by structured data, address, section and kicker. */
import type { Genre } from '../article.ts';
import type { Metadata } from './metadata.ts';

const BY_TYPE: ReadonlyMap<string, Genre> = new Map([
  ['LiveBlogPosting', 'live'],
  ['OpinionNewsArticle', 'commentary'],
  ['ReviewNewsArticle', 'review'],
  ['Review', 'review'],
]);
/** Words of kickers, sections and addresses: "Kommentar der anderen", "/meinung/", "Live-Ticker". */
const BY_WORDS: readonly (readonly [Genre, RegExp])[] = [
  ['live', /\b(?:live-?ticker|live-?blog|live-?bericht|newsticker|news-ticker|liveticker)\b/i],
  ['interview', /\b(?:interview|im gespräch|streitgespräch)\b/i],
  [
    'commentary',
    /\b(?:kommentar|kommentare|meinung|meinungen|kolumne|kolumnen|leitartikel|glosse|gastkommentar|gastbeitrag|essay|einserkastl|pro und contra|opinion)\b/i,
  ],
  [
    'review',
    /\b(?:rezension|rezensionen|filmkritik|konzertkritik|theaterkritik|buchkritik|albumkritik|restaurantkritik)\b|(?:^|\| )kritik(?= \||$)/i,
  ],
];

/**
 * @param kicker the line above the title
 * @param url its path names sections on many sites
 */
export function genreOf(metadata: Metadata, kicker: string | null, url: string): Genre {
  for (const type of metadata.types) {
    const genre = BY_TYPE.get(type);
    if (genre) return genre;
  }
  const [title = ''] = metadata.titles;
  const signs = [kicker ?? '', metadata.section ?? '', sectionsOf(url)].join(' | ');
  for (const [genre, words] of BY_WORDS) {
    if (words.test(signs) || (genre === 'live' && words.test(title))) return genre;
  }
  return 'report';
}

/** The folders of the address, without the last part, which is the title. */
function sectionsOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.split('/').slice(0, -1).join(' ') : '';
}

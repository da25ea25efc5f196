/** Addresses that land on a passage: https://wicg.github.io/scroll-to-text-fragment/ */

/** The words that find a passage, as the generator gives them. */
interface TextFragment {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/**
 * The address of a page, leading to the passage: `…#:~:text=vor-,Anfang,Ende,-nach`.
 * @param url the page's own address; a fragment that it has already is kept
 */
export function addressOf(url: string, { prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix !== undefined && `${encode(prefix)}-`,
    encode(textStart),
    textEnd !== undefined && encode(textEnd),
    suffix !== undefined && `-${encode(suffix)}`,
  ];
  const directive = `:~:text=${parts.filter(Boolean).join(',')}`;
  return url.includes('#') ? `${url}${directive}` : `${url}#${directive}`;
}

/** Dash and comma separate the parts, so those of the text must be escaped; `encodeURIComponent` leaves the dash. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Where an element begins whose text is a program or a style sheet. */
const START = /<(script|style)\b/gi;
const ENDS = { script: /<\/script/gi, style: /<\/style/gi };
/** Data that the reading looks into. */
const DATA = /json/i;

/** The page without its programs and style sheets, whose elements stay, empty: half of a page, and nobody reads it. */
export function withoutCode(html: string): string {
  const kept: string[] = [];
  let from = 0;
  START.lastIndex = 0;
  for (let start = START.exec(html); start; start = START.exec(html)) {
    const open = html.indexOf('>', start.index);
    const end = ENDS[start[1]?.toLowerCase() === 'style' ? 'style' : 'script'];
    end.lastIndex = open;
    const close = open < 0 ? null : end.exec(html);
    if (!close) break;
    if (!DATA.test(html.slice(start.index, open))) {
      kept.push(html.slice(from, open + 1));
      from = close.index;
    }
    START.lastIndex = close.index;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

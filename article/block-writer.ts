/**
 * Collects the text nodes of one block into clean text, and remembers where each character came from.
 * White space is collapsed as a browser paints it; soft hyphens and zero-width characters are dropped;
 * `&nbsp;` and its narrow kin become plain spaces; `<br>` becomes a line break.
 */

/** A stretch of text that lies in one text node, character by character. */
export interface Run {
  /** Offset into the block's text, later into `Article.text`. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset into `node.data`. */
  readonly offset: number;
}

/** What is not plain: several blanks, other white space than one blank, invisible characters. */
const UNEVEN = /[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff]| {2}/;
const SPACE = /\s/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

export class BlockWriter {
  text = '';
  /** Characters that stand inside links. */
  linked = 0;
  runs: Run[] = [];
  /** A blank read but not yet written: it vanishes at the end of a block and before a line break. */
  private blank: { node: Text; offset: number } | null = null;

  /** Adds what a text node shows. */
  add(node: Text, inLink: boolean): void {
    const before = this.text.length;
    const { data } = node;
    if (UNEVEN.test(data)) this.addUneven(node, data);
    else this.addEven(node, data);
    if (inLink) this.linked += this.text.length - before;
  }

  /** Adds a line break, unless the block has not begun. */
  addBreak(): void {
    this.blank = null;
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  private addEven(node: Text, data: string): void {
    if (data === '') return;
    const from = data.charCodeAt(0) === 32 ? 1 : 0;
    if (from) this.remember(node, 0);
    const to = data.charCodeAt(data.length - 1) === 32 ? data.length - 1 : data.length;
    if (to > from) this.write(node, from, to, data);
    if (to < data.length && to >= from) this.remember(node, to);
  }

  private addUneven(node: Text, data: string): void {
    let from = -1;
    for (let at = 0; at <= data.length; at++) {
      const character = data[at] ?? ' ';
      const isSpace = SPACE.test(character);
      if (!isSpace && !INVISIBLE.test(character)) {
        if (from < 0) from = at;
        continue;
      }
      if (from >= 0) this.write(node, from, at, data);
      from = -1;
      if (isSpace && at < data.length) this.remember(node, at);
    }
  }

  private remember(node: Text, offset: number): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.blank ??= { node, offset };
  }

  private write(node: Text, from: number, to: number, data: string): void {
    if (this.blank) {
      this.runs.push({
        start: this.text.length,
        length: 1,
        node: this.blank.node,
        offset: this.blank.offset,
      });
      this.text += ' ';
      this.blank = null;
    }
    this.runs.push({ start: this.text.length, length: to - from, node, offset: from });
    this.text += data.slice(from, to);
  }
}
